/// What a journal looks like as tables: the zip that an export for spreadsheets and statistics programs is.
@NullMarked
package thole.exchange.table;

import org.jspecify.annotations.NullMarked;
