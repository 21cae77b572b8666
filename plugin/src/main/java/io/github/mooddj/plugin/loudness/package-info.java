/** Songs at one loudness: what is known of each, the worker that finds out the rest, and the gain that follows. */
@NullMarked
package io.github.mooddj.plugin.loudness;

import org.jspecify.annotations.NullMarked;
