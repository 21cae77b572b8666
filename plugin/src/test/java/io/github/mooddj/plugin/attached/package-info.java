/** Attaching to a player that knows nothing of us, in processes of its own. */
@NullMarked
package io.github.mooddj.plugin.attached;

import org.jspecify.annotations.NullMarked;
