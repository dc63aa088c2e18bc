package org.collectiveimpact.serialization;

import java.util.Arrays;

/** A line of a file as it stands, without its end. */
final class RawLine {

    private final long number;
    private final byte[] bytes;
    private final long length;
    private final long end;

    /**
     * Makes a line.
     *
     * @param number counted from 1
     * @param bytes begins with the line; too short to hold it if the line is too long
     * @param length how long the line is
     * @param end how many bytes of the file end with this line
     */
    RawLine(long number, byte[] bytes, long length, long end) {
        this.number = number;
        this.bytes = bytes;
        this.length = length;
        this.end = end;
    }

    long number() {
        return number;
    }

    long length() {
        return length;
    }

    long end() {
        return end;
    }

    /** Returns how much memory the line takes, in bytes. */
    int size() {
        return bytes.length;
    }

    boolean isTooLong() {
        return length > bytes.length;
    }

    /** Whether there is nothing but the white space of JSON on it. */
    boolean isBlank() {
        for (int i = 0; i < Math.min(length, bytes.length); i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return !isTooLong();
    }

    /**
     * Returns the characters of a line that is neither blank nor too long, without a carriage return at its end.
     *
     * @throws DocumentException if they are not in UTF-8
     */
    String text(String file) {
        int last = (int) length - 1;
        int stop = bytes[last] == '\r' ? last : last + 1;
        return Utf8.decode(stop == bytes.length ? bytes : Arrays.copyOf(bytes, stop), file);
    }
}
