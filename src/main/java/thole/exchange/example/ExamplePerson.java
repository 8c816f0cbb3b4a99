package thole.exchange.example;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import thole.exchange.Offer;
import thole.model.Answer;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Imaging;
import thole.model.entry.LifeEvent;
import thole.model.entry.PainStory;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.story.ImagingKind;
import thole.model.story.ImagingResult;

/// The invented person: an office worker with over a year of low back pain, told that a scan does not explain it.
public final class ExamplePerson {

    private static final int STORY_BEFORE_DIARY_DAYS = 400;
    private static final int SCAN_BEFORE_DIARY_DAYS = 240;
    private static final int HOLIDAY_BEFORE_END = 25;

    private ExamplePerson() {}

    /// The journal they kept; the same order and words always give the same one.
    public static Offer journal(ExampleOrder order, ExampleWords words) {
        RandomGenerator random = new Random(order.seed());
        Clock atTheStart =
                Clock.fixed(order.start().atStartOfDay(ExampleOrder.ZONE).toInstant(), ExampleOrder.ZONE);
        EntryId coffee = EntryId.next(atTheStart, random);
        EntryId screen = EntryId.next(Clock.offset(atTheStart, Duration.ofMillis(1)), random);
        SequencedMap<EntryId, CustomFactor> factors = new LinkedHashMap<>();
        factors.put(coffee, coffee(words));
        factors.put(screen, screen(words));
        ExampleDiary diary =
                new ExampleDiary(random, words, new CustomFactorId(coffee.value()), new CustomFactorId(screen.value()));
        List<Content> contents = new ArrayList<>(story(order, words));
        writtenDown(new ExampleLife(order, random).days(), random).forEach(day -> contents.addAll(diary.of(day)));
        return new Offer(factors, contents);
    }

    /// What they measured beside the days; to be taken in under these ids.
    public static List<Entry<?>> measures(ExampleOrder order, ExampleWords words) {
        return ExampleMeasures.entries(order, words);
    }

    /// Now and then a few days go by without an entry; the first and the last day have one.
    private static List<LivedDay> writtenDown(List<LivedDay> lived, RandomGenerator random) {
        List<LivedDay> written = new ArrayList<>();
        int pause = 0;
        for (int i = 0; i < lived.size(); i++) {
            if (pause == 0 || i == lived.size() - 1) {
                written.add(lived.get(i));
                pause = random.nextDouble() < 0.045 ? 1 + random.nextInt(3) : 0;
            } else {
                pause--;
            }
        }
        return written;
    }

    private static CustomFactor coffee(ExampleWords words) {
        return new CustomFactor(
                new FactorName(words.of("factor.coffee")),
                new FactorScale.Amount(words.of("factor.coffee.unit")),
                FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                FactorDirection.NEITHER,
                FactorTime.DAY);
    }

    private static CustomFactor screen(ExampleWords words) {
        return new CustomFactor(
                new FactorName(words.of("factor.screen")),
                new FactorScale.YesNo(),
                FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                FactorDirection.MORE_IS_HARDER,
                FactorTime.NIGHT);
    }

    private static List<Content> story(ExampleOrder order, ExampleWords words) {
        LocalDate start = order.start();
        List<Content> story = new ArrayList<>();
        story.add(new PainStory(
                Answer.typed(start.minusDays(STORY_BEFORE_DIARY_DAYS)),
                Answer.typed(words.of("story.event")),
                Answer.typed(words.of("story.eases")),
                Answer.typed(words.of("story.worsens"))));
        story.add(new Imaging(
                Answer.typed(start.minusDays(SCAN_BEFORE_DIARY_DAYS)),
                Answer.typed(ImagingKind.MRI),
                Answer.typed(words.of("scan.part")),
                Answer.typed(ImagingResult.DOES_NOT_EXPLAIN),
                Answer.typed(words.of("scan.words"))));
        addEvent(story, order, ExampleLife.NEW_JOB_BEFORE_END, words.of("event.job"));
        addEvent(story, order, HOLIDAY_BEFORE_END, words.of("event.holiday"));
        return story;
    }

    private static void addEvent(List<Content> story, ExampleOrder order, int daysBeforeEnd, String name) {
        LocalDate day = order.end().minusDays(daysBeforeEnd);
        if (!day.isBefore(order.start())) {
            story.add(new LifeEvent(day, name, Answer.missing()));
        }
    }
}
