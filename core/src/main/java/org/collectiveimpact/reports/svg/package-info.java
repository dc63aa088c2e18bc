/**
 * What a picture is made of: shapes, inks, lettering and a sheet to put them on, written as SVG.
 *
 * <p>It knows nothing of initiatives. Start with {@link org.collectiveimpact.reports.svg.Sheet}. Every text given to it
 * is plain, not markup. Nothing asks the clock, the locale or a font: the same calls give the same bytes. The package is
 * not exported.
 */
@NullMarked
package org.collectiveimpact.reports.svg;

import org.jspecify.annotations.NullMarked;
