package thole.settings;

import java.util.List;

/// Which factors Trends draws and in which order, as codes of factors, and what it draws beside them; what a journal
/// does not know is passed over.
///
/// @param order all factors the person has put in an order, shown or not; empty until then
/// @param hidden those that are not drawn
/// @param halves a line through the mornings and one through the evenings
/// @param treatments a lane with the days on which something was done about pain
public record TrendsChoice(List<String> order, List<String> hidden, boolean halves, boolean treatments) {

    public TrendsChoice {
        order = List.copyOf(order);
        hidden = List.copyOf(hidden);
    }

    /// With nothing beside the factors.
    public TrendsChoice(List<String> order, List<String> hidden) {
        this(order, hidden, false, false);
    }

    public static TrendsChoice usual() {
        return new TrendsChoice(List.of(), List.of());
    }

    public TrendsChoice withOrder(List<String> codes) {
        return new TrendsChoice(codes, hidden, halves, treatments);
    }

    public TrendsChoice withHidden(List<String> codes) {
        return new TrendsChoice(order, codes, halves, treatments);
    }
}
