@NullMarked
package io.github.mooddj.plugin.cli;

import org.jspecify.annotations.NullMarked;
