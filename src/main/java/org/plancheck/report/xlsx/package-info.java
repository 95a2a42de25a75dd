/** The report as an Excel workbook in which reviewers write their decisions. */
@NullMarked
package org.plancheck.report.xlsx;

import org.jspecify.annotations.NullMarked;
