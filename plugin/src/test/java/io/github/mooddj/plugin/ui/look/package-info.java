/** Tests of the colours. */
@NullMarked
package io.github.mooddj.plugin.ui.look;

import org.jspecify.annotations.NullMarked;
