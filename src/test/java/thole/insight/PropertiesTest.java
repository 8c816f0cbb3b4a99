package thole.insight;

import java.util.stream.LongStream;

/// The properties of the analysis over fifty journals of up to a hundred days.
class PropertiesTest extends AnalysisProperties {

    @Override
    LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @Override
    int longest() {
        return 100;
    }

    @Override
    int stride() {
        return 3;
    }
}
