/** Two decks, a crossfader on the sample clock, one mixer, one place where the mix goes. */
@NullMarked
package io.github.mooddj.host.playback;

import org.jspecify.annotations.NullMarked;
