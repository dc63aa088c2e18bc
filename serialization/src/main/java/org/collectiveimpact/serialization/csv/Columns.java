package org.collectiveimpact.serialization.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What to make of the columns of a file that is not written as a table of this library.
 *
 * <pre>{@code
 * Columns ours = Columns.AS_NAMED
 *         .renamed("year", "period")
 *         .ignored("unit", "direction")
 *         .only("case", "cradle-cincinnati")
 *         .translated("group", Map.of("all", ""));
 * }</pre>
 *
 * <p>The columns are named as in the file; case, blanks, hyphens and underscores do not count. Writing does not heed
 * any of this.
 */
public final class Columns {

    /** Every column is what it is called, and every row is read. */
    public static final Columns AS_NAMED = new Columns(Map.of(), List.of(), Map.of(), Map.of());

    private final Map<String, String> renamed;
    private final List<String> ignored;
    private final Map<String, List<String>> only;
    private final Map<String, Map<String, String>> translated;

    private Columns(
            Map<String, String> renamed,
            List<String> ignored,
            Map<String, List<String>> only,
            Map<String, Map<String, String>> translated) {
        this.renamed = renamed;
        this.ignored = ignored;
        this.only = only;
        this.translated = translated;
    }

    /** Returns these columns with one of another name, such as the text of a question for a criterion. */
    public Columns renamed(String inFile, String name) {
        return new Columns(with(renamed, key(inFile), name), ignored, only, translated);
    }

    /** Returns these columns without some that are passed over, if the file has them. */
    public Columns ignored(String... inFile) {
        List<String> all = new ArrayList<>(ignored);
        for (String each : inFile) {
            all.add(key(each));
        }
        return new Columns(renamed, List.copyOf(all), only, translated);
    }

    /** Returns these columns of the rows that have one of some texts in a column; all other rows are passed over. */
    public Columns only(String inFile, String... texts) {
        return new Columns(renamed, ignored, with(only, key(inFile), List.of(texts)), translated);
    }

    /**
     * Returns these columns with other texts in one of them.
     *
     * @param texts what to read for a text in the file; a text that is not among these is read as it stands
     */
    public Columns translated(String inFile, Map<String, String> texts) {
        return new Columns(renamed, ignored, only, with(translated, key(inFile), Map.copyOf(texts)));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> larger = new LinkedHashMap<>(map);
        larger.put(key, value);
        return larger;
    }

    /** Returns a name without what does not count in it. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** Returns what a column of the file is called in the table. */
    String name(String inFile) {
        return renamed.getOrDefault(key(inFile), inFile.strip());
    }

    boolean isIgnored(String inFile) {
        return ignored.contains(key(inFile));
    }

    /** Returns the names of the columns by which rows are chosen. */
    List<String> choosing() {
        return List.copyOf(only.keySet());
    }

    boolean isChosen(String inFile, Cell cell) {
        List<String> texts = only.isEmpty() ? null : only.get(key(inFile));
        return texts == null || texts.contains(cell.text().strip());
    }

    /** Returns the cell with what is to be read for its text. */
    Cell translated(String inFile, Cell cell) {
        if (translated.isEmpty()) {
            return cell;
        }
        String text =
                translated.getOrDefault(key(inFile), Map.of()).get(cell.text().strip());
        return text == null ? cell : new Cell(text, cell.line(), cell.column());
    }
}
