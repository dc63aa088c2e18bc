package org.collectiveimpact.examples.benchmarks.yardstick;

import java.util.function.DoubleUnaryOperator;

/** How a number becomes yes (1), partly (a half) or no (0). */
interface Scale extends DoubleUnaryOperator {

    /** Of a share: all is yes, some is partly. */
    Scale ALL_OR_SOME = share -> share >= 1 ? 1 : share > 0 ? 0.5 : 0;

    static Scale atLeast(double yes, double partly) {
        return number -> number >= yes ? 1 : number >= partly ? 0.5 : 0;
    }

    static Scale atMost(double yes, double partly) {
        return number -> number <= yes ? 1 : number <= partly ? 0.5 : 0;
    }

    static Scale atLeastOrSome(double yes) {
        return number -> number >= yes ? 1 : number > 0 ? 0.5 : 0;
    }
}
