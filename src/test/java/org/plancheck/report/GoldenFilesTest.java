package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
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

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[^<]*");

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
        assertThat(ReportFixtures.check("--format", format.code()).bytes())
                .isEqualTo(first)
                .isNotEmpty();
    }

    /** Two runs within the two seconds that a zip file tells apart would be the same even if it held the time. */
    @Test
    void a_workbook_holds_the_day_that_it_is_about_and_no_time_at_which_it_was_made() throws IOException {
        byte[] workbook = ReportFixtures.check("--format", "xlsx").bytes();
        List<LocalDateTime> times = new ArrayList<>();
        String core = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
                if (entry.getName().equals("docProps/core.xml")) {
                    core = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(times).hasSizeGreaterThan(1).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
        assertThat(TIME.matcher(core).results().map(MatchResult::group)).containsOnly("2026-11-22T00:00:00Z");
    }

    /** A golden file does not hold the version of plancheck, or every release would break it. */
    private static String withoutVersion(String report) {
        return VERSION.matcher(report).replaceAll("$1VERSION");
    }
}
