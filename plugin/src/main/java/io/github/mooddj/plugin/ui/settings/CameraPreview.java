package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.model.face.FaceBox;
import io.github.mooddj.plugin.camera.PreviewFeed;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.ui.look.Drawn;
import io.github.mooddj.plugin.ui.look.Icons;
import io.github.mooddj.plugin.ui.look.Tones;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.HierarchyEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.Timer;

/** What the chosen camera sees, as in a mirror and whole, while the page is to be seen. Event dispatch thread only. */
final class CameraPreview extends Drawn {
    private static final long serialVersionUID = 1L;
    private static final int STALE_MILLIS = 2000;

    private final transient PreviewFeed feed;
    private final transient Icon off = Icons.of("camera-off", 32, Tones::quietText);
    private final Timer stale = new Timer(STALE_MILLIS, event -> show(Optional.empty()));
    private transient Optional<PreviewFeed.Subscription> subscription = Optional.empty();
    private transient Optional<PreviewFrame> frame = Optional.empty();

    CameraPreview(PreviewFeed feed) {
        super(new Dimension(256, 192), new Dimension(160, 120));
        this.feed = feed;
        setName("camera.preview.live");
        stale.setRepeats(false);
        say(Words.text("camera.live.none"));
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                follow();
            }
        });
    }

    private void follow() {
        if (isShowing() && subscription.isEmpty()) {
            subscription = Optional.of(feed.subscribe(newest -> EventQueue.invokeLater(() -> take(newest))));
        } else if (!isShowing()) {
            subscription.ifPresent(PreviewFeed.Subscription::close);
            subscription = Optional.empty();
            show(Optional.empty());
        }
    }

    /** One may still be on its way when the page is turned. */
    private void take(PreviewFrame newest) {
        if (subscription.isPresent()) {
            show(Optional.of(newest));
        }
    }

    private void show(Optional<PreviewFrame> newest) {
        if (newest.isPresent()) {
            stale.restart();
        }
        if (newest.isPresent() != frame.isPresent()) {
            say(Words.text(newest.isPresent() ? "camera.live" : "camera.live.none"));
        }
        frame = newest;
        repaint();
    }

    @Override
    protected void draw(Graphics2D pen) {
        pen.setColor(Tones.groove());
        pen.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), 16, 16));
        if (frame.isEmpty()) {
            off.paintIcon(this, pen, (getWidth() - off.getIconWidth()) / 2, (getHeight() - off.getIconHeight()) / 2);
            return;
        }
        PreviewFrame shown = frame.get();
        double width = shown.image().getWidth();
        double height = shown.image().getHeight();
        double scale = Math.min(getWidth() / width, getHeight() / height);
        double left = (getWidth() - width * scale) / 2;
        double top = (getHeight() - height * scale) / 2;
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform mirrored = AffineTransform.getTranslateInstance(left + width * scale, top);
        mirrored.scale(-scale, scale);
        pen.drawImage(shown.image(), mirrored, null);
        shown.face().ifPresent(face -> box(pen, face, left + width * scale, top, scale));
    }

    private static void box(Graphics2D pen, FaceBox face, double right, double top, double scale) {
        pen.setColor(Tones.good());
        pen.setStroke(new BasicStroke(2));
        pen.draw(new RoundRectangle2D.Double(
                right - (face.x() + face.width()) * scale,
                top + face.y() * scale,
                face.width() * scale,
                face.height() * scale,
                12,
                12));
    }
}
