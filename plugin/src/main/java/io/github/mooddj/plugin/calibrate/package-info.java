/** Personal calibration: frames that the user shows, and answers that the user gives, become a head of the network. */
@NullMarked
package io.github.mooddj.plugin.calibrate;

import org.jspecify.annotations.NullMarked;
