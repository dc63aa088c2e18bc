package org.collectiveimpact.assessment;

import java.util.Optional;
import org.collectiveimpact.framework.Source;

/**
 * A publication that a custom rule set rests on and the library does not know.
 *
 * @param key what criteria name it by, such as {@code LF2026}
 * @param citation authors, title, year, as they are to be printed
 * @param address where it can be read
 */
public record OwnSource(String key, String citation, Optional<String> address) {

    /** Refuses a key with blanks or commas. */
    public OwnSource {
        Source unused = source(key, citation, address);
    }

    /** Returns the source as criteria cite it; whoever wrote the rule set vouches for it. */
    Source source() {
        return source(key, citation, address);
    }

    private static Source source(String key, String citation, Optional<String> address) {
        return new Source(key, citation, "", "", address.orElse(""), true, "");
    }
}
