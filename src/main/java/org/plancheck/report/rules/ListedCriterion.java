package org.plancheck.report.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;

/** A criterion as a list shows it in JSON. */
@JsonPropertyOrder({"rule", "title", "titleZh", "clause", "basis", "track", "kinds", "levels", "file", "line"})
public record ListedCriterion(
        String rule,
        String title,
        String titleZh,
        List<String> clause,
        List<String> basis,
        String track,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> kinds,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> levels,
        String file,
        int line) {

    public static ListedCriterion of(Criterion criterion) {
        return new ListedCriterion(
                criterion.id(),
                criterion.title().en(),
                criterion.title().zh(),
                criterion.clauses(),
                criterion.basis(),
                criterion.track().code(),
                CriteriaList.kinds(criterion).stream().map(Kind::code).toList(),
                CriteriaList.levels(criterion).stream().map(Level::code).toList(),
                criterion.file(),
                criterion.line());
    }
}
