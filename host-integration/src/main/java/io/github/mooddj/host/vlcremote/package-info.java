/** The VLC application, driven from outside through its web interface on this machine. */
@NullMarked
package io.github.mooddj.host.vlcremote;

import org.jspecify.annotations.NullMarked;
