/// One factor looked at closely: every day of it, every distance in days, what it was around flares, and groups of
/// days.
@NullMarked
package thole.insight.detail;

import org.jspecify.annotations.NullMarked;
