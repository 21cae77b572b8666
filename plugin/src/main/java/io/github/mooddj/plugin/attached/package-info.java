/** The plug-in inside a player that it was attached to: where the agent hands over. */
@NullMarked
package io.github.mooddj.plugin.attached;

import org.jspecify.annotations.NullMarked;
