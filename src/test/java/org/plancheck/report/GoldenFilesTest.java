package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.cli.base.Version;
import org.plancheck.testing.ReportFixtures;

/**
 * Holds every text format against a file. Run with {@code -Dgolden=write} to write the files anew, then read the
 * difference.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of(ReportFixtures.FOLDER, "golden");
    private static final Pattern VERSION =
            Pattern.compile("(plancheck |\"name\" : \"plancheck\",\\s+\"version\" : \"|\"semanticVersion\" : \")"
                    + Pattern.quote(Version.number()));

    @ParameterizedTest
    @CsvSource({
        "text, en, report.txt", "text, zh, report.zh.txt",
        "json, en, report.json", "json, zh, report.zh.json",
        "sarif, en, report.sarif", "sarif, zh, report.zh.sarif",
        "junit, en, report.xml", "junit, zh, report.zh.xml",
        "markdown, en, report.md", "markdown, zh, report.zh.md",
        "csv, en, report.csv", "csv, zh, report.zh.csv",
        "html, en, report.html", "html, zh, report.zh.html"
    })
    void a_report_is_the_same_as_its_golden_file(String format, String language, String file) throws IOException {
        String written = withoutVersion(
                ReportFixtures.check("--format", format, "--lang", language).out());
        Path golden = GOLDEN.resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_report_has_the_same_bytes_on_every_run(ReportFormat format) throws Exception {
        byte[] first = ReportFixtures.check("--format", format.code()).bytes();
        Thread.sleep(format == ReportFormat.XLSX ? 2_100 : 0);

        assertThat(ReportFixtures.check("--format", format.code()).bytes())
                .isEqualTo(first)
                .isNotEmpty();
    }

    /** A golden file does not hold the version of plancheck, or every release would break it. */
    private static String withoutVersion(String report) {
        return VERSION.matcher(report).replaceAll("$1VERSION");
    }
}
