/** Looks through the camera every few seconds and says what it saw. */
@NullMarked
package io.github.mooddj.plugin.sampling;

import org.jspecify.annotations.NullMarked;
