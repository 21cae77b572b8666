package io.github.mooddj.plugin.ui;

import io.github.mooddj.host.playback.PlaybackStatus.DeckStatus;
import io.github.mooddj.host.playback.VideoFrame;
import io.github.mooddj.host.playback.VideoFrames;
import io.github.mooddj.plugin.dj.DjCommands;
import io.github.mooddj.plugin.ui.look.Drawn;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.event.HierarchyEvent;
import java.awt.event.HierarchyListener;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.Timer;

/**
 * The picture of the live track, in its true shape on black. It is there as long as the live track has pictures, from
 * its first one on: between two videos the last picture of the first one stays, and a song never shows anything. While
 * it cannot be seen nothing is decoded.
 */
final class VideoView extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int LOOK_MILLIS = 20;

    private final transient DjCommands commands;
    private final Timer look = new Timer(LOOK_MILLIS, event -> look());
    private transient Optional<VideoFrame> frame = Optional.empty();
    private boolean expected;
    private boolean asked;
    private transient VideoFrames source = VideoFrames.NONE;
    private final transient HierarchyListener hierarchy = this::hierarchyChanged;

    VideoView(Messages messages, DjCommands commands) {
        super(new Dimension(320, 190), new Dimension(160, 100));
        this.commands = commands;
        setName("playing.video");
        say(messages.text("playing.video"));
        setVisible(false);
    }

    /** Follows what is on the live deck; whether this is to be seen. */
    boolean show(Optional<DeckStatus> live) {
        expected = live.filter(DeckStatus::video).isPresent();
        if (!expected) {
            frame = Optional.empty();
        }
        setVisible(expected && frame.isPresent());
        follow();
        return isVisible();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        getParent().addHierarchyListener(hierarchy);
    }

    @Override
    public void removeNotify() {
        getParent().removeHierarchyListener(hierarchy);
        super.removeNotify();
        // The cards may only be arranged anew.
        EventQueue.invokeLater(this::follow);
    }

    private void hierarchyChanged(HierarchyEvent event) {
        if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
            EventQueue.invokeLater(this::follow);
        }
    }

    /** Asks for pictures while the panel is to be seen; looks for them while the live track has some. */
    private void follow() {
        boolean seen = isDisplayable() && getParent() != null && getParent().isShowing();
        // The player may open after the panel.
        VideoFrames now = commands.video();
        if (seen != asked || now != source) {
            asked = seen;
            source = now;
            source.show(seen);
        }
        if (seen && expected) {
            look.start();
        } else {
            look.stop();
        }
    }

    private void look() {
        Optional<VideoFrame> next = source.current();
        if (next.isPresent()) {
            frame = next;
            setVisible(expected);
            repaint();
        }
    }

    @Override
    protected void draw(Graphics2D pen) {
        if (frame.isEmpty()) {
            return;
        }
        Shape edge = new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), 16, 16);
        pen.setColor(Color.BLACK);
        pen.fill(edge);
        pen.clip(edge);
        double width = Math.min(getWidth(), getHeight() * frame.get().aspect());
        double height = width / frame.get().aspect();
        BufferedImage image = frame.get().image();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(
                image,
                (int) Math.round((getWidth() - width) / 2),
                (int) Math.round((getHeight() - height) / 2),
                (int) Math.round(width),
                (int) Math.round(height),
                null);
    }
}
