/** The report in the formats that are lines of text: terminal, Markdown, CSV and JUnit's XML. */
@NullMarked
package org.plancheck.report.text;

import org.jspecify.annotations.NullMarked;
