package io.github.mooddj.host.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.host.HostPaths;
import io.github.mooddj.host.MediaPlayerHost;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReferencePlayersTest {
    @TempDir
    private Path directory = Path.of("");

    private final DockingPlugin plugin = new DockingPlugin();

    private static <T> T onEdt(Supplier<T> work) throws Exception {
        FutureTask<T> result = new FutureTask<>(work::get);
        EventQueue.invokeAndWait(result);
        return result.get();
    }

    private static JFrame window() {
        return (JFrame) Arrays.stream(Frame.getFrames())
                .filter(frame -> "player".equals(frame.getName()) && frame.isDisplayable())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> menus(JMenuBar bar) {
        return Arrays.stream(bar.getSubElements())
                .map(element -> ((JMenu) element.getComponent()).getText())
                .toList();
    }

    @Test
    void withoutAWindowThePlugInRunsUntilItEndsThePlayer() throws Exception {
        CompletableFuture<Integer> end = CompletableFuture.supplyAsync(
                () -> HeadlessPlayer.run(new HostPaths(directory), Map.of("demo", "true"), List.of(plugin)));

        MediaPlayerHost host = plugin.started.poll(20, TimeUnit.SECONDS);
        assertNotNull(host);
        assertTrue(host.window().isEmpty());
        assertEquals("true", host.options().get("demo"));
        assertEquals(directory, host.paths().data());
        assertFalse(end.isDone());
        host.quit(7);

        assertEquals(7, end.get(20, TimeUnit.SECONDS));
        assertEquals("ended", plugin.ended.poll());
    }

    @Test
    void thePlugInIsDockedTakenOutAndDockedAgainAndThePlaceIsRemembered() throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        CompletableFuture<Integer> end = CompletableFuture.supplyAsync(
                () -> DesktopPlayer.run(new HostPaths(directory), Map.of(), List.of(plugin)));
        MediaPlayerHost host = plugin.started.poll(20, TimeUnit.SECONDS);
        assertNotNull(host);

        assertTrue(onEdt(() -> window().isVisible() && plugin.panel.isShowing()));
        JMenuBar bar = onEdt(() -> window().getJMenuBar());
        assertTrue(onEdt(() -> menus(bar)).contains("Docked menu"));

        JMenuItem item = onEdt(() -> Arrays.stream(bar.getSubElements())
                .map(element -> (JMenu) element.getComponent())
                .filter(menu -> "plugins".equals(menu.getName()))
                .map(menu -> menu.getItem(0))
                .findFirst()
                .orElseThrow());
        EventQueue.invokeAndWait(item::doClick);
        assertEquals("ended", plugin.ended.poll());
        assertFalse(onEdt(plugin.panel::isShowing));
        assertFalse(onEdt(() -> menus(bar)).contains("Docked menu"));

        EventQueue.invokeAndWait(item::doClick);
        assertTrue(onEdt(plugin.panel::isShowing));
        EventQueue.invokeAndWait(() -> window().setBounds(40, 50, 640, 480));
        host.quit(0);

        assertEquals(0, end.get(20, TimeUnit.SECONDS));
        assertEquals("ended", plugin.ended.poll());
        assertTrue(Files.readString(directory.resolve("player.properties")).contains("640,480"));
        assertEquals(640, new WindowMemory(directory).bounds().orElseThrow().width, "the place for the next start");
    }

    @Test
    void aDamagedMemoryOfTheWindowIsForgotten() throws Exception {
        Files.writeString(directory.resolve("player.properties"), "bounds=1,2,x,4\ntheme=\\u00zz");
        assertTrue(new WindowMemory(directory).bounds().isEmpty());
        Files.writeString(directory.resolve("player.properties"), "bounds=1,2,3,4\ntheme=light");
        assertTrue(new WindowMemory(directory).bounds().isEmpty());
        assertEquals(Theme.LIGHT, new WindowMemory(directory).theme());
    }
}
