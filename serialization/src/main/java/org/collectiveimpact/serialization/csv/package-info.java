/**
 * Figures, answers and findings as tables, for spreadsheets, survey tools and statistics packages.
 *
 * <pre>{@code
 * Initiative more = FigureTable.OBSERVATIONS.addTo(initiative, Path.of("values.csv"));
 * List<Loss> losses = FigureTable.OBSERVATIONS.in(CsvFormat.EXCEL).write(more, Path.of("all-values.csv"));
 * }</pre>
 *
 * <p>A table begins with a header; the order of its columns is free, and their names may be written in any case, with
 * blanks, hyphens or underscores between the words. An empty cell says that nothing is known, and a row of empty cells
 * says nothing. Blanks around ids, words, numbers and dates do not count; texts are kept as they are.
 *
 * <p>Reading is strict: a column that is not known, a row with too few or too many cells, a number that is none is an
 * error. All errors of a file are {@linkplain org.collectiveimpact.serialization.DocumentException reported at once},
 * each with its line, column and the name of the column of the table, and nothing is skipped unless {@linkplain
 * org.collectiveimpact.serialization.csv.Columns asked for}. Files are at most 64 MiB long, texts in them 1,048,576
 * characters, numbers 100 digits and rows 16,384 cells.
 *
 * <p>Writing returns {@linkplain org.collectiveimpact.serialization.Loss what a table cannot carry}. Spreadsheets run a
 * text that begins with {@code =}, {@code +}, {@code -} or {@code @}, a tab or a line break as a formula: such a text is
 * written with an apostrophe before it, which reading takes away (OWASP, "CSV Injection",
 * https://owasp.org/www-community/attacks/CSV_Injection). That holds for a file that is opened with the delimiter it was
 * written with.
 */
@NullMarked
package org.collectiveimpact.serialization.csv;

import org.jspecify.annotations.NullMarked;
