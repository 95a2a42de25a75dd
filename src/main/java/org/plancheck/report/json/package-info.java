/** The report in the formats for programs: JSON and SARIF. */
package org.plancheck.report.json;
