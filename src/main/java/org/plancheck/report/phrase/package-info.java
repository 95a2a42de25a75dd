/** The words and names that several report formats share. */
@NullMarked
package org.plancheck.report.phrase;

import org.jspecify.annotations.NullMarked;
