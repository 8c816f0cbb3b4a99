/// The journal’s tables as a workbook for spreadsheet programs.
@NullMarked
package thole.exchange.sheet;

import org.jspecify.annotations.NullMarked;
