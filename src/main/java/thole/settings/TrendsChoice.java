package thole.settings;

import java.util.List;

/// Which factors Trends draws and in which order, as codes of factors; what a journal does not know is passed over.
///
/// @param order all factors the person has put in an order, shown or not; empty until then
/// @param hidden those that are not drawn
public record TrendsChoice(List<String> order, List<String> hidden) {

    public TrendsChoice {
        order = List.copyOf(order);
        hidden = List.copyOf(hidden);
    }

    public static TrendsChoice usual() {
        return new TrendsChoice(List.of(), List.of());
    }

    public TrendsChoice withOrder(List<String> codes) {
        return new TrendsChoice(codes, hidden);
    }

    public TrendsChoice withHidden(List<String> codes) {
        return new TrendsChoice(order, codes);
    }
}
