/** Reads tables with a proposal a row, whatever the format they are in: headings, rows, footers and merged cells. */
package org.plancheck.intake.table;
