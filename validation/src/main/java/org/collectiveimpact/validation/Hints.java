package org.collectiveimpact.validation;

import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Choice;

/** Guesses what misspelt words were meant to be, the first hundred of them: more would not be read, and take long. */
final class Hints {

    private int left = 100;

    /** Returns the word that was probably meant. */
    Optional<String> near(String word, Stream<String> options) {
        return left-- > 0 ? Choice.nearest(word, options.toList()) : Optional.empty();
    }
}
