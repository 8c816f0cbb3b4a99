/// Tests of the line that says that recording rests, or that it could.
@NullMarked
package thole.ui.today.rest;

import org.jspecify.annotations.NullMarked;
