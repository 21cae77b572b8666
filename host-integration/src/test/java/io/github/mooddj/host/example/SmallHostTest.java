package io.github.mooddj.host.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JFrame;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallHostTest {
    private static final Pattern JAVA = Pattern.compile("```java\\n(package .*?)```", Pattern.DOTALL);

    @Test
    void theDocumentShowsTheHostThatIsCompiledHere() throws IOException {
        Path document = Path.of("..", "docs", "hosting.md");
        Path source = Path.of("src/test/java/io/github/mooddj/host/example/SmallHost.java");

        Matcher shown = JAVA.matcher(Files.readString(document));

        assertTrue(shown.find(), "no whole Java file in " + document);
        assertEquals(Files.readString(source), shown.group(1));
    }

    @Test
    void plugInsLiveInItAndLeaveNothingBehind(@TempDir Path data) throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        FutureTask<SmallHost> opening = new FutureTask<>(() -> new SmallHost(data));
        EventQueue.invokeAndWait(opening);
        SmallHost host = opening.get();
        JFrame frame = frame().orElseThrow();

        assertEquals(1, frame.getContentPane().getComponentCount());
        assertEquals(1, frame.getJMenuBar().getMenuCount());
        host.quit(0);
        EventQueue.invokeAndWait(() -> {});

        assertEquals(0, frame.getContentPane().getComponentCount());
        assertEquals(0, frame.getJMenuBar().getMenuCount());
        assertFalse(frame.isDisplayable());
    }

    private static Optional<JFrame> frame() {
        return Arrays.stream(Frame.getFrames())
                .filter(frame -> frame.isDisplayable() && frame.getTitle().equals("Small player"))
                .map(JFrame.class::cast)
                .findFirst();
    }
}
