/**
 * What a host should not let in: constraints on initiatives that come from outside.
 *
 * <p>Start at {@link org.collectiveimpact.validation.InitiativeValidator}. A draft with any number of faults can be
 * built; the validator finds them all at once, each with its place. It looks only for what contradicts itself or cannot
 * be: whether an initiative is any good is for the rules. What is not recorded is never a fault.
 *
 * <p>What concerns one attribute is checked by Hibernate Validator, what concerns several values by a {@code Rule} in
 * plain Java. The model carries no annotation for either. Text that people wrote is data: it is shown, shortened, and
 * never interpreted.
 */
@NullMarked
package org.collectiveimpact.validation;

import org.jspecify.annotations.NullMarked;
