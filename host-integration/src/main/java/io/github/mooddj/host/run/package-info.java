/** Runs a host and its plug-ins in a process of their own, to its end. */
@NullMarked
package io.github.mooddj.host.run;

import org.jspecify.annotations.NullMarked;
