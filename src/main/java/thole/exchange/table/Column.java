package thole.exchange.table;

import java.util.function.Function;

/// A column of a table: its name, and what it says of a record.
///
/// @param <T> what a line of the table is about
record Column<T>(String name, Function<? super T, ? extends Cell> cell) {}
