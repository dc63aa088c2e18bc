/**
 * What observations say: which figure is read, how far the curve has come, and between whom it differs.
 *
 * <p>Start at {@link org.collectiveimpact.measurement.Series}, the figures of one indicator as known on a day. Every
 * result says by which method it was found, from how many figures and from which time, and is empty with a reason
 * where the figures cannot carry it; a division that means nothing is answered in words. Nothing here asks the clock,
 * judges an initiative or changes anything.
 */
@NullMarked
package org.collectiveimpact.measurement;

import org.jspecify.annotations.NullMarked;
