/**
 * Reports on an assessment, for people.
 *
 * <p>{@link org.collectiveimpact.reports.ReadinessReport} says what to tell and in which order, and knows no format; a
 * {@link org.collectiveimpact.reports.Page} knows one format and no report. {@link
 * org.collectiveimpact.reports.Pictures} draws what is seen sooner than read, each picture for itself. Nothing else needs
 * this package. The same assessment gives the same bytes.
 */
@NullMarked
package org.collectiveimpact.reports;

import org.jspecify.annotations.NullMarked;
