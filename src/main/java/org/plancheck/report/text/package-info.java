/** The report in the formats that are lines of text: terminal, Markdown, CSV and JUnit's XML. */
package org.plancheck.report.text;
