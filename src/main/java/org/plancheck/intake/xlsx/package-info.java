/** Reads the sheets of Excel workbooks as tables with a proposal a row. */
package org.plancheck.intake.xlsx;
