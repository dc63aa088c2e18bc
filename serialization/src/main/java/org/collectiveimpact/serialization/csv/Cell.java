package org.collectiveimpact.serialization.csv;

/**
 * One cell of a row.
 *
 * @param text what is in it, without the quotes around it
 * @param line the line on which it begins, counted from 1
 * @param column where on the line it begins, counted from 1 in characters
 */
record Cell(String text, int line, int column) {

    boolean isBlank() {
        return text.isBlank();
    }
}
