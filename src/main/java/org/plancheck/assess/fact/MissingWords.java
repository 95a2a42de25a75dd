package org.plancheck.assess.fact;

import java.util.List;
import org.plancheck.ruleset.model.Need;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.FactPath;
import org.plancheck.vocabulary.Terms;

/** The message and the remedy for a needed fact that is missing, with the names of the vocabulary. */
public final class MissingWords {

    private MissingWords() {}

    public static BilingualText message(MissingFact missing) {
        BilingualText place =
                Terms.path(missing.place().pointer()).orElse(missing.path().name());
        return Messages.text(missing.none() ? "need.none" : "need.missing", place);
    }

    /**
     * What to do about a missing fact.
     *
     * @param together the needs that the missing fact or section would meet */
    public static BilingualText remedy(MissingFact missing, List<Need> together) {
        FactPath path = missing.path();
        List<BilingualText> within = together.stream()
                .map(Need::path)
                .filter(other -> !other.equals(path))
                .map(FactPath::name)
                .distinct()
                .toList();
        BilingualText state = within.isEmpty()
                ? Messages.text(missing.none() ? "need.add" : "need.state", path.name(), path.toString())
                : Messages.text("need.state-section", path.name(), path.toString(), within);
        // of a section it is the fields within that help; of a list its own help does as well, for it may say how to
        // state none
        BilingualText help =
                within.isEmpty() || path.last().isList() ? path.last().help() : BilingualText.same("");
        return new BilingualText((state.en() + " " + help.en()).strip(), state.zh() + help.zh());
    }
}
