/** The mix to a Snapcast server, which plays it in many rooms at once; its rooms' volumes and names over JSON-RPC. */
@NullMarked
package io.github.mooddj.host.snapcast;

import org.jspecify.annotations.NullMarked;
