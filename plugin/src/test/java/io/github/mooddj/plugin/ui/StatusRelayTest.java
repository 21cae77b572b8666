package io.github.mooddj.plugin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StatusRelayTest {
    @Test
    void drawsOnlyTheNewestOfWhatCameWhileItWasBusy() {
        List<Integer> drawn = new ArrayList<>();
        StatusRelay<Integer> relay = new StatusRelay<>(drawn::add);
        CountDownLatch free = new CountDownLatch(1);
        EventQueue.invokeLater(() -> {
            try {
                free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        for (int value = 0; value < 1000; value++) {
            relay.accept(value);
        }
        free.countDown();
        EventThread.run(() -> {});

        assertThat(drawn).containsExactly(999);
    }
}
