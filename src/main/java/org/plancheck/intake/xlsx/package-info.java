/** Reads the sheets of Excel workbooks as tables with a proposal a row. */
@NullMarked
package org.plancheck.intake.xlsx;

import org.jspecify.annotations.NullMarked;
