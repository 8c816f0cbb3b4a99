/// The check-in while it is being filled in: values, pure functions, and the view model that goes from one state to the
/// next. No toolkit.
@NullMarked
package thole.ui.today.draft;

import org.jspecify.annotations.NullMarked;
