/// Comma-separated text: the plain daily CSV both ways, and the zip of tables that an export is.
@NullMarked
package thole.exchange.csv;

import org.jspecify.annotations.NullMarked;
