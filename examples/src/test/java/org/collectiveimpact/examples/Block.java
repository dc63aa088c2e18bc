package org.collectiveimpact.examples;

import java.nio.file.Path;

/** A block of neighbours who did what the first gates of the invented Neighbourhood Check ask for. */
public final class Block {

    /** The rule set that asks it. */
    public static final String RULES = "src/main/resources/rule-sets/neighbourhood-check.yaml";

    private static final String ANSWER = """
              - criterion: %s
                answer: level
                level: established
                rater: { organisation: The block, kind: self }
                date: 2026-05-11
            """;

    private Block() {}

    /** Writes the block to a file, and returns its name. */
    public static String in(Path folder) {
        return Written.in(
                folder,
                "block.yaml",
                "id: block\nname: Block\nattestations:\n"
                        + ANSWER.formatted("nc-neighbours-lead")
                        + ANSWER.formatted("nc-one-aim")
                        + ANSWER.formatted("nc-roles"));
    }
}
