/** Reads tables with a proposal a row, whatever the format they are in: headings, rows, footers and merged cells. */
@NullMarked
package org.plancheck.intake.table;

import org.jspecify.annotations.NullMarked;
