package org.collectiveimpact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every value of the library is made: closed, without foreign types, with a builder of its own.
 *
 * <p>A value with a method {@code toText()} has it as its {@code toString()}.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {
            "evidence:evidence",
            "person:people",
            "basis:bases",
            "hypothesis:hypotheses",
            "disabling:disable",
            "overriding:override",
            "addition:add"
        },
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        toBuilder = "toBuilder",
        underrideToString = "toText",
        allowedClasspathAnnotations = {Override.class})
@interface ValueStyle {}
