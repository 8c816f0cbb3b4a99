/// What is said of pain by itself: its ups and downs, and how it changed.
@NullMarked
package thole.report.course;

import org.jspecify.annotations.NullMarked;
