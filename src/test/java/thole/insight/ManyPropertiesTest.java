package thole.insight;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;

/// The properties of the analysis over two hundred journals of up to sixteen months.
@Tag("long")
class ManyPropertiesTest extends AnalysisProperties {

    @Override
    LongStream seeds() {
        return LongStream.rangeClosed(1001, 1200);
    }

    @Override
    int longest() {
        return 480;
    }

    @Override
    int stride() {
        return 1;
    }
}
