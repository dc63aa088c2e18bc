package org.collectiveimpact.reports.svg;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An entry of a legend.
 *
 * @param words what it means
 * @param drawing what is drawn, as wide as {@link #WIDTH}
 */
public record Sample(String words, Drawing drawing) {

    /** How wide a sample is. */
    public static final double WIDTH = 24;

    /** Draws a sample. */
    @FunctionalInterface
    public interface Drawing {

        /**
         * Returns the shapes.
         *
         * @param x where the sample starts
         * @param y the middle of its height
         */
        List<Shape> at(double x, double y);
    }

    /** Returns a line. */
    public static Sample line(String words, Ink ink, double width, Dash dash) {
        return new Sample(
                words,
                (x, y) -> List.of(
                        Shape.line(x, y, x + WIDTH, y).stroke(ink, width).dashed(dash)));
    }

    /** Returns a box with an outline, to be filled. */
    public static Sample box(String words, UnaryOperator<Shape> filling) {
        return new Sample(
                words,
                (x, y) -> List.of(filling.apply(Shape.rect(x, y - 5, WIDTH, 10)).stroke(Ink.FRAME, 1)));
    }

    /** Returns a mark, to be inked. */
    public static Sample mark(String words, Mark mark, UnaryOperator<Shape> inking) {
        return new Sample(words, (x, y) -> List.of(inking.apply(mark.at(x + WIDTH / 2, y, 4))));
    }
}
