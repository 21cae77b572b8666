/** Tests of the panel in real windows. */
@NullMarked
package io.github.mooddj.plugin.ui;

import org.jspecify.annotations.NullMarked;
