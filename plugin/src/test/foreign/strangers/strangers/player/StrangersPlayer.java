package strangers.player;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Window;
import java.awt.event.ContainerAdapter;
import java.awt.event.ContainerEvent;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.UIManager;
import javax.swing.WindowConstants;
import uk.co.caprica.vlcjplayer.Application;

/** A small player of somebody else's. What it is to do comes on the standard input, what it did is a line of output. */
public final class StrangersPlayer {
    private static JFrame frame;
    private static boolean throwing;

    private StrangersPlayer() {}

    public static void main(String[] arguments) throws Exception {
        boolean known = !List.of(arguments).contains("unknown");
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> {
            System.out.println("UNCAUGHT on " + thread.getName() + ": " + problem);
            problem.printStackTrace();
        });
        EventQueue.invokeAndWait(() -> open(700));
        if (known) {
            Application.application();
        }
        System.out.println("READY");
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in));
        for (String line = commands.readLine(); line != null && !line.equals("end"); line = commands.readLine()) {
            String[] words = line.split(" ");
            FutureTask<String> work = new FutureTask<>(() -> answer(words, known));
            EventQueue.invokeLater(work);
            System.out.println(work.get());
        }
    }

    private static String answer(String[] words, boolean known) throws Exception {
        switch (words[0]) {
            case "state":
                return state(known);
            case "click":
                for (Window window : Window.getWindows()) {
                    for (AbstractButton button : buttons(window, new ArrayList<>())) {
                        if (words[1].equals(button.getName())) {
                            button.doClick();
                            return "CLICKED";
                        }
                    }
                }
                return "NONE";
            case "press":
                for (AbstractButton button : buttons(frame, new ArrayList<>())) {
                    if (words[1].equals(button.getName())) {
                        EventQueue.invokeLater(() -> {
                            spoil(frame, words[2], words[3]);
                            button.doClick();
                        });
                        return "PRESSED";
                    }
                }
                return "NONE";
            case "spoil":
                return spoil(frame, words[1], words[2]) ? "SPOILT" : "NONE";
            case "fail":
                EventQueue.invokeLater(() -> {
                    throw new IllegalStateException("the stranger's own mistake");
                });
                return "FAILING";
            case "rebuild":
                frame.dispose();
                open(760);
                return "REBUILT";
            case "bar":
                frame.setJMenuBar(menus());
                frame.revalidate();
                return "BAR";
            case "throw":
                throwing = true;
                return "THROWING";
            case "look":
                UIManager.setLookAndFeel(words[1]);
                javax.swing.SwingUtilities.updateComponentTreeUI(frame);
                return "LOOK";
            case "hang":
                Thread.sleep(Long.parseLong(words[1]));
                return "HUNG";
            case "picture":
                BufferedImage picture = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
                frame.paint(picture.getGraphics());
                ImageIO.write(picture, "png", new File(words[1]));
                return "PICTURE";
            case "close":
                frame.dispose();
                return "CLOSED";
            case "exit":
                System.exit(3);
                return "";
            default:
                return "?";
        }
    }

    private static void open(int width) {
        frame = new JFrame("Stranger's Player");
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.setJMenuBar(menus());
        JPanel content = new JPanel(new BorderLayout());
        content.add(new JScrollPane(new JList<>(new String[] {
            "Wind in the Wires", "A Stranger's Tune", "Seven Bridges", "The Long Way Round", "Lanterns"
        })));
        JPanel transport = new JPanel();
        transport.add(new JButton("|<"));
        transport.add(new JButton("Play"));
        transport.add(new JButton(">|"));
        transport.add(new JLabel("Volume"));
        transport.add(new JSlider());
        content.add(transport, BorderLayout.SOUTH);
        frame.setContentPane(content);
        frame.getLayeredPane().addContainerListener(new Thrower());
        frame.setSize(new Dimension(width, 640));
        frame.setLocation(20, 20);
        frame.setVisible(true);
    }

    private static JMenuBar menus() {
        JMenuBar bar = new JMenuBar();
        bar.add(new JMenu("Media")).add(new JMenuItem("Open"));
        bar.add(new JMenu("Playback")).add(new JMenuItem("Play"));
        bar.addContainerListener(new Thrower());
        return bar;
    }

    private static final class Thrower extends ContainerAdapter {
        @Override
        public void componentAdded(ContainerEvent event) {
            mayThrow(event);
        }

        @Override
        public void componentRemoved(ContainerEvent event) {
            mayThrow(event);
        }

        private void mayThrow(ContainerEvent event) {
            if (throwing && !(event.getChild() instanceof JMenuBar)) {
                throw new IllegalStateException("the stranger's listener");
            }
        }
    }

    /** Takes away what a part of a class needs, as a mistake in it would. */
    private static boolean spoil(Container within, String type, String name) {
        for (Component component : within.getComponents()) {
            if (component.getClass().getSimpleName().equals(type)) {
                try {
                    Field field = component.getClass().getDeclaredField(name);
                    field.setAccessible(true);
                    field.set(component, null);
                } catch (ReflectiveOperationException e) {
                    return false;
                }
                component.repaint();
                return true;
            }
            if (component instanceof Container container && spoil(container, type, name)) {
                return true;
            }
        }
        return false;
    }

    private static void said(Container within, TreeSet<String> said) {
        for (Component component : within.getComponents()) {
            if (component.getAccessibleContext() != null
                    && component.getAccessibleContext().getAccessibleDescription() != null) {
                said.add(component.getAccessibleContext().getAccessibleDescription());
            }
            if (component instanceof Container container) {
                said(container, said);
            }
        }
    }

    private static List<AbstractButton> buttons(Container within, List<AbstractButton> found) {
        for (Component component : within instanceof JMenu menu ? menu.getMenuComponents() : within.getComponents()) {
            if (component instanceof AbstractButton button) {
                found.add(button);
            }
            if (component instanceof Container container) {
                buttons(container, found);
            }
        }
        return found;
    }

    private static String state(boolean known) {
        List<String> menus = new ArrayList<>();
        JMenuBar bar = frame.getJMenuBar();
        for (int i = 0; i < bar.getMenuCount(); i++) {
            menus.add(bar.getMenu(i).getText());
        }
        TreeSet<String> shown = new TreeSet<>();
        int windows = 0;
        for (Window window : Window.getWindows()) {
            windows += window.isDisplayable() ? 1 : 0;
            names(window, shown);
        }
        TreeSet<String> said = new TreeSet<>();
        said(frame, said);
        TreeSet<String> threads = new TreeSet<>();
        Thread.getAllStackTraces().keySet().forEach(thread -> threads.add(thread.getName()));
        return "STATE menus=" + menus
                + " look=" + UIManager.getLookAndFeel().getClass().getSimpleName()
                + " layout=" + frame.getRootPane().getLayout().getClass().getSimpleName()
                + " size=" + frame.getWidth() + "x" + frame.getHeight()
                + " content=" + frame.getContentPane().getWidth()
                + " windows=" + windows
                + " playing=" + (known ? Application.application().mediaPlayer().isPlaying() : "?")
                + " volume=" + (known ? Application.application().mediaPlayer().audio().volume() : "?")
                + " shown=" + shown
                + " said=" + said
                + " threads=" + threads;
    }

    private static void names(Container within, TreeSet<String> shown) {
        for (Component component : within.getComponents()) {
            if (component.isShowing() && component.getName() != null && component.getName().startsWith("mood-dj")) {
                shown.add(component.getName());
            }
            if (component instanceof Container container) {
                names(container, shown);
            }
        }
    }
}
