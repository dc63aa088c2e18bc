package org.collectiveimpact.reports.svg;

/**
 * How a curve is drawn.
 *
 * @param ink of its lines and marks
 * @param mark of its points
 * @param dash of its lines
 */
public record Pen(Ink ink, Mark mark, Dash dash) {}
