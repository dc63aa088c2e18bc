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

    /** Returns the encoding with more bytes a character that the first bytes tell of. */
    private static Optional<String> wideEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        boolean marked = (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && bytes[0] + bytes[1] < 0;
        boolean halfEmpty = (bytes[0] == 0) != (bytes[1] == 0);
        boolean emptyPair = bytes.length >= 4 && (bytes[0] | bytes[1]) == 0 | (bytes[2] | bytes[3]) == 0;
        return marked || halfEmpty || emptyPair && (bytes[0] | bytes[1]) == 0
                ? Optional.of(emptyPair ? "UTF-32" : "UTF-16")
                : Optional.empty();
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
