/** Tests of what the desktop is told and may ask, on a real message bus. */
@NullMarked
package io.github.mooddj.plugin.session.desktop;

import org.jspecify.annotations.NullMarked;
