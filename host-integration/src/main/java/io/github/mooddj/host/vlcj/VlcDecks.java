package io.github.mooddj.host.vlcj;

import io.github.mooddj.host.playback.Deck;
import io.github.mooddj.host.playback.DeckEvent;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/** Makes decks on one instance of libVLC. */
final class VlcDecks implements Deck.Factory {
    private final ThreadFactory threads;

    VlcDecks(ThreadFactory threads) {
        this.threads = threads;
    }

    @Override
    public Deck create(String name, Consumer<DeckEvent> events) {
        throw new UnsupportedOperationException(name + threads);
    }

    @Override
    public void close() {}
}
