package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collection;
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

    /** Returns how many things pass a test. */
    static <T> int count(Collection<T> things, Predicate<? super T> test) {
        int passing = 0;
        for (T thing : things) {
            passing += test.test(thing) ? 1 : 0;
        }
        return passing;
    }

    /** Whether one of the things passes a test. */
    static <T> boolean any(Collection<T> things, Predicate<? super T> test) {
        for (T thing : things) {
            if (test.test(thing)) {
                return true;
            }
        }
        return false;
    }
}
