/// Questions asked of a journal, answered by verdicts that carry their evidence.
@NullMarked
package thole.insight;

import org.jspecify.annotations.NullMarked;
