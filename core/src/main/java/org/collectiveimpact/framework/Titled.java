package org.collectiveimpact.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Something that files name by an id and people by a title. */
public interface Titled {

    /** Lower-case words joined by hyphens, such as {@code common-agenda}; unique within its type and permanent. */
    String id();

    /** A few words for a heading, such as "Common agenda". */
    String title();

    /**
     * Returns the constant with an id.
     *
     * @throws IllegalArgumentException if none has it; the message names all ids
     */
    static <T extends Enum<T> & Titled> T of(Class<T> type, String id) {
        List<T> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(words(type) + ": '" + id + "' (expected: "
                        + Choice.among(constants.stream().map(Titled::id).toList()) + ")"));
    }

    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
