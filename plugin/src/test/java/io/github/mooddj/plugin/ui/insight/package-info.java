/** Tests of the window that shows what happened. */
@NullMarked
package io.github.mooddj.plugin.ui.insight;

import org.jspecify.annotations.NullMarked;
