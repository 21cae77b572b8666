@NullMarked
package io.github.mooddj.plugin.calibrate;

import org.jspecify.annotations.NullMarked;
