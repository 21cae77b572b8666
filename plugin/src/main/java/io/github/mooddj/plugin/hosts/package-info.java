/** Which players the DJ can live in or beside on this machine. */
@NullMarked
package io.github.mooddj.plugin.hosts;

import org.jspecify.annotations.NullMarked;
