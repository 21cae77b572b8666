/** Tests of what the user is told. */
@NullMarked
package io.github.mooddj.plugin.notice;

import org.jspecify.annotations.NullMarked;
