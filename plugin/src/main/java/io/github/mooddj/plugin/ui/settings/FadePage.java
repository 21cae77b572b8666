package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.host.playback.CrossfadeCurve;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.FadeSettings;
import java.util.List;
import javax.swing.JComboBox;

/** How long fades last, how the gains move, in which order they come. */
final class FadePage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient SettingsDesk desk;
    private final FadeSlider mood;
    private final FadeSlider trackEnd;
    private final FadeSlider skip;
    private final FadeSlider pause;
    private final JComboBox<CurveName> curve = new JComboBox<>();
    private final CurvePicture picture = new CurvePicture();
    private final JComboBox<OrderName> order = new JComboBox<>();
    private boolean drawing;

    private record CurveName(CrossfadeCurve curve) {
        @Override
        public String toString() {
            return Words.text("fades.curve." + curve.name());
        }
    }

    private record OrderName(PlayOrder order) {
        @Override
        public String toString() {
            return Words.text("fades.order." + order.name());
        }
    }

    FadePage(SettingsDesk desk) {
        super("fades");
        this.desk = desk;
        mood = new FadeSlider("fades.mood", this::changed);
        trackEnd = new FadeSlider("fades.trackEnd", this::changed);
        skip = new FadeSlider("fades.skip", this::changed);
        pause = new FadeSlider("fades.pause", this::changed);
        fill();
        // Before anything can be seen: what the user changes while the rest is being laid out is a change to this.
        desk.onSettings(this::show);
        part(() -> {
            ask(Words.text("fades.mood"), mood, "growx");
            ask(Words.text("fades.trackEnd"), trackEnd, "growx");
        });
        part(() -> {
            ask(Words.text("fades.skip"), skip, "growx");
            ask(Words.text("fades.pause"), pause, "growx");
        });
        part(this::addCurve);
        part(this::addOrder);
    }

    private void fill() {
        for (CrossfadeCurve each : CrossfadeCurve.values()) {
            curve.addItem(new CurveName(each));
        }
        for (PlayOrder each : List.of(PlayOrder.SHUFFLED, PlayOrder.FAVOURITES_FIRST, PlayOrder.IN_ORDER)) {
            order.addItem(new OrderName(each));
        }
    }

    private void addCurve() {
        curve.setName("fades.curve");
        ask(Words.text("fades.curve"), curve, "growx 0");
        add(picture, "skip 1, w 220!, h 96!, growx 0, gapbottom 4");
        hint(new Paragraph(Words.text("fades.curve.explained")));
        curve.addActionListener(event -> changed());
    }

    private void addOrder() {
        order.setName("fades.order");
        ask(Words.text("fades.order"), order, "growx 0");
        order.addActionListener(event -> changed());
    }

    private void show(DjSettings settings) {
        drawing = true;
        mood.show(settings.fades().mood());
        trackEnd.show(settings.fades().trackEnd());
        skip.show(settings.fades().skip());
        pause.show(settings.fades().pause());
        curve.setSelectedItem(new CurveName(settings.fades().curve()));
        picture.show(settings.fades().curve());
        order.setSelectedItem(new OrderName(settings.order()));
        drawing = false;
    }

    private void changed() {
        if (!drawing
                && curve.getSelectedItem() instanceof CurveName chosen
                && order.getSelectedItem() instanceof OrderName wanted) {
            picture.show(chosen.curve());
            FadeSettings fades =
                    new FadeSettings(mood.length(), trackEnd.length(), skip.length(), pause.length(), chosen.curve());
            desk.change(old -> old.with(fades).with(wanted.order()));
        }
    }
}
