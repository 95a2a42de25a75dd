package org.plancheck.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.plancheck.assess.outcome.Result;
import org.plancheck.document.ReproducibleZip;
import org.plancheck.report.compare.EarlierFinding;
import org.plancheck.report.model.Report;
import org.plancheck.report.model.ReportOptions;
import org.plancheck.report.model.ReportedProposal;
import org.plancheck.report.phrase.ReportPhrases;
import org.plancheck.report.phrase.ResultPhrases;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Terms;

/**
 * The report as the reviewers' workbook: a sheet with a row per finding and empty columns for decision and remark, one
 * with a row per proposal, one of what could not be processed, and one that says what made it.
 */
public final class XlsxReport {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int DECISION = 11;

    private final ReportOptions options;

    private XlsxReport(ReportOptions options) {
        this.options = options;
    }

    /**
     * Writes the report.
     *
     * @throws IOException if the output cannot be written
     */
    public static void write(Report report, ReportOptions options, OutputStream out) throws IOException {
        new XlsxReport(options).write(report, out);
    }

    private void write(Report report, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("plancheck", ".xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false)) {
            XlsxStyles styles = new XlsxStyles(workbook);
            findings(report, workbook, styles);
            proposals(report, workbook, styles);
            gone(report.gone(), workbook, styles);
            if (report.noteCount() > 0) {
                diagnostics("report.notes", report.notes(), workbook, styles);
            }
            if (report.errorCount() > 0) {
                diagnostics("report.not-processed", report.errors(), workbook, styles);
            }
            about(report, workbook, styles);
            date(report, workbook);
            try (OutputStream file = Files.newOutputStream(draft)) {
                workbook.write(file);
            }
            ReproducibleZip.copyUndated(draft, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void findings(Report report, SXSSFWorkbook workbook, XlsxStyles styles) {
        XlsxTable table = new XlsxTable(
                workbook,
                styles,
                say("report.findings"),
                List.of(
                        column("proposal", 18),
                        column("title", 34),
                        column("rule", 11),
                        column("outcome", 12),
                        column("level", 9),
                        column("criterion", 36),
                        column("message", 48),
                        column("remedy", 48),
                        column("source", 20),
                        column("place", 40),
                        column("waiver", 24),
                        column("decision", 16),
                        column("remark", 36)));
        table.onEachSheet(this::decisions);
        for (ReportedProposal proposal : report.proposals()) {
            for (Result result : proposal.findings()) {
                table.row(List.of(
                        XlsxTable.text(proposal.id()),
                        XlsxTable.text(say(proposal.title())),
                        XlsxTable.text(result.criterion().id()),
                        XlsxTable.coloured(say(ReportPhrases.kind(result.kind())), styles.of(result)),
                        XlsxTable.coloured(say(ReportPhrases.level(result.level())), styles.of(result)),
                        XlsxTable.text(say(result.criterion().title())),
                        XlsxTable.text(say(result.message())),
                        XlsxTable.text(say(ResultPhrases.remedy(result).orElse(BilingualText.same("")))),
                        XlsxTable.text(ResultPhrases.source(result)),
                        XlsxTable.text(proposal.place(result)
                                + Terms.path(result.pointer())
                                        .map(path -> "\n" + say(path))
                                        .orElse("")),
                        XlsxTable.text(say(ResultPhrases.waiver(result).orElse(BilingualText.same("")))),
                        XlsxTable.toFill(),
                        XlsxTable.toFill()));
            }
        }
        table.finish();
    }

    /** Offers the usual decisions in the column for them, and takes others. */
    private void decisions(SXSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] choices = {say("report.decision.accept"), say("report.decision.return"), say("report.decision.reject")
        };
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices),
                new CellRangeAddressList(1, XlsxTable.MOST_ROWS - 1, DECISION, DECISION));
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private void proposals(Report report, SXSSFWorkbook workbook, XlsxStyles styles) {
        List<XlsxTable.ColumnHead> columns = new ArrayList<>(List.of(
                column("proposal", 18), column("title", 44), column("track", 26), column("recommendation", 18)));
        for (Kind kind : Kind.values()) {
            columns.add(new XlsxTable.ColumnHead(say(ReportPhrases.kind(kind)), 11));
        }
        columns.add(column("file", 44));
        XlsxTable table = new XlsxTable(workbook, styles, say("report.proposals"), columns);
        for (ReportedProposal proposal : report.proposals()) {
            List<XlsxTable.CellContent> cells = new ArrayList<>(List.of(
                    XlsxTable.text(proposal.id()),
                    XlsxTable.text(say(proposal.title())),
                    XlsxTable.text(say(ReportPhrases.tracks(proposal.tracks()))),
                    XlsxTable.coloured(
                            say(ReportPhrases.recommendation(proposal.recommendation())),
                            styles.of(proposal.recommendation()))));
            proposal.outcomes().each((kind, count) -> cells.add(XlsxTable.number(count)));
            cells.add(XlsxTable.text(proposal.file()));
            table.row(cells);
        }
        table.finish();
    }

    private void gone(List<EarlierFinding> gone, SXSSFWorkbook workbook, XlsxStyles styles) {
        if (gone.isEmpty()) {
            return;
        }
        XlsxTable table = new XlsxTable(
                workbook,
                styles,
                say("report.gone"),
                List.of(column("proposal", 18), column("rule", 11), column("message", 90), column("place", 44)));
        for (EarlierFinding finding : gone) {
            table.row(List.of(
                    XlsxTable.text(finding.proposal()),
                    XlsxTable.text(finding.rule()),
                    XlsxTable.text(finding.message()),
                    XlsxTable.text(finding.file() + "\n" + finding.pointer())));
        }
        table.finish();
    }

    private void diagnostics(String name, Iterable<Diagnostic> diagnostics, SXSSFWorkbook workbook, XlsxStyles styles) {
        XlsxTable table =
                new XlsxTable(workbook, styles, say(name), List.of(column("place", 44), column("message", 90)));
        for (Diagnostic diagnostic : diagnostics) {
            table.row(List.of(XlsxTable.text(diagnostic.place()), XlsxTable.text(say(diagnostic.message()))));
        }
        table.finish();
    }

    private void about(Report report, SXSSFWorkbook workbook, XlsxStyles styles) {
        XlsxTable table =
                new XlsxTable(workbook, styles, say("report.about"), List.of(column("item", 24), column("value", 84)));
        about(table, "report.tool", "plancheck " + report.toolVersion());
        about(
                table,
                "report.rule-set",
                report.ruleSet().name() + " " + report.ruleSet().version());
        about(table, "report.digest", report.ruleSet().folder().digest());
        about(table, "report.as-of", report.asOf().toString());
        report.inputs()
                .forEach(input -> table.row(List.of(XlsxTable.text(input.file()), XlsxTable.text(input.digest()))));
        table.finish();
    }

    private void about(XlsxTable table, String key, String value) {
        table.row(List.of(XlsxTable.text(say(key)), XlsxTable.text(value)));
    }

    /** The as-of date stands for the day of making, so that the same input gives the same bytes. */
    private static void date(Report report, SXSSFWorkbook workbook) {
        POIXMLProperties.CoreProperties core =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        Optional<Date> day = Optional.of(
                Date.from(report.asOf().date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(day);
        core.setModified(day);
        core.setCreator("plancheck");
    }

    private XlsxTable.ColumnHead column(String name, int width) {
        return new XlsxTable.ColumnHead(say("report." + name), width);
    }

    private String say(String key) {
        return say(Messages.text(key));
    }

    private String say(BilingualText text) {
        return text.in(options.language());
    }
}
