/** The report as an HTML page; the templates in {@code src/main/jte} become classes of this package. */
@NullMarked
package org.plancheck.report.html;

import org.jspecify.annotations.NullMarked;
