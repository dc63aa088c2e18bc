package org.collectiveimpact.serialization.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text as a formula.
 *
 * <p>An apostrophe is set before a text that begins as formulas do, apostrophes aside, and taken away when it is read.
 * So every text comes back as it was, one that begins with an apostrophe of its own too.
 *
 * <p>Source: OWASP, "CSV Injection", https://owasp.org/www-community/attacks/CSV_Injection; the wide forms of the signs
 * count as well, for some spreadsheets take them for the plain ones.
 */
final class Formula {

    private static final Pattern START = Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private Formula() {}

    /** Returns the text as it may stand in a cell. */
    static String defused(String text) {
        return START.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** Returns the text that stands in a cell. */
    static String restored(String cell) {
        return cell.startsWith("'") && START.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
