package org.plancheck.report;

import org.plancheck.text.Language;

/**
 * How a report is to look.
 *
 * @param onlyFindings leave out what passed and what does not apply
 * @param color        use terminal colours, where the format knows them
 */
public record Options(Language language, boolean onlyFindings, boolean color) {
}
