package thole.insight.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static thole.insight.joint.ShareOfUpsAndDowns.HARDLY_ANY;
import static thole.insight.joint.ShareOfUpsAndDowns.MODERATE;
import static thole.insight.joint.ShareOfUpsAndDowns.SMALL;
import static thole.insight.joint.ShareOfUpsAndDowns.STRONG;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ShareOfUpsAndDownsTest {

    @Test
    void theBoundsBelongToTheWordAboveThemButForTheLast() {
        assertThat(DoubleStream.of(0, .0199, .02, .1299, .13, .26, .2601, 1).mapToObj(ShareOfUpsAndDowns::of))
                .containsExactly(HARDLY_ANY, HARDLY_ANY, SMALL, SMALL, MODERATE, MODERATE, STRONG, STRONG);
    }
}
