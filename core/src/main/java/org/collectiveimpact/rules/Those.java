package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Those of several things that pass a test. */
final class Those {

    private Those() {}

    /** Returns the things that pass a test, in their order. */
    static <T> List<T> of(List<T> things, Predicate<? super T> test) {
        List<T> passing = new ArrayList<>(things.size());
        for (T thing : things) {
            if (test.test(thing)) {
                passing.add(thing);
            }
        }
        return Collections.unmodifiableList(passing);
    }
}
