package org.collectiveimpact.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The README, and the lines of the examples that it shows. */
final class Readme {

    private static final Pattern SHOWN =
            Pattern.compile("// README: (?!end)\\w+\\R(.*?)\\h*// README: end", Pattern.DOTALL);

    private Readme() {}

    static String text() {
        return read(Path.of("..", "README.md"));
    }

    /** Returns the blocks of Java that the README has to show of an example. */
    static List<String> blocksOf(Class<?> example) {
        String file = "src/main/java/" + example.getName().replace('.', '/') + ".java";
        return SHOWN.matcher(read(Path.of(file)))
                .results()
                .map(each -> "```java\n" + each.group(1).stripTrailing().stripIndent() + "\n```")
                .toList();
    }

    /** Returns the first block without a language after a text. */
    static String blockAfter(String text) {
        String rest = text().substring(text().indexOf(text) + text.length());
        String block = rest.substring(rest.indexOf("\n```\n") + "\n```\n".length());
        return block.substring(0, block.indexOf("```"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
