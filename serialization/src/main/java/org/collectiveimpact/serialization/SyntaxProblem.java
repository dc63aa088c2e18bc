package org.collectiveimpact.serialization;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says where a text stops being JSON or YAML, in words that do not depend on the parser. */
final class SyntaxProblem {

    private static final String VERSION = "%YAML";

    /** What begins the parser's message about a name that is no text. */
    private static final String NO_NAME = "Expected a property name";

    /** The parser's message about a word that means nothing, such as NaN, of which it tells the end. */
    private static final Pattern WORD = Pattern.compile("^Non-standard token '(.*?)'");

    /** What can be opened, each followed by what closes it. */
    private static final String PAIRS = "[]{}\"\"''";

    private final SourceText source;
    private final TextLines lines;

    private SyntaxProblem(SourceText source) {
        this.source = source;
        this.lines = new TextLines(source.text());
    }

    /** Returns the problem that made the parser of a reader give up. */
    static Problem of(JacksonException e, SourceText source, DocumentReader in, String expected) {
        SyntaxProblem problem = new SyntaxProblem(source);
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            return problem.yaml(marked.getProblemMark().get(), marked, expected);
        }
        if (e.getCause() instanceof YamlVersionException) {
            return problem.version();
        }
        if (e.getCause() instanceof YamlEngineException) {
            return problem.unprintable(expected);
        }
        return problem.jackson(e, in, expected);
    }

    private Problem yaml(Mark mark, MarkedYamlEngineException e, String expected) {
        String atEnd = e.getContextMark().map(this::offset).map(this::closing).orElse("");
        return at(mark.getLine() + 1, column(mark), atEnd.isEmpty() ? expected : atEnd, hinted(expected, e));
    }

    /** Returns what is expected, with what is wrong most often where the parser says this. */
    private static String hinted(String expected, MarkedYamlEngineException e) {
        return expected.startsWith("well-formed") ? expected + hint(String.valueOf(e.getProblem())) : expected;
    }

    private static String hint(String message) {
        if (message.contains("<block end>") && !message.contains("':'")) {
            return "; is this line as far in as the others of its kind?";
        }
        return message.startsWith("mapping values are not allowed")
                ? "; a text with a colon stands in quotes, and fields stand below each other"
                : "";
    }

    private Problem jackson(JacksonException e, DocumentReader in, String expected) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith(NO_NAME)) {
            return noName(message, in.here());
        }
        Matcher word = WORD.matcher(message);
        int length = word.find() ? word.group(1).length() : 0;
        TokenStreamLocation opened = in.opened();
        boolean open = e instanceof UnexpectedEndOfInputException end && !isText(end.getTokenBeingDecoded());
        String closing = open ? closing(lines.start(opened.getLineNr()) + opened.getColumnNr() - 1) : "";
        TokenStreamLocation place = e.getLocation();
        return at(place.getLineNr(), place.getColumnNr() - length, closing.isEmpty() ? expected : closing, expected);
    }

    private static boolean isText(@Nullable JsonToken token) {
        return token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
    }

    private Problem noName(String message, TokenStreamLocation place) {
        String found = message.contains(": =ALI") ? "an alias" : message.contains(": +SEQ") ? "a list" : "an object";
        return new Problem(source.name(), place.getLineNr(), place.getColumnNr(), "", found, "the name of a field");
    }

    /** Returns the column, counted as Java counts characters; YAML counts one of two halves once. */
    private int column(Mark mark) {
        return offset(mark) - lines.start(mark.getLine() + 1) + 1;
    }

    private int offset(Mark mark) {
        int start = lines.start(mark.getLine() + 1);
        int end = lines.end(start);
        int characters = Math.min(mark.getColumn(), source.text().codePointCount(start, end));
        return source.text().offsetByCodePoints(start, characters);
    }

    private Problem version() {
        int offset = source.text().startsWith(VERSION) ? 0 : source.text().indexOf("\n" + VERSION) + 1;
        return at(lines.lineOf(offset), 1, VERSION + " 1.2", VERSION + " 1.2");
    }

    /** Returns the place of the first character that YAML has to have escaped, which its parser does not tell. */
    private Problem unprintable(String expected) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            if (!StreamReader.isPrintable(text.codePointAt(i)) && !Character.isLowSurrogate(text.charAt(i))) {
                int line = lines.lineOf(i);
                return at(line, i - lines.start(line) + 1, expected, expected);
            }
        }
        return Problem.of(source.name(), "no " + source.format(), expected);
    }

    /** Returns what would close what is open since an offset; nothing if it is nothing that can be closed. */
    private String closing(int offset) {
        int pair = offset < 0 || offset >= source.text().length()
                ? -1
                : PAIRS.indexOf(source.text().charAt(offset));
        if (pair < 0) {
            return "";
        }
        int line = lines.lineOf(offset);
        String place = line + ":" + (offset - lines.start(line) + 1);
        return "a " + PAIRS.charAt(pair + 1) + " for the " + PAIRS.charAt(pair) + " at " + place;
    }

    private Problem at(int line, int column, String expectedAtEnd, String expected) {
        int start = lines.start(line);
        int end = lines.end(start);
        int offset = Math.min(start + column - 1, end);
        String found = source.text().substring(offset, Math.min(end, offset + 1000));
        if (lines.isOver(offset)) {
            return new Problem(source.name(), line, column, "", "the end of the text", expectedAtEnd);
        }
        String words = found.isEmpty() ? "the end of the line" : Quotation.of(found);
        boolean tab = source.format() == Format.YAML && found.startsWith("\t");
        return new Problem(source.name(), line, column, "", words, tab ? "blanks instead of the tab" : expected);
    }
}
