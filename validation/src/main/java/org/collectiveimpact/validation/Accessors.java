package org.collectiveimpact.validation;

import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Tells Hibernate Validator that {@code name()} is the accessor of {@code name}, without "get". */
final class Accessors implements GetterPropertySelectionStrategy {

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        return executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class
                ? Optional.of(executable.getName())
                : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
        return List.of(propertyName);
    }
}
