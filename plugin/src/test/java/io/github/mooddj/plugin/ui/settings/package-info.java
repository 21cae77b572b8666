/** Real windows over a real library. */
@NullMarked
package io.github.mooddj.plugin.ui.settings;

import org.jspecify.annotations.NullMarked;
