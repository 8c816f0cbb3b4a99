package thole.ui.trends;

import thole.settings.TrendsChoice;

/// Keeps the choice of factors for a test.
final class Remembering implements TrendsModel.Memory {

    private TrendsChoice last = TrendsChoice.usual();

    @Override
    public TrendsChoice last() {
        return last;
    }

    @Override
    public void keep(TrendsChoice choice) {
        last = choice;
    }
}
