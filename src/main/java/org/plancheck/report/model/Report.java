package org.plancheck.report.model;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.IntConsumer;
import java.util.stream.StreamSupport;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.proposal.AsOf;
import org.plancheck.report.compare.Baseline;
import org.plancheck.report.compare.EarlierFinding;
import org.plancheck.report.compare.ReportInput;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results of one run. First everything is added, in the order in which it is to be reported; then the report is
 * written, in as many formats as wanted. It holds any number of proposals, on disk where they are many.
 */
public final class Report implements Closeable {

    private final String toolVersion;
    private final RuleSet ruleSet;
    private final AsOf asOf;
    private final Optional<Baseline> baseline;
    private final boolean onlyFindings;
    private final List<ReportInput> inputs = new ArrayList<>();
    private final Summary summary = new Summary();
    private final Spool<ReportedProposal> proposals;
    private final Spool<Diagnostic> errors;
    private final Spool<Diagnostic> notes;
    private IntConsumer listener = written -> {};
    private boolean complete = true;
    private int nothingNew;

    /**
     * A report to which nothing is added yet.
     *
     * @param toolVersion the version of plancheck that makes it
     * @param baseline    an earlier report; only what is new since then is reported
     * @param onlyFindings leave out the results that are met or do not apply
     */
    public Report(String toolVersion, RuleSet ruleSet, AsOf asOf, Optional<Baseline> baseline, boolean onlyFindings) {
        this.toolVersion = toolVersion;
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.baseline = baseline;
        this.onlyFindings = onlyFindings;
        JsonMapper mapper = SpoolMapper.of(ruleSet);
        proposals = new Spool<>(ReportedProposal.class, mapper);
        errors = new Spool<>(Diagnostic.class, mapper);
        notes = new Spool<>(Diagnostic.class, mapper);
    }

    public void add(Assessment assessment) {
        ReportedProposal proposal =
                ReportedProposal.of(baseline.map(b -> b.onlyNew(assessment)).orElse(assessment), onlyFindings);
        summary.add(proposal);
        nothingNew += hasBaseline() && !hasNews(proposal) ? 1 : 0;
        proposals.add(proposal);
    }

    /** Adds what could not be processed or judged in full. */
    public void error(Diagnostic error) {
        errors.add(error);
    }

    /** Adds a hint that did not keep anything from being judged. */
    public void note(Diagnostic note) {
        notes.add(note);
    }

    public void input(ReportInput input) {
        inputs.add(input);
    }

    /** A sentence for each criterion of the baseline that no longer exists: its findings can be neither kept nor resolved. */
    public List<BilingualText> criteriaNoMore() {
        return baseline.map(Baseline::noMore).orElse(List.of());
    }

    /** The proposals of the baseline that have not been judged again, by id. */
    public SortedSet<String> notJudgedAgain() {
        return baseline.map(Baseline::notJudged).orElse(Collections.emptySortedSet());
    }

    /** Marks that not everything was read, so that no finding of the baseline may be called resolved. */
    public void incomplete() {
        complete = false;
    }

    /** Sets what is called, while the report is written, with the number of proposals written so far. */
    public void onProgress(IntConsumer newListener) {
        listener = newListener;
    }

    /** The counts over all proposals. */
    public Summary summary() {
        return summary;
    }

    /** What could not be processed or judged in full. */
    public Iterable<Diagnostic> errors() {
        return errors;
    }

    /** How many errors there are. */
    public int errorCount() {
        return errors.size();
    }

    /** Deletes the temporary files. */
    @Override
    public void close() {
        proposals.close();
        errors.close();
        notes.close();
    }

    public String toolVersion() {
        return toolVersion;
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    public AsOf asOf() {
        return asOf;
    }

    /** That the Plan's own targets lie in the past, if they do on the as-of date. */
    public Optional<BilingualText> yardstick() {
        return ruleSet.targetsUntil()
                .filter(asOf.date()::isAfter)
                .map(day -> Messages.text("report.yardstick", day.toString()));
    }

    /** The instruments that findings cite, in the order of their table. */
    public List<Instrument> instrumentsCited() {
        return ruleSet.tables().instruments().stream()
                .filter(i -> summary.instrumentsCited().contains(i.key()))
                .toList();
    }

    /** The files it rests on, as the user named them. */
    public List<ReportInput> inputs() {
        return Collections.unmodifiableList(inputs);
    }

    /** The proposals in their order; may be gone through several times. */
    public Iterable<ReportedProposal> proposals() {
        return () -> new Iterator<>() {
            private final Iterator<ReportedProposal> all = proposals.iterator();
            private int written;

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public ReportedProposal next() {
                listener.accept(written++);
                return all.next();
            }
        };
    }

    /** The proposals to show to a person: against a baseline, those of which there is something new to say. */
    public Iterable<ReportedProposal> proposalsToShow() {
        return hasBaseline()
                ? () -> StreamSupport.stream(proposals().spliterator(), false)
                        .filter(Report::hasNews)
                        .iterator()
                : proposals();
    }

    /** How many of its proposals are not shown to a person. */
    public int nothingNew() {
        return nothingNew;
    }

    private static boolean hasNews(ReportedProposal proposal) {
        return !proposal.findings().isEmpty() || !proposal.explanations().isEmpty();
    }

    public Iterable<Diagnostic> notes() {
        return notes;
    }

    public int noteCount() {
        return notes.size();
    }

    public boolean onlyFindings() {
        return onlyFindings;
    }

    public boolean hasBaseline() {
        return baseline.isPresent();
    }

    /** What a reader must know of a report against a baseline. */
    public Optional<BilingualText> againstBaseline() {
        return inputs.stream()
                .filter(input -> input.role() == ReportInput.Role.BASELINE)
                .findFirst()
                .map(input -> Messages.text("report.against-baseline", input.file()));
    }

    /** The findings of the baseline that are no longer there; none without a baseline. */
    public List<EarlierFinding> gone() {
        return complete ? baseline.map(Baseline::resolved).orElse(List.of()) : List.of();
    }
}
