/** Tests of songs at one loudness. */
@NullMarked
package io.github.mooddj.plugin.loudness;

import org.jspecify.annotations.NullMarked;
