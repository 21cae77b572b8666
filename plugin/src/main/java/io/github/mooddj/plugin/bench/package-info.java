/** Benchmarks: each prints figures beside their bounds. The only room of the plug-in that reads the clock by itself. */
@NullMarked
package io.github.mooddj.plugin.bench;

import org.jspecify.annotations.NullMarked;
