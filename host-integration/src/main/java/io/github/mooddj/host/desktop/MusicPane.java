package io.github.mooddj.host.desktop;

import io.github.mooddj.host.NowPlaying;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.KeyStroke;
import javax.swing.Timer;

/** The player's own page: the queue, the video above it, and what is needed to play; event dispatch thread. */
final class MusicPane extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int STEPS = 1000;
    private static final int PICTURE_MILLIS = 40;

    private final transient OwnMusic music;
    private final transient ResourceBundle words;
    private final JButton play = new JButton(TransportIcon.PLAY);
    private final JSlider place = new JSlider(0, STEPS, 0);
    private final JSlider volume = new JSlider(0, 100, 100);
    private final JLabel time = new JLabel("0:00");
    private final JLabel trouble = new JLabel(" ");
    private final JList<String> list;
    private final VideoPane video;
    private final Timer timer = new Timer(PICTURE_MILLIS, event -> tick());
    private boolean following;

    MusicPane(OwnMusic music, ResourceBundle words) {
        super(new BorderLayout(0, 6));
        this.music = music;
        this.words = words;
        this.list = new JList<>(music.queue());
        this.video = new VideoPane(music::picture, music::aspect);
        setName("player.music");
        setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        add(video, BorderLayout.NORTH);
        add(new JScrollPane(queue()), BorderLayout.CENTER);
        add(bar(), BorderLayout.SOUTH);
        music.watch(this::refresh);
        refresh();
    }

    private JList<String> queue() {
        name(list, "player.queue", "queue");
        list.setCellRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> of, Object value, int index, boolean selected, boolean focused) {
                Component cell = super.getListCellRendererComponent(of, value, index, selected, focused);
                setIcon(index == music.queue().current() ? TransportIcon.PLAY : null);
                setBorder(BorderFactory.createEmptyBorder(3, getIcon() == null ? 26 : 6, 3, 6));
                return cell;
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    music.play(list.locationToIndex(event.getPoint()));
                }
            }
        });
        onKey(KeyEvent.VK_ENTER, () -> music.play(list.getSelectedIndex()));
        onKey(KeyEvent.VK_DELETE, () -> {
            if (list.getSelectedIndex() >= 0) {
                music.remove(list.getSelectedIndex());
            }
        });
        return list;
    }

    private void onKey(int key, Runnable work) {
        list.getInputMap().put(KeyStroke.getKeyStroke(key, 0), key);
        list.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                work.run();
            }
        });
    }

    private JPanel bar() {
        JPanel bar = new JPanel();
        bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
        JButton previous = new JButton(TransportIcon.PREVIOUS);
        previous.addActionListener(event -> music.previous());
        play.addActionListener(event -> music.playOrPause());
        JButton next = new JButton(TransportIcon.NEXT);
        next.addActionListener(event -> music.next());
        place.addChangeListener(event -> {
            if (!following && !place.getValueIsAdjusting()) {
                music.nowPlaying()
                        .length()
                        .ifPresent(length ->
                                music.seek(length.multipliedBy(place.getValue()).dividedBy(STEPS)));
            }
        });
        volume.addChangeListener(event -> {
            if (!following) {
                music.setVolume(volume.getValue() / 100.0);
            }
        });
        volume.setPreferredSize(new Dimension(110, volume.getPreferredSize().height));
        volume.setMaximumSize(volume.getPreferredSize());
        name(previous, "player.previous", "previous");
        name(play, "player.play", "play");
        name(next, "player.next", "next");
        name(place, "player.place", "place");
        name(volume, "player.volume", "volume");
        time.setName("player.time");
        trouble.setName("player.trouble");
        for (Component part : new Component[] {previous, play, next, Box.createHorizontalStrut(6), place, time}) {
            bar.add(part);
        }
        bar.add(Box.createHorizontalStrut(12));
        bar.add(new JLabel(words.getString("volume")));
        bar.add(volume);
        JPanel both = new JPanel(new BorderLayout());
        both.add(trouble, BorderLayout.NORTH);
        both.add(bar, BorderLayout.CENTER);
        return both;
    }

    private void name(JComponent part, String name, String word) {
        part.setName(name);
        part.getAccessibleContext().setAccessibleName(words.getString(word));
        part.setToolTipText(words.getString(word));
    }

    private void refresh() {
        NowPlaying now = music.nowPlaying();
        boolean plays = now.state() == NowPlaying.State.PLAYING;
        play.setIcon(plays ? TransportIcon.PAUSE : TransportIcon.PLAY);
        trouble.setText(music.trouble()
                .map(why -> why.title().map(title -> title + ": ").orElse("") + Reasons.said(words, why.reason()))
                .orElse(" "));
        list.repaint();
        following = true;
        volume.setValue((int) Math.round(now.volume().orElse(1) * 100));
        following = false;
        tick();
    }

    /** Runs only while there is something to follow and somebody sees it. */
    private void tick() {
        NowPlaying now = music.nowPlaying();
        if (now.state() == NowPlaying.State.PLAYING && isShowing()) {
            timer.start();
        } else {
            timer.stop();
        }
        boolean pictures = music.picture().isPresent() && now.state() != NowPlaying.State.STOPPED;
        if (pictures != video.isVisible()) {
            video.setVisible(pictures);
        }
        video.repaint();
        Duration position = now.position().orElse(Duration.ZERO);
        String shown = clock(position)
                + now.length().map(length -> " / " + clock(length)).orElse("");
        if (!shown.equals(time.getText())) {
            time.setText(shown);
        }
        if (!place.getValueIsAdjusting()) {
            following = true;
            place.setValue(now.length()
                    .filter(length -> !length.isZero())
                    .map(length -> (int) (position.toMillis() * STEPS / length.toMillis()))
                    .orElse(0));
            following = false;
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        EventQueue.invokeLater(this::tick);
    }

    @Override
    public void removeNotify() {
        timer.stop();
        super.removeNotify();
    }

    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
