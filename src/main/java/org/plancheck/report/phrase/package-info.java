/** The words and names that several report formats share. */
package org.plancheck.report.phrase;
