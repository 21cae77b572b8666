package io.github.mooddj.host.snapcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapcastAddressTest {
    @ParameterizedTest
    @CsvSource({
        "music, music, 4953, 1705",
        "192.168.1.7:5000, 192.168.1.7, 5000, 1705",
        "music.local:5000:5001, music.local, 5000, 5001",
        "[fe80::1]:5000, fe80::1, 5000, 1705",
        "[::1], ::1, 4953, 1705"
    })
    void readsAMachineAndItsPorts(String text, String host, int port, int controlPort) {
        SnapcastAddress address = SnapcastAddress.parse(text);
        assertEquals(new SnapcastAddress(host, port, controlPort), address);
        assertEquals(text, address.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ":5000", "music:", "music:x", "music:0", "music:70000", "::1", "a b", "tcp://music"})
    void refusesAnythingElseInOneSentence(String text) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> SnapcastAddress.parse(text));
        assertTrue(String.valueOf(refusal.getMessage()).matches("a (Snapcast server|port) is .*"));
    }

    @Test
    void aPortOutOfRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SnapcastAddress("music", 0, 1));
    }
}
