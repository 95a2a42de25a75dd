package org.plancheck.report;

import org.plancheck.text.Language;

/**
 * How a report is to look.
 *
 * @param color        use terminal colours, where the format knows them
 */
public record Options(Language language, boolean color) {
}
