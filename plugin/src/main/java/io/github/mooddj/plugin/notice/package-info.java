/** What the user is told in one sentence: values, made words of in the user's language where they are shown. */
@NullMarked
package io.github.mooddj.plugin.notice;

import org.jspecify.annotations.NullMarked;
