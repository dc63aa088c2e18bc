package org.collectiveimpact.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.collectiveimpact.framework.Source;

/** Writes an explanation as indented lines. */
final class ExplanationText {

    private final StringBuilder text = new StringBuilder();

    private ExplanationText() {}

    static String of(Explanation root) {
        ExplanationText writer = new ExplanationText();
        writer.node(root, "");
        return writer.text.toString();
    }

    private void node(Explanation node, String indent) {
        line(indent, node.title() + ": " + node.score() + contribution(node));
        String below = indent + "  ";
        node.words().ifPresent(words -> line(below, words));
        node.shortfalls().forEach(path -> line(below, "falls short: " + path));
        node.untold().forEach(path -> line(below, "not recorded: " + path));
        for (Source source : node.sources()) {
            line(below, "source: " + source.citation());
        }
        node.children().forEach(child -> node(child, below));
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }

    private static String contribution(Explanation node) {
        return node.share() == 0
                ? ""
                : ", adds " + points(node.low()) + " to " + points(node.high()) + " of " + points(node.share())
                        + " points";
    }

    private static String points(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
