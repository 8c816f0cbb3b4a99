package thole.chart.trend;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendFactor;
import thole.chart.trend.series.Usual;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.text.Texts;

/// Numbers, dates and names of the trend charts in the person’s language.
public final class TrendWords {

    private static final int QUARTERS = 4;

    private final Texts texts;
    private final NumberFormat numbers;

    public TrendWords(Texts texts) {
        this.texts = texts;
        this.numbers = NumberFormat.getNumberInstance(texts.locale());
        numbers.setMaximumFractionDigits(1);
        numbers.setRoundingMode(RoundingMode.HALF_UP);
    }

    Texts texts() {
        return texts;
    }

    /// At most one decimal.
    public String number(double value) {
        return numbers.format(value);
    }

    private String whole(long value) {
        return numbers.format(value);
    }

    /// Always one decimal.
    public String average(double value) {
        NumberFormat one = NumberFormat.getNumberInstance(texts.locale());
        one.setMinimumFractionDigits(1);
        one.setMaximumFractionDigits(1);
        one.setRoundingMode(RoundingMode.HALF_UP);
        return one.format(value);
    }

    public String name(TrendFactor factor) {
        return switch (factor) {
            case TrendFactor.BuiltIn(Factor builtIn) -> texts.get("chart." + builtIn.code());
            case TrendFactor.Own own -> own.name();
            case TrendFactor.Measured(Instrument instrument) -> name(instrument);
        };
    }

    /// Our own instruments are called in the person’s language, all others by their proper name.
    private String name(Instrument instrument) {
        String key = "measure.name." + instrument.code();
        return Instruments.known().contains(instrument) && texts.has(key) ? texts.get(key) : instrument.name();
    }

    /// At the head of a column: of a measure with its range and with which way is worse.
    public String column(TrendFactor factor) {
        return factor instanceof TrendFactor.Measured(Instrument instrument)
                ? texts.get("chart.measure.column." + code(instrument.direction()), name(factor), unit(factor))
                : name(factor);
    }

    /// “higher is worse”, of a measure; empty where nobody has said, and of everything else.
    public String direction(TrendFactor factor) {
        return factor instanceof TrendFactor.Measured(Instrument instrument)
                        && instrument.direction() != Direction.NOT_STATED
                ? texts.get("chart.measure." + code(instrument.direction()))
                : "";
    }

    private static String code(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    /// A total with its day, for a day without one.
    String before(double total, LocalDate day) {
        return texts.get("chart.measure.before", number(total), shortDay(day));
    }

    /// Under the name: the unit, or the scale.
    public String unit(TrendFactor factor) {
        return switch (factor) {
            case TrendFactor.BuiltIn(Factor builtIn) -> texts.get("chart." + builtIn.code() + ".unit");
            case TrendFactor.Own own ->
                switch (own.scale()) {
                    case FactorScale.Amount(String unit) -> unit;
                    case FactorScale.ZeroToTen _ -> texts.get("chart.stress.unit");
                    case FactorScale.YesNo _ -> texts.get("chart.yes_no");
                    case FactorScale.Steps _ -> "";
                };
            case TrendFactor.Measured(Instrument instrument) ->
                texts.get(
                        "chart.measure.range",
                        number(instrument.range().lowest()),
                        number(instrument.range().highest()));
        };
    }

    /// A value with its unit: “6 h 30”, “40 min”, “7”.
    public String value(TrendFactor factor, double value) {
        return switch (factor) {
            case TrendFactor.BuiltIn(Factor builtIn) ->
                switch (builtIn) {
                    case SLEEP_HOURS, SITTING_HOURS -> hours(value);
                    case ACTIVITY_MINUTES -> texts.get("chart.minutes", number(Math.rint(value)));
                    case SLEEP_QUALITY, STRESS -> number(value);
                };
            case TrendFactor.Own own ->
                switch (own.scale()) {
                    case FactorScale.Amount(String unit) ->
                        unit.isEmpty() ? number(value) : texts.get("chart.amount", number(value), unit);
                    case FactorScale.ZeroToTen _ -> number(value);
                    case FactorScale.YesNo _ -> yesNo(value);
                    case FactorScale.Steps steps -> steps.word(value).orElseGet(() -> number(value));
                };
            case TrendFactor.Measured _ -> number(value);
        };
    }

    /// With its sign: “+2.5”, “−1”, “0”.
    String signed(double difference) {
        return sign(difference) + number(Math.abs(difference));
    }

    String signedValue(TrendFactor factor, double difference) {
        return sign(difference) + value(factor, Math.abs(difference));
    }

    private static String sign(double difference) {
        if (difference == 0) {
            return "";
        }
        return difference > 0 ? "+" : "−";
    }

    private String yesNo(double value) {
        if (value == 0) {
            return texts.get("chart.no");
        }
        return value == 1 ? texts.get("chart.yes") : number(value);
    }

    private String hours(double value) {
        long minutes = Math.round(value * 60);
        return minutes % 60 == 0
                ? texts.get("chart.hours", whole(minutes / 60))
                : texts.get(
                        "chart.hours.minutes",
                        whole(minutes / 60),
                        String.format(texts.locale(), "%02d", minutes % 60));
    }

    /// “usual 7–8 h”: the middle half of all days. Empty where there is nothing to say.
    public String usual(TrendFactor factor, Usual usual) {
        if (usual.isUnknown()
                || factor instanceof TrendFactor.Measured
                || (factor instanceof TrendFactor.Own own && own.scale() instanceof FactorScale.YesNo)) {
            return "";
        }
        boolean inHours = factor.equals(new TrendFactor.BuiltIn(Factor.SLEEP_HOURS))
                || factor.equals(new TrendFactor.BuiltIn(Factor.SITTING_HOURS));
        String low = inHours ? quarters(usual.low()) : usualNumber(factor, usual.low());
        String high = inHours ? quarters(usual.high()) : usualNumber(factor, usual.high());
        String key = inHours ? "chart.usual.hours" : "chart.usual";
        return low.equals(high) ? texts.get(key + ".one", low) : texts.get(key, low, high);
    }

    private String usualNumber(TrendFactor factor, double value) {
        return factor.equals(new TrendFactor.BuiltIn(Factor.ACTIVITY_MINUTES))
                ? whole(Math.round(value))
                : number(value);
    }

    /// Hours to the nearest quarter: “4½”.
    private String quarters(double hours) {
        long quarters = Math.round(hours * QUARTERS);
        String rest = switch ((int) (quarters % QUARTERS)) {
            case 1 -> "¼";
            case 2 -> "½";
            case 3 -> "¾";
            default -> "";
        };
        long whole = quarters / QUARTERS;
        return whole == 0 && !rest.isEmpty() ? rest : whole(whole) + rest;
    }

    /// “Mon 9 Nov”; with the year instead of the weekday where the window crosses years.
    public String day(LocalDate date, TrendData data, DayWindow window) {
        boolean oneYear = data.dateOf(window.first()).getYear()
                == data.dateOf(window.last()).getYear();
        return oneYear ? format("MMMEd", date) : format("yMMMd", date);
    }

    /// “9 Nov”
    public String shortDay(LocalDate date) {
        return format("MMMd", date);
    }

    /// “Monday 9 November 2026”, to be heard.
    public String spokenDay(LocalDate date) {
        return format(FormatStyle.FULL, date);
    }

    String month(LocalDate date, boolean withYear) {
        return format(withYear ? "yMMM" : "MMM", date);
    }

    String year(LocalDate date) {
        return format("y", date);
    }

    /// “23 August – 20 November 2026”
    public String range(LocalDate from, LocalDate to) {
        String start = from.getYear() == to.getYear() ? format("MMMMd", from) : format(FormatStyle.LONG, from);
        return texts.get("chart.range", start, format(FormatStyle.LONG, to));
    }

    private String format(FormatStyle style, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(texts.locale())
                .format(date);
    }

    private String format(String skeleton, LocalDate date) {
        Locale locale = texts.locale();
        return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale).format(date);
    }
}
