package org.collectiveimpact.reports;

import java.util.regex.Pattern;

/**
 * Words that stay English in a report in another language.
 *
 * <p>They stand between two characters that Unicode leaves to programs for their own use; a page takes them out, and says
 * there what language it is if its format can.
 */
final class English {

    static final Pattern MARKED = Pattern.compile("\ufdd0([^\ufdd0\ufdd1]*)\ufdd1");

    private English() {}

    /** Returns words of the engine, marked unless the report is in English as well. */
    static String in(Texts texts, String words) {
        return texts.language().equals("en") ? words : '\ufdd0' + words + '\ufdd1';
    }
}
