/** The report in the formats for programs: JSON and SARIF. */
@NullMarked
package org.plancheck.report.json;

import org.jspecify.annotations.NullMarked;
