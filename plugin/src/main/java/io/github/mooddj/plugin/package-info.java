/** The plug-in as a whole: what a host loads, and the one place where the rooms are put together. */
@NullMarked
package io.github.mooddj.plugin;

import org.jspecify.annotations.NullMarked;
