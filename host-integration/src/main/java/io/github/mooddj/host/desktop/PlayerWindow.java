package io.github.mooddj.host.desktop;

import io.github.mooddj.host.HostPlugin;
import io.github.mooddj.host.MediaPlayerHost.HostWindow;
import io.github.mooddj.host.MediaPlayerHost.Registration;
import io.github.mooddj.host.PluginShelf;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;

/** The player's window; event dispatch thread. */
final class PlayerWindow implements HostWindow {
    private static final Dimension USUAL = new Dimension(800, 700);
    private static final Dimension SMALLEST = new Dimension(340, 420);

    private final ResourceBundle words = ResourceBundle.getBundle("io.github.mooddj.host.desktop.messages");
    private final WindowMemory memory;
    private final Runnable quit;
    private final JFrame frame;
    private final JMenuBar menus = new JMenuBar();
    private final JMenu plugins = new JMenu(words.getString("plugins"));
    private final Dock dock = new Dock(words.getString("empty"));
    private final JMenu player = new JMenu(words.getString("player"));
    private Theme theme;
    private Optional<MusicPane> page = Optional.empty();

    PlayerWindow(String title, WindowMemory memory, Runnable quit) {
        this.memory = memory;
        this.quit = quit;
        this.theme = memory.theme();
        this.frame = new JFrame(title);
        frame.setName(PlayerFront.NAME);
        frame.setIconImages(ProgramIcon.images());
        frame.setContentPane(dock);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                quit.run();
            }
        });
        frame.setMinimumSize(SMALLEST);
        plugins.setName("plugins");
        fillPlayerMenu();
        menus.add(player);
        menus.add(viewMenu());
        menus.add(plugins);
        frame.setJMenuBar(menus);
        place();
    }

    private void fillPlayerMenu() {
        player.setName("player.menu");
        player.setMnemonic(words.getString("player.key").charAt(0));
        JMenuItem item = new JMenuItem(words.getString("quit"));
        item.setAccelerator(KeyStroke.getKeyStroke(
                KeyEvent.VK_Q, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx()));
        item.addActionListener(event -> quit.run());
        player.add(item);
    }

    /** Lets the player play files by itself: its page comes with the first of them. */
    void plays(OwnMusic music) {
        new OpenFiles(frame, words, (files, chosen) -> open(music, files, chosen)).addTo(player);
    }

    private void open(OwnMusic music, OpenFiles files, List<Path> chosen) {
        if (page.isEmpty()) {
            MusicPane made = new MusicPane(music, words);
            made.setTransferHandler(files.drop());
            page = Optional.of(made);
        }
        if (page.get().getParent() == null) {
            Registration unused = dock.add(words.getString("music"), page.get());
        }
        music.open(chosen);
    }

    private JMenu viewMenu() {
        JMenu menu = new JMenu(words.getString("view"));
        menu.setMnemonic(words.getString("view.key").charAt(0));
        ButtonGroup one = new ButtonGroup();
        for (Theme offered : Theme.values()) {
            JRadioButtonMenuItem item = new JRadioButtonMenuItem(
                    words.getString(offered == Theme.DARK ? "dark" : "light"), offered == theme);
            item.addActionListener(event -> {
                theme = offered;
                theme.apply();
                remember();
            });
            one.add(item);
            menu.add(item);
        }
        return menu;
    }

    /** Where it was the last time, if that is still on a screen; otherwise in the middle. */
    private void place() {
        Rectangle bounds = memory.bounds().filter(PlayerWindow::onScreen).orElse(null);
        if (bounds == null) {
            frame.setSize(USUAL);
            frame.setLocationRelativeTo(null);
        } else {
            frame.setBounds(bounds);
        }
    }

    private static boolean onScreen(Rectangle bounds) {
        Rectangle titleBar = new Rectangle(bounds.x, bounds.y, bounds.width, 30);
        for (GraphicsDevice device :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            if (device.getDefaultConfiguration().getBounds().intersects(titleBar)) {
                return true;
            }
        }
        return false;
    }

    void offer(PluginShelf shelf) {
        for (HostPlugin plugin : shelf.plugins()) {
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(plugin.name(), shelf.runs(plugin));
            item.setToolTipText(plugin.description());
            item.addActionListener(event -> {
                if (item.isSelected()) {
                    shelf.start(plugin);
                } else {
                    shelf.stop(plugin);
                }
            });
            plugins.add(item);
        }
        plugins.setVisible(plugins.getItemCount() > 0);
    }

    void show() {
        frame.setVisible(true);
    }

    void showMinimised() {
        frame.setExtendedState(frame.getExtendedState() | Frame.ICONIFIED);
        frame.setVisible(true);
    }

    @Override
    public void raise() {
        PlayerFront.bring(frame);
    }

    void hide() {
        remember();
        frame.setVisible(false);
    }

    private void remember() {
        memory.remember(frame.getBounds(), theme);
    }

    void dispose() {
        frame.dispose();
    }

    @Override
    public Registration dock(String title, JComponent panel) {
        return dock.add(title, panel);
    }

    @Override
    public Registration addMenu(JMenu menu) {
        menus.add(menu, menus.getComponentZOrder(plugins));
        menus.revalidate();
        return () -> {
            menus.remove(menu);
            menus.revalidate();
            menus.repaint();
        };
    }
}
