package org.collectiveimpact.serialization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the sources say about types and their attributes, in plain words: the first paragraph of each comment.
 *
 * @param sources the folders of the sources
 */
record Comments(List<Path> sources) {

    /** No comment. */
    static final Comments NONE = new Comments(List.of());

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/(.*?[;{])");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(code|literal|link(?:plain)?) ([^{}]*)}");

    /** Returns the comments of the library. */
    static Comments ofAll() {
        Path sources = Path.of("src", "main", "java");
        return new Comments(List.of(sources, Path.of("..", "core").resolve(sources)));
    }

    /** Whether the sources are there to look into. */
    boolean areKnown() {
        return sources.stream().allMatch(Files::isDirectory);
    }

    /** Returns what is said about a type; empty if nothing is. */
    Optional<String> of(Class<?> type) {
        return raw(type).map(Comments::plain);
    }

    /** Returns what is said about an attribute of a type; empty if nothing is. */
    Optional<String> of(Class<?> type, String attribute) {
        if (type.isRecord()) {
            return raw(type)
                    .flatMap(comment -> Stream.of(comment.split("@(?=param )"))
                            .filter(each -> each.startsWith("param " + attribute + " "))
                            .map(each -> sentence(plain(each.substring(("param " + attribute + " ").length()))))
                            .findFirst());
        }
        return raw(type, "\\s" + attribute + "\\(\\)")
                .map(Comments::plain)
                .or(() -> Stream.of(type.getInterfaces())
                        .flatMap(each -> of(each, attribute).stream())
                        .findFirst());
    }

    private Optional<String> raw(Class<?> type) {
        return raw(type, "\\b(interface|record|enum|class) " + type.getSimpleName() + "\\b");
    }

    /** Returns the first comment in the file of a type on something that is declared so. */
    private Optional<String> raw(Class<?> type, String declaration) {
        String file = type.getName().replace('.', '/').replaceAll("\\$.*", "") + ".java";
        Pattern declared = Pattern.compile(declaration);
        return sources.stream()
                .map(folder -> folder.resolve(file))
                .filter(Files::exists)
                .flatMap(path -> COMMENT.matcher(text(path)).results())
                .filter(match -> declared.matcher(match.group(2)).find())
                .map((MatchResult match) -> match.group(1).replaceAll("\\s*\\n\\s*\\* ?", "\n"))
                .findFirst();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the first paragraph without markup. */
    private static String plain(String comment) {
        String paragraph = comment.split("<p>|<ul>|<pre>|\n@", 2)[0];
        return INLINE_TAG
                .matcher(paragraph)
                .replaceAll(match ->
                        match.group(1).startsWith("link") ? Matcher.quoteReplacement(label(match.group(2))) : "$2")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^Returns where", "Where");
    }

    /** Returns the words of a link: those that are given, or else the name of what it leads to. */
    private static String label(String link) {
        String[] parts = link.strip().split("\\s+(?![^(]*\\))", 2);
        return parts.length == 2
                ? parts[1]
                : parts[0].replaceAll("^#|\\(.*", "").replace('#', '.');
    }

    private static String sentence(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + (phrase.endsWith(".") ? "" : ".");
    }
}
