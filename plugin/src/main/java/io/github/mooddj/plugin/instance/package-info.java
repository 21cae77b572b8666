/** One program for one data directory: a second start finds the first and lets it come to the front. */
@NullMarked
package io.github.mooddj.plugin.instance;

import org.jspecify.annotations.NullMarked;
