@NullMarked
package io.github.mooddj.model.personal;

import org.jspecify.annotations.NullMarked;
