/** The camera: drivers behind sarxos's API, and the one thread that owns the device. */
@NullMarked
package io.github.mooddj.plugin.camera;

import org.jspecify.annotations.NullMarked;
