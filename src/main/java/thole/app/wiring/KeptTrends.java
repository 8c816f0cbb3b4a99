package thole.app.wiring;

import thole.settings.Settings;
import thole.settings.TrendsChoice;
import thole.ui.trends.TrendsModel;

/// The choice of factors in Trends, kept in the settings.
record KeptTrends(Settings settings) implements TrendsModel.Memory {

    @Override
    public TrendsChoice last() {
        return settings.current().trends();
    }

    @Override
    public void keep(TrendsChoice choice) {
        settings.change(all -> all.with(choice));
    }
}
