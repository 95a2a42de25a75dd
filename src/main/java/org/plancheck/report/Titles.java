package org.plancheck.report;

import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Title;
import org.plancheck.text.Language;

/** What a proposal is called in a report. */
final class Titles {

    private Titles() {
    }

    /** The title in the report's language, else in the other, else nothing. */
    static String of(Proposal proposal, Language language) {
        Title title = proposal.title();
        if (title == null) {
            return "";
        }
        String wanted = language == Language.ZH ? title.zh() : title.en();
        String other = language == Language.ZH ? title.en() : title.zh();
        return wanted != null ? wanted : other != null ? other : "";
    }
}
