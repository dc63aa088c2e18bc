/**
 * The engine's answer: what each criterion came to, the scores, the gates of the phases, the gaps, and why.
 *
 * <p>Start at {@link org.collectiveimpact.assessment.RuleSet#standard()} and ask it to assess an initiative on a date.
 * The {@link org.collectiveimpact.assessment.Assessment} that comes back is a value: the same rule set, initiative and
 * date give the same answer on any machine, next year. A score is an interval, because what nobody knows is neither met
 * nor unmet; a {@link org.collectiveimpact.assessment.Gate gate} that hangs on something unknown is open, never failed.
 *
 * <p>A {@link org.collectiveimpact.assessment.CustomRuleSet} is a rule set as data: it extends others by exact version,
 * with a reason for each criterion it disables, overrides or adds, or is an instrument of one's own.
 *
 * <p>A score describes readiness and the running of an initiative. It is no forecast of results.
 */
@NullMarked
package org.collectiveimpact.assessment;

import org.jspecify.annotations.NullMarked;
