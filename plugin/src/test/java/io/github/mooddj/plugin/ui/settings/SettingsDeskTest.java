package io.github.mooddj.plugin.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.DjSettings.Calm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A busy DJ takes changes over some hundredths of a second later. */
class SettingsDeskTest {
    private final RecordedCommands commands = new RecordedCommands();
    private DjSettings known = commands.settings();
    private final SettingsDesk desk = new SettingsDesk(commands, () -> known);
    private final List<DjSettings> drawn = new ArrayList<>();

    @Test
    void aChangeThatTheDjHasNotTakenOverYetIsNotTakenBack() {
        desk.onSettings(drawn::add);
        desk.change(old -> old.with(Calm.QUICK));
        desk.refresh();
        desk.change(old -> old.with(PlayOrder.IN_ORDER));
        known = commands.applied.get(0);
        desk.refresh();

        assertEquals(Calm.QUICK, desk.settings().calm());
        assertEquals(PlayOrder.IN_ORDER, desk.settings().order());
        assertEquals(1, drawn.size(), "nothing older was drawn");
        assertEquals(desk.settings(), commands.settings());
    }

    @Test
    void twoWhoChangeDifferentSettingsAtTheSameTimeBothGetTheirs() {
        SettingsDesk other = new SettingsDesk(commands, () -> known);
        desk.change(old -> old.with(Calm.QUICK));
        other.change(old -> old.with(PlayOrder.IN_ORDER));
        desk.change(old -> old.with(old.camera().withConsent(true)));

        assertEquals(Calm.QUICK, commands.settings().calm());
        assertEquals(PlayOrder.IN_ORDER, commands.settings().order());
        assertTrue(commands.settings().camera().consent());

        known = commands.settings();
        desk.refresh();
        other.refresh();
        assertEquals(known, desk.settings());
        assertEquals(known, other.settings());
    }

    @Test
    void whatWasChangedElsewhereAfterwardsIsTakenOver() {
        DjSettings first = known;
        desk.change(old -> old.with(Calm.QUICK));
        known = commands.settings();
        known = known.with(first.calm());
        desk.onSettings(drawn::add);
        desk.refresh();

        assertEquals(first.calm(), desk.settings().calm());
        assertEquals(2, drawn.size());
    }
}
