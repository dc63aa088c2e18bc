/**
 * What a sound initiative shows, one {@link org.collectiveimpact.rules.Criterion criterion} at a time.
 *
 * <p>Criteria are data: one table per dimension, beside this package in the resources, holds their questions, limits,
 * remedies and sources. Where an initiative's own data can answer, a {@link org.collectiveimpact.rules.Measure measure}
 * reads it off the {@link org.collectiveimpact.rules.Facts facts}, with the limits of the row. The answers add up to
 * {@link org.collectiveimpact.rules.Score scores} that keep the unknown apart from the unmet.
 *
 * <p>Every number that no source gives is called an engine default, in the tables and in {@link
 * org.collectiveimpact.rules.Weights}.
 */
@NullMarked
package org.collectiveimpact.rules;

import org.jspecify.annotations.NullMarked;
