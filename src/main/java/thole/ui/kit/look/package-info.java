/// How the window looks: what the person has chosen and what the system prefers, put on a scene.
@NullMarked
package thole.ui.kit.look;

import org.jspecify.annotations.NullMarked;
