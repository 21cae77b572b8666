/** Several people on one machine: each has a directory with a library, settings and calibration of their own. */
@NullMarked
package io.github.mooddj.plugin.profile;

import org.jspecify.annotations.NullMarked;
