package thole.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.insight.missing.MissingnessWarning;
import thole.insight.place.PlaceReport;
import thole.insight.place.Zone;
import thole.insight.place.ZoneTrend;
import thole.insight.sign.Sign;
import thole.insight.sign.SignEvidence;
import thole.insight.sign.SignFinding;
import thole.insight.sign.SignVerdict;
import thole.stats.resample.Interval;
import thole.stats.turnover.ElementShares;
import thole.stats.turnover.Switches;
import thole.stats.turnover.Turnover;
import thole.text.Texts;

class PlaceWordsTest {

    private static final ZoneTrend LEVEL = new ZoneTrend(.01, new Interval(-.1, .12), .8);
    private static final Switches NO_SWITCH = new Switches(30, 0);
    private static final String DOCTOR = "New leg pain, or buttock pain that swaps sides, is worth mentioning.";

    private final Texts texts = new Texts(Locale.UK);
    private final PlaceWords words = new PlaceWords(texts);

    @Test
    void movingIsSaidWithItsIntervalItsPlacesAndItsSides() {
        PlaceReport report = report(89, .43, new Interval(.33, .526), .001, new Switches(51, 12), LEVEL);

        assertThat(words.sentence(report)).isEqualTo("The place of the pain changed from day to day.");
        assertThat(words.detail(report))
                .containsExactly(
                        "From one pain day to the next, about 43 in 100 places gave way to another (95 % interval 33 to"
                                + " 53, 89 pairs of days). Neighbouring spots count as one place.",
                        "The same places tended to stay for some days before they changed.",
                        "Places on at least a tenth of 90 days with pain and a place: low back (60); left buttock or"
                                + " hip (30); right leg (20).",
                        "Pain that was on one side alone was on the other side the next day 12 times in 51 pairs of days.");
    }

    @Test
    void aMixThatCouldHaveAnyOrderHasNoSpells() {
        PlaceReport report = report(89, .43, new Interval(.33, .52), .4, NO_SWITCH, LEVEL);

        assertThat(words.detail(report))
                .contains("No clear spells: the places could as well have come in any order.")
                .hasSize(3);
    }

    @Test
    void stayingPutIsSaidWithItsInterval() {
        PlaceReport report = report(60, .01, new Interval(0, .03), 1, new Switches(9, 1), LEVEL);

        assertThat(words.sentence(report)).isEqualTo("The pain stayed in much the same place from day to day.");
        assertThat(words.detail(report))
                .startsWith("From one pain day to the next, about 1 in 100 places gave way to another (95 % interval 0"
                        + " to 3, 60 pairs of days). Neighbouring spots count as one place.")
                .endsWith(
                        "Pain that was on one side alone was on the other side the next day once in 9 pairs of days.");
    }

    @Test
    void spreadingAndWhatIsUnclearHaveSentencesOfTheirOwn() {
        PlaceReport spreads =
                report(60, .01, new Interval(0, .03), 1, NO_SWITCH, new ZoneTrend(.4, new Interval(.2, .61), .001));
        PlaceReport unclear = report(60, .1, new Interval(.04, .2), 1, NO_SWITCH, LEVEL);

        assertThat(words.sentence(spreads))
                .isEqualTo("Places were added as time went on, while the earlier ones stayed.");
        assertThat(words.detail(spreads))
                .contains("The number of places a day changed by +0.4 per 30 days (95 % interval 0.2 to 0.6).");
        assertThat(words.sentence(unclear)).isEqualTo("It is not clear yet whether the place of the pain changes.");
        assertThat(words.detail(unclear))
                .contains("To say “changed”, the interval has to lie above 10, with three places or more that are"
                        + " common; to say “much the same”, below 10.");
    }

    @Test
    void tooFewDaysSayHowManyMoreWouldDo() {
        PlaceReport none = report(0, Double.NaN, Interval.NONE, Double.NaN, NO_SWITCH, LEVEL);
        PlaceReport nineteen = report(19, .1, new Interval(.04, .2), 1, NO_SWITCH, LEVEL);

        assertThat(words.sentence(none))
                .isEqualTo("No two neighbouring days with pain have places marked so far. It takes 20 to tell whether"
                        + " the place changes.");
        assertThat(words.detail(none))
                .containsExactly("About 20 more days in a row with places are needed. There is no need to hurry.");
        assertThat(words.sentence(nineteen))
                .startsWith("19 pairs of neighbouring days with pain have places marked so far.");
        assertThat(words.detail(nineteen))
                .containsExactly("About one more day in a row with places is needed. There is no need to hurry.");
    }

    @Test
    void theSignSaysTheSameAndWhatIsWorthMentioning() {
        SignWords signs = new SignWords(texts);
        PlaceReport report = report(89, .43, new Interval(.33, .526), .001, NO_SWITCH, LEVEL);
        SignFinding seen = new SignFinding(
                Sign.MOVES_LOCATION, SignVerdict.SEEN, new SignEvidence.Places(report, MissingnessWarning.NONE));

        assertThat(signs.label(seen)).isEqualTo("In your record");
        assertThat(signs.because(seen))
                .startsWith(words.sentence(report))
                .containsAll(words.detail(report))
                .endsWith(DOCTOR)
                .hasSize(5);
    }

    @Test
    void everyZoneHasAName() {
        assertThat(Arrays.stream(Zone.values()).map(words::zone))
                .hasSize(Zone.values().length)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    // 90 days: 60 low back, 30 left buttock, 20 right leg, 4 neck.
    private static PlaceReport report(
            int pairs, double replaced, Interval interval, double spellsP, Switches sides, ZoneTrend trend) {
        Turnover turnover = new Turnover(pairs, replaced * 1.2 + .1, replaced);
        long[] members = new long[90];
        mark(members, Zone.LOW_BACK, 0, 60);
        mark(members, Zone.BUTTOCK_OR_HIP_LEFT, 50, 80);
        mark(members, Zone.LEG_RIGHT, 70, 90);
        mark(members, Zone.UPPER_BACK_OR_NECK, 3, 7);
        ElementShares shares = ElementShares.of(members);
        return new PlaceReport(turnover, shares, turnover, shares, interval, spellsP, sides, trend);
    }

    private static void mark(long[] members, Zone zone, int from, int to) {
        int element = Arrays.asList(Zone.values()).indexOf(zone);
        for (int day = from; day < to; day++) {
            members[day] |= 1L << element;
        }
    }
}
