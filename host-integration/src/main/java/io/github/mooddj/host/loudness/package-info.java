/** How loud a piece of music is: ITU-R BS.1770-4 and the true peak. Plain numbers in, plain numbers out. */
@NullMarked
package io.github.mooddj.host.loudness;

import org.jspecify.annotations.NullMarked;
