package org.collectiveimpact.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Goes through the tokens of one document and keeps what is wrong with them. */
final class DocumentReader {

    private final JsonParser parser;
    private final @Nullable YAMLParser yaml;
    private final String file;
    private final DocumentLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private JsonToken token;
    private boolean entered;
    private boolean salvaging;
    private final List<String> lost = new ArrayList<>();

    /** Begins at the parser's current token, or with the next if there is none. */
    DocumentReader(JsonParser parser, String file, DocumentLimits limits) {
        this.parser = parser;
        this.yaml = parser instanceof YAMLParser yamlParser ? yamlParser : null;
        this.file = file;
        this.limits = limits;
        this.token = parser.hasCurrentToken() ? parser.currentToken() : JsonToken.NOT_AVAILABLE;
    }

    /** Returns how much may be read. */
    DocumentLimits limits() {
        return limits;
    }

    /** Goes on with a value of which something cannot be read, without that, where the value may be without it. */
    DocumentReader salvaging() {
        salvaging = true;
        return this;
    }

    boolean isSalvaging() {
        return salvaging;
    }

    /** Returns the JSON pointer of the current token. */
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Says that an element of a list could not be read at all. */
    void lose(String element) {
        lost.add(element);
    }

    /** Returns the pointers of the elements of lists that could not be read at all. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    /** Returns how many things are wrong so far. */
    int count() {
        return problems.size();
    }

    /** Returns what is wrong so far, in the order of the document. */
    List<Problem> problems() {
        return Problem.sorted(problems);
    }

    JsonToken token() {
        return token;
    }

    /** Goes to the next token; {@link JsonToken#NOT_AVAILABLE} after the last. */
    JsonToken next() {
        JsonToken next = parser.nextToken();
        token = next == null ? JsonToken.NOT_AVAILABLE : next;
        if (yaml != null) {
            Optional<String> refused = YamlTokens.refused(yaml, token);
            if (refused.isPresent()) {
                throw unreadable(refused.get(), "the value itself");
            }
            token = YamlTokens.isNothing(yaml, token) ? JsonToken.VALUE_NULL : token;
        }
        if (token.isStructStart() && parser.streamReadContext().getNestingDepth() > limits.depth()) {
            throw unreadable("level " + (limits.depth() + 1), "at most " + limits.depth() + " levels");
        }
        return token;
    }

    /** Goes to the first field of an object; in the first object of all, past what the document says of itself. */
    JsonToken enter() {
        boolean first = !entered;
        entered = true;
        next();
        if (first) {
            DocumentHead.pass(this);
        }
        return token;
    }

    /** Says that the name at the current token has been there before, and goes past its value. */
    void repeated() {
        problem(quoted() + " again", "each field once");
        skip();
    }

    /** Goes past the value of the name at the current token. */
    void skip() {
        next();
        skipRest();
    }

    private void skipRest() {
        int open = token.isStructStart() ? 1 : 0;
        while (open > 0) {
            next();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }

    String name() {
        return parser.currentName();
    }

    /** Returns the text of the current token; of a number its digits. */
    String raw() {
        return parser.getString();
    }

    /** Returns the text of the current token in quotes, shortened if it is long. */
    String quoted() {
        return Quotation.of(raw());
    }

    /** Whether the current token would be text if it stood in quotes. */
    boolean isUnquoted() {
        return token.isNumeric() || token.isBoolean();
    }

    /** Returns the current token in words. */
    String found() {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text " + quoted();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number " + Quotation.shortened(raw());
            case VALUE_NULL -> raw().isEmpty() ? "nothing" : "null";
            default -> Quotation.shortened(raw());
        };
    }

    /** Returns where the innermost list or object that is still open began. */
    TokenStreamLocation opened() {
        return parser.streamReadContext().startLocation(ContentReference.unknown());
    }

    TokenStreamLocation here() {
        return parser.currentTokenLocation();
    }

    /** Says that the value at the current token is none of what is expected, goes past it and returns null. */
    @Nullable
    Object refuse(String expected) {
        problem(found(), expected);
        skipRest();
        return null;
    }

    /** Says that there is something wrong at the current token and returns null. */
    @Nullable
    Object problem(String found, String expected) {
        return problem(here(), found, expected);
    }

    /** Says that there is something wrong with what began at the location and ends here, and returns null. */
    @Nullable
    Object problem(TokenStreamLocation location, String found, String expected) {
        problems.add(at(location, found, expected));
        if (problems.size() == limits.problems()) {
            throw new UnreadableException(at(location, "more problems after this one", "these solved first"));
        }
        return null;
    }

    /** Says that there is something wrong within the value that ends here, at a line nobody knows any more. */
    @Nullable
    Object problemWithin(Problem problem) {
        problems.add(Problem.at(file, pointer() + problem.pointer(), problem.found(), problem.expected()));
        return null;
    }

    /** Returns the exception to throw if something is wrong at the current token after which nothing can be read. */
    UnreadableException unreadable(String found, String expected) {
        return new UnreadableException(at(here(), found, expected));
    }

    private Problem at(TokenStreamLocation location, String found, String expected) {
        return new Problem(
                file,
                Math.max(0, location.getLineNr()),
                Math.max(0, location.getColumnNr()),
                pointer(),
                found,
                expected);
    }

    /** Adds what made reading impossible from here on. */
    void add(Problem last) {
        problems.add(last);
    }
}
