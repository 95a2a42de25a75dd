package org.plancheck.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;

/** What is read of a JSON report, also of one that somebody edited or another version wrote. */
class EarlierReportTest {

    private static final String TOOL =
            "{\"tool\": {\"name\": \"plancheck\", \"version\": \"9\"}, \"asOf\": \"2026-11-22\"";

    @TempDir
    private Path folder;

    @Test
    void findings_recommendations_and_inputs_are_read() throws Exception {
        EarlierReport report = read(TOOL + """
                , "language": "zh", "later": {"unknown": [1]},
                "inputs": [{"file": "a.yaml", "digest": "sha256:1"}, {"file": "b.json", "digest": "sha256:2", "role": "baseline"}],
                "proposals": [{"file": "a.yaml", "id": "P", "recommendation": "ready", "results": [
                  {"rule": "A-01", "kind": "pass", "level": "none", "fingerprint": "1"},
                  {"rule": "A-02", "kind": "fail", "level": "error", "fingerprint": "2", "waiver": {"reason": "r"}}]}],
                "errors": [{"file": "c.yaml", "message": "m"}]}""");

        assertThat(report.toolVersion()).isEqualTo("9");
        assertThat(report.asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(report.language()).isEqualTo(Language.ZH);
        assertThat(report.inputs()).containsEntry("a.yaml", "sha256:1");
        assertThat(report.onlyNew()).isTrue();
        assertThat(report.recommendations()).containsEntry("P", "ready");
        assertThat(report.criteria()).containsExactly("A-01", "A-02");
        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.findings())
                .containsOnlyKeys("2")
                .hasEntrySatisfying("2", finding -> assertThat(finding.waived()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "}",
                ", \"proposals\": null, \"inputs\": null, \"errors\": null, \"ruleSet\": null}",
                ", \"proposals\": [null], \"inputs\": [null], \"errors\": [null]}",
                ", \"proposals\": [{\"results\": null}], \"inputs\": {}, \"errors\": 5}",
                ", \"proposals\": [{\"results\": [null]}]}"
            })
    void what_is_missing_is_empty(String rest) throws Exception {
        EarlierReport report = read(TOOL + rest);

        assertThat(report.findings()).isEmpty();
        assertThat(report.inputs()).isEmpty();
        assertThat(report.ruleSetDigest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"tool\": \"plancheck\"}",
                "{\"tool\": {\"name\": \"other\"}, \"asOf\": \"2026-11-22\"}",
                "{\"tool\": {\"name\": \"plancheck\"}}",
                "{\"tool\": {\"name\": \"plancheck\"}, \"asOf\": \"yesterday\"}",
                "{\"tool\": {\"name\": \"plancheck\"}, \"asOf\": \"2026-11-22\", \"proposals\": [{\"results\": 5}]}",
                "{\"tool\": {\"name\": \"plancheck\"}, \"asOf\": \"2026-11-22\"} {}",
                "{\"tool\": {\"name\": \"plancheck\"}"
            })
    void json_of_another_kind_is_no_report(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        UnreadableReportException.class,
                        e -> assertThat(e.diagnostic().message().en())
                                .isEqualTo(Messages.text("report.not-a-report").en()));
    }

    @Test
    void a_file_that_is_not_there_is_told_with_its_cause() {
        assertThatThrownBy(() -> EarlierReport.read(folder.resolve("none.json")))
                .isInstanceOf(UnreadableReportException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    private EarlierReport read(String json) throws IOException, UnreadableReportException {
        return EarlierReport.read(Files.writeString(folder.resolve("report.json"), json));
    }
}
