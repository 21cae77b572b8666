/** Tests of the life in the background. */
@NullMarked
package io.github.mooddj.plugin.background;

import org.jspecify.annotations.NullMarked;
