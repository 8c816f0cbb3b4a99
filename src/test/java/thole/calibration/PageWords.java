package thole.calibration;

/// The sentences between the tables of the page.
final class PageWords {

    static final String HEAD = """
            # How often the verdicts are wrong

            Measured by the project itself, on simulated journals of which the truth is known. This page is written by
            %s from the counts in `src/main/resources/thole/calibration/counts.csv`; counted on %s.
            The number after the command is the number of journals in each cell; their seeds are 1 to that number.
            `packaging/calibrate --page` writes the page again without counting.

            Every journal has pain and five factors with the spread of real answers (hours and quality of sleep, stress,
            hours of sitting, minutes of activity), whole days missing as said, and 3 %% of single answers left blank.
            Sleep hours and quality go together (0.5), sitting and activity against each other (−0.35). Pain is rated 0 to
            10, in every second journal in halves. Its standard deviation is 1.7 points unless another is said. φ is how far
            pain carries over from one day to the next; a second number is that of the factors, which otherwise carry over
            as much as pain. The journals are asked through the same code as a person's: entries, window, verdicts.

            What holds, and is checked in every build: no cell of noise names a factor in more than 5 %% of its journals
            beyond two standard errors; intervals hold the truth in 93 to 97 %%, likewise beyond two standard errors; a link of 0.3
            is not called meaningless in more than 5 %%, nor a sign seen that is not there, likewise. With some two
            hundred cells, a few of which truly stand near 5 %%, one or two may pass a limit by chance: such a cell is
            counted again with more seeds, and only then is the limit or the program to blame.

            Left out: journals of over a year, own factors (a family of its own, corrected in the same way), several links
            at once, and pain that changes what a person does the next day.
            """;

    static final String NOISE = """

            ## Pure noise

            Nothing is linked with anything.
            """;

    static final String DISTURBED = """

            ## Noise with something else in it

            Nothing is linked, but pain and factors share a trend, a season, a half-year wave, a weekday rhythm or a lasting
            step; or pain has flares, sits at the low end of its scale, has noise on top of its persistence; or days are
            missing in spells, or more often when pain is high.

            A lasting step that pain and all factors share is looked for from 42 days on, and it takes 14 days on either side; in
            60 very persistent days it hides among the ups and downs. From 120 days on it is found and taken out. So with fewer
            than 180 days, a link also has to hold beside a step that stands out in both, and the interval shown takes in what is
            left of the link beside it ([how each verdict is worked out](verdicts.md)). Before that was asked, a shared step made
            7.6 % (28 days, φ 0.5), 16.0 % (28 days, φ 0.8) and 9.5 % (60 days, φ 0.8) of these journals name a factor, and with
            φ 0.8 intervals held the truth in 85.4 % (28 days) and 90.9 % (60 days). Journals of a year without missing days are
            never asked, so they were not counted again.
            """;

    static final String POWER = """

            ## What is found

            One link is planted; r is the correlation within the person.
            """;

    static final String EQUIVALENCE = """

            ## “No meaningful link”

            With r = ±0.3 the answer is false, with 0 and 0.1 it is right. 0.3 is the very edge of what counts as meaningful.
            """;

    static final String SIGNS = """

            ## The signs

            How often each sign is seen in journals that do not have it, and in journals that do. What only the person can
            enter is entered in none of them.
            """;

    static final String MISSINGNESS = """

            ## Days that are missing for a reason

            Nothing is linked. Where it depends on pain and on stress whether a day is written down, the days that are left
            show a link that is not there, and no method can tell. What can be seen is that days go missing after bad ones:
            then the program warns. Here the limit of 5 % does not hold, and this table says by how much.
            """;

    private PageWords() {}
}
