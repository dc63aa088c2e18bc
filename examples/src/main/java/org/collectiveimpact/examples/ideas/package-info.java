/**
 * One idea each, in a few lines that print what they find. They need nothing but the library and {@link
 * org.collectiveimpact.examples.AlderBay}, an initiative that is invented.
 */
@NullMarked
package org.collectiveimpact.examples.ideas;

import org.jspecify.annotations.NullMarked;
