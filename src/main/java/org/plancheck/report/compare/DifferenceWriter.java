package org.plancheck.report.compare;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.plancheck.assess.outcome.Recommendation;
import org.plancheck.report.phrase.ReportPhrases;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what changed between two reports, for a person or for a program. */
public final class DifferenceWriter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DifferenceWriter() {}

    /**
     * Writes a line for each finding that is resolved or new, and one that counts.
     *
     * @throws IOException if the output cannot be written
     */
    public static void text(Difference difference, Language language, Appendable out) throws IOException {
        lines("diff.resolved", "-", difference.resolved(), language, out);
        lines("diff.missing", "?", difference.missing(), language, out);
        lines("diff.new", "+", difference.added(), language, out);
        lines("diff.changed", "~", difference.changed(), language, out);
        if (!difference.recommendations().isEmpty()) {
            out.append(Messages.text(
                                    "diff.recommendations",
                                    difference.recommendations().size())
                            .in(language))
                    .append('\n');
            for (Difference.RecommendationChange changed : difference.recommendations()) {
                out.append(OneLine.of("  " + changed.proposal() + "  "
                                + said(changed.before()).in(language) + " → "
                                + said(changed.after()).in(language)))
                        .append('\n');
            }
            out.append('\n');
        }
        out.append(Messages.text(
                                "diff.total",
                                difference.resolved().size(),
                                difference.added().size(),
                                difference.changed().size(),
                                difference.unchanged().size())
                        .in(language))
                .append('\n');
    }

    /** A finding of an earlier report on one line. */
    static BilingualText said(EarlierFinding finding) {
        BilingualText outcome = outcome(finding);
        BilingualText waived =
                finding.waived() ? Messages.text("waived").map(word -> "  " + word) : BilingualText.same("");
        String before = finding.proposal() + "  " + finding.rule() + "  ";
        String after = "  " + finding.pointer() + "  " + finding.message();
        return new BilingualText(
                before + outcome.en() + waived.en() + after, before + outcome.zh() + waived.zh() + after);
    }

    /** What was recommended, as people say it. */
    static BilingualText said(String recommendation) {
        return Arrays.stream(Recommendation.values())
                .filter(known -> known.code().equals(recommendation))
                .findFirst()
                .map(known -> Messages.text(known.messageKey()))
                .orElseGet(() -> Messages.text("diff.no-proposal"));
    }

    /**
     * Writes the lists as JSON.
     *
     * @throws IOException if the output cannot be written
     */
    public static void json(Difference difference, Appendable out) throws IOException {
        out.append(MAPPER.writeValueAsString(difference).replace("\r\n", "\n")).append('\n');
    }

    private static BilingualText outcome(EarlierFinding finding) {
        BilingualText kind = Arrays.stream(Kind.values())
                .filter(known -> known.code().equals(finding.kind()))
                .findFirst()
                .map(known -> Messages.text(known.messageKey()))
                .orElseGet(() -> BilingualText.same(finding.kind()));
        BilingualText level = Arrays.stream(Level.values())
                .filter(known -> known.code().equals(finding.level()))
                .findFirst()
                .map(ReportPhrases::level)
                .orElseGet(() -> BilingualText.same(finding.level()));
        return new BilingualText(kind.en() + " " + level.en(), kind.zh() + " " + level.zh());
    }

    public static void lines(
            String title, String sign, List<EarlierFinding> findings, Language language, Appendable out)
            throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        out.append(Messages.text(title, findings.size()).in(language)).append('\n');
        for (EarlierFinding finding : findings) {
            out.append(OneLine.of("  " + sign + " " + said(finding).in(language)))
                    .append('\n');
        }
        out.append('\n');
    }
}
