/** From a picture to the network's input: gray pictures, the face in them, its crop. */
@NullMarked
package io.github.mooddj.model.face;

import org.jspecify.annotations.NullMarked;
