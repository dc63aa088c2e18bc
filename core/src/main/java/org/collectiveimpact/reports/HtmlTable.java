package org.collectiveimpact.reports;

import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.reports.svg.Markup;

/**
 * A table as HTML, which scrolls by itself where it is too wide.
 *
 * @param header what the columns are about
 * @param rows with as many cells each, of which the first names the row
 */
record HtmlTable(List<String> header, List<List<String>> rows) {

    /** Tables whose columns after the first ask for more letters are read row by row on a narrow screen. */
    private static final int ABREAST = 26;

    String html(HtmlWords words) {
        return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
                + Markup.escaped(String.join(", ", header)) + "\"><table"
                + (letters() > ABREAST ? " class=\"wide\"" : "")
                + ">\n<thead><tr>"
                + HtmlPage.joined(header, cell -> "<th scope=\"col\">" + words.linked(cell) + "</th>")
                + "</tr></thead>\n" + HtmlPage.list("tbody", rows, row -> "<tr>" + cells(row, words) + "</tr>")
                + "</table></div>";
    }

    /** Returns how many letters the columns after the first take: words of the header, whole cells below it. */
    private int letters() {
        int letters = 0;
        for (int i = 1; i < header.size(); i++) {
            int column = i;
            letters += Stream.concat(
                            Stream.of(header.get(i).split(" ", -1)),
                            rows.stream().map(row -> row.get(column)))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
        return letters;
    }

    /** Writes each cell with what its column is about, for where there is no room for columns. */
    private String cells(List<String> row, HtmlWords words) {
        StringBuilder cells = new StringBuilder("<th scope=\"row\">" + words.linked(row.get(0)) + "</th>");
        for (int i = 1; i < row.size(); i++) {
            cells.append("<td data-label=\"")
                    .append(Markup.escaped(header.get(i)))
                    .append("\">")
                    .append(words.linked(row.get(i)))
                    .append("</td>");
        }
        return cells.toString();
    }
}
