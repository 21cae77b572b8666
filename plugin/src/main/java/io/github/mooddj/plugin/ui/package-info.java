/**
 * The panel that docks in the player: draws {@code DjStatus} snapshots and posts commands. Everything here runs on the
 * event dispatch thread and waits for nothing.
 */
@NullMarked
package io.github.mooddj.plugin.ui;

import org.jspecify.annotations.NullMarked;
