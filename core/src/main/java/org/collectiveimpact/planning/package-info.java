/**
 * What to ask next, what to do next, what changed, and how sure the answer is.
 *
 * <p>Everything here starts from an {@link org.collectiveimpact.assessment.Assessment} and is a value of its own: it
 * names criteria by their ids, and can be written and compared. Results are exact arithmetic on the rule set and the
 * findings, no forecast; what is not known stays a range. Where a choice of this library enters, the type says so.
 */
@NullMarked
package org.collectiveimpact.planning;

import org.jspecify.annotations.NullMarked;
