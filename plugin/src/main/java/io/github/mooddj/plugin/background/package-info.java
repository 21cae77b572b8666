/** Life while nobody looks at the window: the desktop's controls, notifications, the start with the session. */
@NullMarked
package io.github.mooddj.plugin.background;

import org.jspecify.annotations.NullMarked;
