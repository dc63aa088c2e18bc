package org.collectiveimpact.laws;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets the properties of a class try the same cases in every build, so that a build that passed passes again.
 *
 * <p>To look further, {@code ./mvnw verify -Dcases=other} tries other cases each time; it prints the seed of what fails.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@AddLifecycleHook(value = SameCases.Seed.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public @interface SameCases {

    /** Gives a property the seed of every build. */
    final class Seed implements AroundPropertyHook {

        private static final String EVERY_BUILD = "1";

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext property, PropertyExecutor executor) {
            if (!"other".equals(System.getProperty("cases"))) {
                property.attributes().setSeed(EVERY_BUILD);
            }
            return executor.execute();
        }
    }
}
