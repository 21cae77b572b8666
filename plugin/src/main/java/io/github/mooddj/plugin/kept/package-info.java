/** Small files beside the library: the log of captures, and which driver suits which camera. Never a picture. */
@NullMarked
package io.github.mooddj.plugin.kept;

import org.jspecify.annotations.NullMarked;
