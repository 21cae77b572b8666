/** What {@code --demo} brings along: short pieces of music made by code, and a library of them. */
@NullMarked
package io.github.mooddj.plugin.demo;

import org.jspecify.annotations.NullMarked;
