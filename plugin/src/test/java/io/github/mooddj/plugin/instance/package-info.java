/** Tests of one program for one data directory. */
@NullMarked
package io.github.mooddj.plugin.instance;

import org.jspecify.annotations.NullMarked;
