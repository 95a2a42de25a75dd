package org.plancheck.report.model;

import org.plancheck.text.Language;

/**
 * How a report is to look.
 *
 * @param color        use terminal colours, where the format knows them
 */
public record ReportOptions(Language language, boolean color) {}
