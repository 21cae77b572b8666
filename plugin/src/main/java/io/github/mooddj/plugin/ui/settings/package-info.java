/**
 * The settings dialog: what plays for which mood, the music itself, camera, fades, calm, privacy. Everything here runs
 * on the event dispatch thread; the library is read and written by workers in {@code LibraryDesk}.
 */
@NullMarked
package io.github.mooddj.plugin.ui.settings;

import org.jspecify.annotations.NullMarked;
