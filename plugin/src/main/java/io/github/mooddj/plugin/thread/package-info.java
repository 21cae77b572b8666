/** The only place where threads are made: few, named, daemon, and none of them dies of a task that throws. */
@NullMarked
package io.github.mooddj.plugin.thread;

import org.jspecify.annotations.NullMarked;
