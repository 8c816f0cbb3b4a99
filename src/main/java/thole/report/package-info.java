/// What a report says: findings as whole sentences, in the words of the chosen language.
@NullMarked
package thole.report;

import org.jspecify.annotations.NullMarked;
