package thole.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The parameters of a cell as the page says them, without the number of days.
final class CellWords {

    private final Map<String, String> parameters;

    CellWords(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        if (parameters.containsKey("shape")) {
            words.add(shape());
        }
        if (parameters.containsKey("link")) {
            words.add(link());
        }
        add(words, "mean", "mean pain ");
        add(words, "sd", "pain SD ");
        add(words, "noise", "day noise ν ");
        if (parameters.containsKey("places")) {
            words.add("places " + get("places"));
        }
        words.add("φ " + get("phi") + (get("phi").equals(get("factor_phi")) ? "" : "/" + get("factor_phi")));
        if (!get("missing").equals("0")) {
            words.add(missing());
        }
        return String.join(", ", words);
    }

    private void add(List<String> words, String parameter, String before) {
        if (parameters.containsKey(parameter)) {
            words.add(before + get(parameter));
        }
    }

    private String shape() {
        return switch (get("shape")) {
            case "trend" -> "shared trend";
            case "season" -> "shared season";
            case "half_year" -> "shared half-year wave";
            case "weekday" -> "shared weekday rhythm";
            case "step" -> "shared step";
            default -> get("shape");
        };
    }

    private String link() {
        String when = get("lag").equals("0") ? "same day" : "day before";
        return get("link").replace('_', ' ') + " " + when + " r " + get("r").replace('-', '−');
    }

    private String missing() {
        String percent = Math.round(100 * Double.parseDouble(get("missing"))) + " % missing";
        return switch (get("gaps")) {
            case "at_random" -> percent;
            case "in_bursts" -> percent + " in spells";
            case "with_pain" -> percent + " with pain";
            default -> percent + " with pain and stress";
        };
    }

    private String get(String name) {
        return parameters.getOrDefault(name, "");
    }
}
