/** The host that {@code docs/hosting.md} shows. */
@NullMarked
package io.github.mooddj.host.example;

import org.jspecify.annotations.NullMarked;
