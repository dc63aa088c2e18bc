package org.collectiveimpact.examples;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that shows how much of a file is read, and ends its line when it is closed. */
final class Bar implements AutoCloseable {

    private static final int WIDTH = 80;

    private final PrintStream screen;
    private final Line line;
    private final ProgressBar bar;

    Bar(long bytes, PrintStream screen) {
        this.screen = screen;
        line = new Line(screen);
        bar = new ProgressBarBuilder()
                .setTaskName("Assessed")
                .setInitialMax(bytes)
                .setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(line)
                .build();
    }

    void stepTo(long bytes) {
        bar.stepTo(bytes);
    }

    /** Makes room at the start of the line for a problem, behind which the bar is painted again. */
    void clear() {
        screen.print("\r" + " ".repeat(WIDTH) + "\r");
        screen.flush();
    }

    /** Closes once more if the bar was not painted before: then the first time only paints it. */
    @Override
    public void close() {
        bar.close();
        if (!line.isEnded) {
            bar.close();
        }
    }

    /** Where the bar is painted. */
    private static final class Line extends ConsoleProgressBarConsumer {

        private boolean isEnded;

        Line(PrintStream screen) {
            super(screen, WIDTH);
        }

        @Override
        public void close() {
            isEnded = true;
            super.close();
        }
    }
}
