package org.collectiveimpact.validation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.validator.constraints.Range;

/**
 * What values must be like, by what they are; the message of each constraint is its code.
 *
 * <p>Hibernate Validator reads the constraints, and is handed lists of values for them; nothing makes one of these.
 */
record SingleValues(
        List<@Positive(message = "not-positive") BigDecimal> denominator,
        List<@Email(message = "not-an-email") String> email,
        List<@Pattern(regexp = RELATIVE, message = "not-relative") String> file,
        List<@PositiveOrZero(message = "negative") @Max(value = 1, message = "above-full-time") BigDecimal> fte,
        List<@Pattern(regexp = WEB_ADDRESS, message = "not-a-web-address") String> link,
        List<@PositiveOrZero(message = "negative") Integer> people,
        List<@Range(min = 1, max = 5, message = "out-of-range") Integer> phase,
        List<@Positive(message = "not-positive") Integer> rank,
        List<@Range(min = 1, max = 4, message = "out-of-range") BigDecimal> rating) {

    /** Not from the root, of a drive or of the web. */
    private static final String RELATIVE = "(?s)(?![/\\\\])(?![A-Za-z][A-Za-z0-9+.-]*+:).*+";

    private static final String WEB_ADDRESS = "(?i)https?://[^\\s/?#@]++([/?#]\\S*+)?";
}
