package org.collectiveimpact.assessment;

import java.util.Optional;

/**
 * A criterion of a parent that is left out.
 *
 * @param criterion its id
 * @param reason why, for whoever reads the rule set; there has to be one
 */
public record Disabling(String criterion, Optional<String> reason) {}
