/** The report as an Excel workbook in which reviewers write their decisions. */
package org.plancheck.report.xlsx;
