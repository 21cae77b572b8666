/** Measures windows as a user meets them, each run in a process of its own: start, stutter, rest, long lists. */
@NullMarked
package io.github.mooddj.plugin.bench.window;

import org.jspecify.annotations.NullMarked;
