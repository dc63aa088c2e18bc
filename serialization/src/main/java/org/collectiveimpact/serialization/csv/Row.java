package org.collectiveimpact.serialization.csv;

/**
 * A row of a table.
 *
 * @param value what it says
 * @param start its first cell
 */
record Row<T>(T value, Cell start) {}
