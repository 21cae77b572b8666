/** What the desktop is told and may ask over the session's message bus: the player's controls, and notifications. */
@NullMarked
package io.github.mooddj.plugin.session.desktop;

import org.jspecify.annotations.NullMarked;
