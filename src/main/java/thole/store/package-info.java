/// SQLite behind the port of a journal: what was acknowledged stays, what is damaged is noticed.
@NullMarked
package thole.store;

import org.jspecify.annotations.NullMarked;
