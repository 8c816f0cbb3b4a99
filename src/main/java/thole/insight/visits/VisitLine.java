package thole.insight.visits;

/// One measure in two stretches.
public record VisitLine(VisitMeasure measure, VisitFigure earlier, VisitFigure later, VisitChange change) {}
