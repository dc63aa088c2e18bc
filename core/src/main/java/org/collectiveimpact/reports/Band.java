package org.collectiveimpact.reports;

import org.collectiveimpact.rules.Score;

/**
 * A score to be drawn from its low to its high bound.
 *
 * @param label what it is the score of
 * @param score the score
 */
public record Band(String label, Score score) {}
