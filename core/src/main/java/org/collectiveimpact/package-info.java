/** Collective impact initiatives as values, and the readiness that can be read off them. */
@NullMarked
@ValueStyle
package org.collectiveimpact;

import org.jspecify.annotations.NullMarked;
