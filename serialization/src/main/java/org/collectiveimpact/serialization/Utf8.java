package org.collectiveimpact.serialization;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The one encoding of documents. */
final class Utf8 {

    /** What stands in a decoded text for what could not be decoded. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /**
     * Returns the text that the bytes of a file are.
     *
     * <p>What is in UTF-8 is decoded at once, and step by step only what is not, to say where.
     *
     * @throws DocumentException if they are not in UTF-8
     */
    static String decode(byte[] bytes, String file) {
        wideEncoding(bytes).ifPresent(encoding -> {
            throw new DocumentException(Problem.of(file, encoding, "UTF-8"));
        });
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            checkAll(bytes, file);
        }
        return text;
    }

    /** Returns the encoding with two or four bytes a character that the first bytes give away. */
    private static Optional<String> wideEncoding(byte[] bytes) {
        int first = pair(bytes, 0);
        int second = pair(bytes, 2);
        boolean isLittleEndian = first > 0 && second == 0 && (isMark(first) || isHalfEmpty(first));
        boolean isBigEndian = first == 0 && second > 0;
        if (isLittleEndian || isBigEndian) {
            return Optional.of("UTF-32");
        }
        return isMark(first) || isHalfEmpty(first) ? Optional.of("UTF-16") : Optional.empty();
    }

    /** Returns two bytes as one number; -1 where there are none. */
    private static int pair(byte[] bytes, int from) {
        return bytes.length < from + 2 ? -1 : ((bytes[from] & 0xFF) << 8) | (bytes[from + 1] & 0xFF);
    }

    private static boolean isMark(int pair) {
        return pair == 0xFEFF || pair == 0xFFFE;
    }

    private static boolean isHalfEmpty(int pair) {
        return pair > 0 && ((pair & 0xFF) == 0 || pair < 0x100);
    }

    private static void checkAll(byte[] bytes, String file) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(source, text, true);
        if (result.isError()) {
            String decoded = text.flip().toString();
            int lastLine = decoded.lastIndexOf('\n') + 1;
            int line = 1 + (int) decoded.chars().filter(each -> each == '\n').count();
            String found = String.format("the byte 0x%02X", bytes[source.position()]);
            throw new DocumentException(
                    new Problem(file, line, decoded.length() - lastLine + 1, "", found, "text in UTF-8"));
        }
    }
}
