/** The command line: {@code bin/mood-dj} and its subcommands; the only room that writes to the standard streams. */
@NullMarked
package io.github.mooddj.plugin.cli;

import org.jspecify.annotations.NullMarked;
