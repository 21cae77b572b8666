/** How the panel and the dialogs look: colours that follow the theme, cards, icons. For the event dispatch thread. */
@NullMarked
package io.github.mooddj.plugin.ui.look;

import org.jspecify.annotations.NullMarked;
