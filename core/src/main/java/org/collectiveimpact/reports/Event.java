package org.collectiveimpact.reports;

import java.time.LocalDate;

/**
 * Something that readers of a curve should know of, such as the day a law came into force.
 *
 * @param date when it was
 * @param text what it was, in a few words
 */
public record Event(LocalDate date, String text) {}
