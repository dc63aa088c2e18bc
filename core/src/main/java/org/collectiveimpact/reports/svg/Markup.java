package org.collectiveimpact.reports.svg;

/** Plain text as it stands in markup. */
final class Markup {

    private Markup() {}

    /** Returns a text that reads the same inside an element or a quoted attribute, in XML and in HTML. */
    static String escaped(String plain) {
        String text = Lettering.clean(plain);
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
