package org.collectiveimpact.reports.svg;

/** Plain text as it stands in markup. */
public final class Markup {

    private Markup() {}

    /** Returns a text that reads the same inside an element or a quoted attribute, in XML and in HTML. */
    public static String escaped(String plain) {
        return quoted(Lettering.clean(plain));
    }

    /** Returns a text with the letters escaped that mean something in markup. */
    public static String quoted(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(each);
            }
        }
        return escaped.toString();
    }
}
