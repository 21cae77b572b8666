/**
 * Any Swing player that knows nothing of plug-ins: a menu in its menu bar, a panel at its side, and its own music held
 * while the DJ plays. Runs inside that player's process, in a class loader of our own.
 */
@NullMarked
package io.github.mooddj.host.attach;

import org.jspecify.annotations.NullMarked;
