/// The sheets in which a treatment, a life event or a word for the pain is added to the form.
@NullMarked
package thole.ui.today.add;

import org.jspecify.annotations.NullMarked;
