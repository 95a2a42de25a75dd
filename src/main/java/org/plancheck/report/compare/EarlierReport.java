package org.plancheck.report.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import org.plancheck.document.Digest;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.FileNames;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import tools.jackson.core.JacksonException;

/**
 * A report that an earlier run wrote with {@code --format json}: those parts by which runs are compared.
 *
 * @param toolVersion   the version of plancheck that wrote it
 * @param ruleSetDigest the digest of the rules it was judged by
 * @param asOf          the day it was judged on
 * @param language      the language of its texts
 * @param inputs        the digest of each input by its name
 * @param findings      its findings by fingerprint, in its order
 * @param recommendations what it recommends on each proposal, by the proposal's id
 * @param criteria      the ids of the criteria that it has results of; none where it has findings only
 * @param onlyNew       whether it was itself made against a baseline, so that it has only what was new then
 * @param errors        how many errors it lists
 * @param digest        the SHA-256 of its file
 */
public record EarlierReport(
        String toolVersion,
        String ruleSetDigest,
        LocalDate asOf,
        Language language,
        Map<String, String> inputs,
        Map<String, EarlierFinding> findings,
        Map<String, String> recommendations,
        Set<String> criteria,
        boolean onlyNew,
        int errors,
        String digest) {

    /**
     * Reads a report, of which only the findings are held.
     *
     * @throws UnreadableReportException if the file cannot be read or is no JSON report of plancheck
     */
    public static EarlierReport read(Path file) throws UnreadableReportException {
        String shown = FileNames.name(file);
        try (DigestInputStream in = Digest.following(Files.newInputStream(file))) {
            return EarlierReportReader.read(in).orElseThrow(() -> new UnreadableReportException(notAReport(shown)));
        } catch (IOException e) {
            throw new UnreadableReportException(Diagnostic.of(shown, Messages.text("report.unreadable")), e);
        } catch (JacksonException | DateTimeParseException e) {
            throw new UnreadableReportException(notAReport(shown), e);
        }
    }

    /**
     * Reads a report to compare another with.
     *
     * @throws UnreadableReportException also if it was itself made against a baseline
     */
    public static EarlierReport whole(Path file) throws UnreadableReportException {
        EarlierReport report = read(file);
        if (report.onlyNew()) {
            throw new UnreadableReportException(Diagnostic.of(FileNames.name(file), Messages.text("report.only-new")));
        }
        return report;
    }

    private static Diagnostic notAReport(String file) {
        return Diagnostic.of(file, Messages.text("report.not-a-report"));
    }
}
