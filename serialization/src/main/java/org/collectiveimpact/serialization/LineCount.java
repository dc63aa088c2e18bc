package org.collectiveimpact.serialization;

/**
 * How far the reading of a file of lines has come.
 *
 * @param lines how many lines were dealt with, blank ones among them
 * @param bad how many of those have something wrong with them
 * @param bytes how many bytes those lines have, their ends among them; all the bytes of the file once it is read to the
 *     end
 */
public record LineCount(long lines, long bad, long bytes) {

    static final LineCount NONE = new LineCount(0, 0, 0);
}
