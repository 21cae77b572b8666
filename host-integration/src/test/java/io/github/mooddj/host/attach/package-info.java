@NullMarked
package io.github.mooddj.host.attach;

import org.jspecify.annotations.NullMarked;
