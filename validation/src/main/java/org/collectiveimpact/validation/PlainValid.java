package org.collectiveimpact.validation;

import org.collectiveimpact.model.Initiative;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;

/**
 * Makes plain {@code @Valid} mean {@link ValidInitiative} wherever a host has an initiative, by default and in the group
 * {@link Draft}, in hosts with Hibernate Validator.
 *
 * <p>The host adds one line to its configuration:
 *
 * <pre>{@code
 * configuration.addProperty("hibernate.validator.constraint_mapping_contributors", PlainValid.class.getName());
 * }</pre>
 */
public final class PlainValid implements ConstraintMappingContributor {

    /** Returns what validators of hosts ask. */
    public PlainValid() {}

    @Override
    public void createConstraintMappings(ConstraintMappingBuilder builder) {
        builder.addConstraintMapping()
                .type(Initiative.class)
                .constraint(new GenericConstraintDef<>(ValidInitiative.class));
    }
}
