package org.collectiveimpact.serialization;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says where a text stops being JSON or YAML, in words that do not depend on the parser. */
final class SyntaxProblem {

    private SyntaxProblem() {}

    static Problem of(JacksonException e, SourceText source) {
        return mark(e).map(mark -> at(mark.getLine() + 1, mark.getColumn() + 1, source))
                .orElseGet(() -> at(e.getLocation(), source));
    }

    private static Optional<Mark> mark(JacksonException e) {
        return e.getCause() instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    }

    private static Problem at(TokenStreamLocation location, SourceText source) {
        return at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), source);
    }

    private static Problem at(int line, int column, SourceText source) {
        String rest = source.text().lines().skip(line - 1L).findFirst().orElse("");
        rest = column <= rest.length() ? rest.substring(column - 1) : "";
        boolean ended = source.text().lines().skip(line).allMatch(String::isBlank) && rest.isBlank();
        String found = ended ? "the end of the text" : rest.isEmpty() ? "the end of the line" : Quotation.of(rest);
        return new Problem(source.name(), line, column, "", found, "well-formed " + source.format());
    }
}
