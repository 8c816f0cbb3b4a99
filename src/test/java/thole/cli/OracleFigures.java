package thole.cli;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a figure of the reference stands in the answer to `analyze --json`, and how far the two may lie apart.
///
/// The reference has ten digits. Estimates may differ by 1e-6 of their standard error (of a quarter of their interval
/// where it is not given), probabilities by 1e-7, other figures by 1e-8 of themselves; counts, words and dates not at
/// all.
record OracleFigures(JsonPaths oracle, JsonPaths answer) {

    private static final Pattern LINK = Pattern.compile("assoc\\[(\\d+)]\\.(.+)");
    private static final Pattern AROUND = Pattern.compile("eta_(\\w+)\\.(.+)");
    private static final Set<String> NOT_TOLD = Set.of("file", "naive_r", "naive_p");
    private static final Set<String> ESTIMATES =
            Set.of("slope", "se", "lo95", "hi95", "slope_per_sd", "points_per_30d");
    private static final Set<String> ON_THE_SPAN = Set.of("delta_span", "delta_lo95", "delta_hi95", "lo90", "hi90");
    private static final Set<String> SHARES = Set.of(
            "p", "p_simes", "p_holm", "p_tost", "phi", "nu", "rho1", "map_phi", "map_nu", "partial_R2", "R2_all");

    /// Whether the answer is to have the figure: everything but the file, the naive correlation, and the outcome of a
    /// factor’s lags, which is always pain.
    boolean isTold(String path) {
        boolean isPain = path.startsWith("assoc")
                && path.endsWith(".outcome")
                && oracle.at(path).equals("pain");
        return !isPain && !NOT_TOLD.contains(leaf(path));
    }

    /// The path in the answer.
    String place(String path) {
        Matcher link = LINK.matcher(path);
        if (link.matches()) {
            return linkPlace(link.group(1), link.group(2));
        }
        Matcher around = AROUND.matcher(path);
        if (around.matches()) {
            return "around_flares." + around.group(1) + "." + around.group(2);
        }
        return switch (path) {
            case "days", "entries" -> "period." + path;
            case "trend.rho1" -> "instability.inertia";
            case "theil_sen_per_30d" -> "trend.theil_sen_per_30d";
            default -> path.replaceFirst("^family\\[", "factors[");
        };
    }

    private String linkPlace(String index, String member) {
        String row = "assoc[" + index + "].";
        int factor = 0;
        while (!answer.at("factors[" + factor + "].factor").equals(oracle.at(row + "factor"))) {
            factor++;
            if (factor > 20) {
                return "no factor " + oracle.at(row + "factor");
            }
        }
        return member.equals("factor")
                ? "factors[" + factor + "].factor"
                : "factors[" + factor + "].lags[" + oracle.at(row + "lag") + "]." + member;
    }

    /// The largest difference allowed.
    double tolerance(String path) {
        String leaf = leaf(path);
        String row = path.substring(0, path.lastIndexOf('.') + 1);
        if (ESTIMATES.contains(leaf)) {
            return 1e-6 * standardError(row, index(path));
        }
        if (ON_THE_SPAN.contains(leaf)) {
            return 1e-6 * standardError(row, "") * oracle.number(row + "span_p10_p90");
        }
        return SHARES.contains(leaf) ? 1e-7 : 1e-8 * Math.max(1e-3, Math.abs(oracle.number(path)));
    }

    private double standardError(String row, String index) {
        double told = oracle.number(row + "se");
        return Double.isNaN(told)
                ? (oracle.number(row + "hi95" + index) - oracle.number(row + "lo95" + index)) / 4
                : told;
    }

    static String leaf(String path) {
        return path.substring(path.lastIndexOf('.') + 1).replaceFirst("\\[\\d+]$", "");
    }

    private static String index(String path) {
        return path.endsWith("]") ? path.substring(path.lastIndexOf('[')) : "";
    }
}
