/// What a report says, as values that a page, a preview and a web page can show alike.
@NullMarked
package thole.report.page;

import org.jspecify.annotations.NullMarked;
