package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Those of several things that pass a test, and what becomes of them. */
final class Those {

    private Those() {}

    /** Returns the things that pass a test, in their order. */
    static <T> List<T> of(List<T> things, Predicate<? super T> test) {
        List<T> passing = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            if (test.test(thing)) {
                passing.add(thing);
            }
        }
        return passing;
    }

    /** Returns what a function makes of each thing, in their order. */
    static <T, R> List<R> map(Collection<T> things, Function<? super T, ? extends R> function) {
        List<R> made = new ArrayList<>(things.size());
        for (T thing : things) {
            made.add(function.apply(thing));
        }
        return made;
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
