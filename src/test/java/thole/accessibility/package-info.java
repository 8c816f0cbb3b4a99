/// What a window owes to hands and eyes that hurt, as measurements of the rendered window: names, sizes, contrast,
/// whole
/// text, and the way of the Tab key.
@NullMarked
package thole.accessibility;

import org.jspecify.annotations.NullMarked;
