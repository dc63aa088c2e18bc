/**
 * What an initiative is: values only, no judgement.
 *
 * <p>Start at {@link org.collectiveimpact.model.Initiative}. Everything it holds is immutable and made by a builder:
 * {@code Initiative.builder().id(InitiativeId.of("reading-city")).name("Reading City").build()}; a changed copy comes
 * from a wither or from {@code toBuilder()}. Elements point to one another by typed {@linkplain
 * org.collectiveimpact.model.Id ids}.
 *
 * <p>Drafts are values too. A value refuses only what can never mean anything, such as an id with a blank in it or a
 * range of dates that ends before it starts. Whatever else may be wrong or missing can be built, and is reported by
 * the rules and by validation.
 *
 * <p>Unknown is not zero, and empty is not none: an absent attribute and an empty list mean "not recorded", unless
 * their {@linkplain org.collectiveimpact.model.Section section} is declared complete.
 */
@NullMarked
package org.collectiveimpact.model;

import org.jspecify.annotations.NullMarked;
