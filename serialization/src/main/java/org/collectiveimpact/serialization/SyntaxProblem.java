package org.collectiveimpact.serialization;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JacksonException;

/** Says where a text stops being JSON or YAML, in words that do not depend on the parser. */
final class SyntaxProblem {

    private SyntaxProblem() {}

    static Problem of(JacksonException e, SourceText source, String expected) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            return at(mark.getLine() + 1, mark.getColumn() + 1, source, expected);
        }
        if (e.getCause() instanceof YamlEngineException) {
            return unprintable(source, expected);
        }
        return at(e.getLocation().getLineNr(), e.getLocation().getColumnNr(), source, expected);
    }

    /** Returns the place of the first character that YAML has to have escaped, which its parser does not tell. */
    private static Problem unprintable(SourceText source, String expected) {
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (int j = 0; j < line.length(); j++) {
                if (!StreamReader.isPrintable(line.codePointAt(j)) && !Character.isLowSurrogate(line.charAt(j))) {
                    return at(i + 1, j + 1, source, expected);
                }
            }
        }
        return Problem.of(source.name(), "no " + source.format(), expected);
    }

    private static Problem at(int line, int column, SourceText source, String expected) {
        List<String> rest = source.text().lines().skip(line - 1L).toList();
        String found = rest.isEmpty()
                ? ""
                : rest.get(0).substring(Math.min(column - 1, rest.get(0).length()));
        boolean ended = found.isBlank() && rest.stream().skip(1).allMatch(String::isBlank);
        String words = ended ? "the end of the text" : found.isEmpty() ? "the end of the line" : Quotation.of(found);
        return new Problem(source.name(), line, column, "", words, expected);
    }
}
