/**
 * A web service that takes initiatives and returns assessments.
 *
 * <p>Start it with {@code ./mvnw -q -Pspring-boot} and post an initiative to {@code /initiatives}.
 */
@NullMarked
package org.collectiveimpact.examples.springboot;

import org.jspecify.annotations.NullMarked;
