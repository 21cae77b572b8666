package io.github.mooddj.plugin.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultScriptTest {
    private final FaultScript script = FaultScript.parse("""
            # seconds, what, how long
            10s null 3s

            20s unplug   # until the next line
            1m replug
            90s Wrong-Size 500ms
            """);

    private Optional<Fault.Kind> at(long millis) {
        return script.at(Duration.ofMillis(millis)).map(Fault::kind);
    }

    @Test
    void eachFaultHasItsTime() {
        assertEquals(Optional.empty(), at(9_999));
        assertEquals(Optional.of(Fault.Kind.NULL), at(10_000));
        assertEquals(Optional.empty(), at(13_000));
        assertEquals(Optional.of(Fault.Kind.UNPLUG), at(59_999));
        assertEquals(Optional.empty(), at(60_000));
        assertEquals(Optional.of(Fault.Kind.WRONG_SIZE), at(90_499));
        assertEquals(Optional.empty(), at(90_500));
    }

    @Test
    void aLineThatIsNoFaultIsNamed() {
        for (String wrong : new String[] {"soon hang", "3s dance", "3s hang long", "hang"}) {
            CameraTrouble trouble = assertThrows(CameraTrouble.class, () -> FaultScript.parse("1s null 1s\n" + wrong));
            assertTrue(String.valueOf(trouble.getMessage()).contains("Line 2"), trouble::getMessage);
            assertTrue(String.valueOf(trouble.getMessage()).endsWith(wrong), trouble::getMessage);
        }
    }
}
