package org.plancheck.assess.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.plancheck.document.Place;
import org.plancheck.proposal.Proposal;
import org.plancheck.ruleset.catalogue.Tables;
import org.plancheck.ruleset.table.KeyArea;
import org.plancheck.ruleset.table.MandatoryField;
import org.plancheck.ruleset.table.Topic;
import org.plancheck.submission.Submission;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/** Looks up the ids that a proposal takes from the tables of the rule set. */
final class TableReferences {

    private TableReferences() {}

    /** The ids that are in no table, each with the nearest id that is, in the order of their places. */
    static List<Diagnostic> unknown(Submission submission, Tables tables) {
        Proposal proposal = submission.proposal();
        List<Diagnostic> unknown = new ArrayList<>();
        check(
                submission,
                "keyAreas",
                proposal.keyAreas(),
                tables.keyAreas().stream().map(KeyArea::id).toList(),
                unknown);
        check(
                submission,
                "topics",
                proposal.topics(),
                tables.topics().stream().map(Topic::id).toList(),
                unknown);
        check(
                submission,
                "mandatoryFields",
                proposal.mandatoryFields(),
                tables.mandatoryFields().stream().map(MandatoryField::id).toList(),
                unknown);
        unknown.sort(Diagnostic.BY_PLACE);
        return unknown;
    }

    private static void check(
            Submission submission,
            String field,
            List<String> stated,
            Collection<String> known,
            List<Diagnostic> unknown) {
        for (int i = 0; stated != null && i < stated.size(); i++) {
            String id = stated.get(i);
            if (!known.contains(id)) {
                Place position = submission.positions().of("/" + field + "/" + i);
                unknown.add(position.diagnostic(
                        submission.file(),
                        Messages.text(
                                "intake.unknown-value",
                                new BilingualText(id, "“" + id + "”"),
                                field,
                                Nearest.hintOrAll(id, known))));
            }
        }
    }
}
