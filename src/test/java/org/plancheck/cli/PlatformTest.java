package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.cli.base.ExitCode;
import org.plancheck.testing.PlancheckCli;
import org.plancheck.text.FileNames;

/** What the platform says of charsets, languages and time zones decides nothing, neither of findings nor of names. */
@EnabledOnOs(OS.LINUX)
class PlatformTest {

    private static final String RULES = """
            package plan;

            import org.plancheck.proposal.*;
            import org.plancheck.ruleset.table.*;

            global org.plancheck.assess.Findings findings;

            // 注释
            rule "测试 review: 名称含“智慧”\uD840\uDC00"
                @id("TEST-01") @clause("A1") @basis("") @track("any")
                @title("Titles of smart things")
                @title_zh("名称含智慧")
                @kind("review") @level("warning")
                @message("speaks of smart things: {zh}")
                @message_zh("名称含“智慧”：{zh}")
                @remedy("None is needed.")
                @remedy_zh("无需处理。")
            when
                $提案 : Proposal( title != null, $zh : title.zh, title.zh matches ".*[一-龥\uD840\uDC00]{2}社区.*", title.zh contains "智慧", title.zh != "\\"国//标\\"" )
            then
                findings.at( $提案, "title" );
            end
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=US-ASCII",
                "-Dfile.encoding=GBK -Duser.language=zh",
                "-Dfile.encoding=IBM1047",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"
            })
    void rules_are_compiled_and_files_named_alike(String options) throws Exception {
        rules();
        submit("提案", "甲.yaml", "PC-1");
        submit("提案", "乙.yaml", "PC-2");
        submit("提案", "\\xB2\\xE2.yaml", "PC-3");
        String command =
                "check 提案 提案/甲.yaml '提案/[乙]*' 提案/丙.yaml --rules 规则 --no-cache --as-of 2026-11-22 --format json --output 报告.json --format text";

        PlancheckCli posix = java("POSIX", options, command);
        byte[] posixReport = Files.readAllBytes(FileNames.child(folder, "报告.json"));
        PlancheckCli utf8 = java("C.UTF-8", "-Dfile.encoding=UTF-8", command);

        assertThat(posix).isEqualTo(utf8);
        assertThat(posix.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(posix.err()).isEqualTo("提案/丙.yaml: no such file or folder; did you mean \"乙.yaml\"?\n");
        assertThat(posix.out())
                .contains(
                        "  提案/甲.yaml  ",
                        "  提案/乙.yaml  ",
                        "  提案/\\xB2\\xE2.yaml  ",
                        "speaks of smart things: 智慧社区 通用要求");
        assertThat(posixReport).isEqualTo(Files.readAllBytes(FileNames.child(folder, "报告.json")));
    }

    @Test
    void a_condition_is_explained_by_the_names_that_it_uses() throws Exception {
        submit("提案", "甲.yaml", "PC-1");
        rules();
        String command = "check 提案 --rules 规则 --no-cache --as-of 2026-11-22 --explain TEST-01";
        PlancheckCli posix = java("POSIX", "-Dfile.encoding=US-ASCII", command);
        assertThat(posix).isEqualTo(java("C.UTF-8", "-Dfile.encoding=UTF-8", command));
        assertThat(posix.out())
                .contains(
                        "测试 review: 名称含“智慧”\uD840\uDC00 — fired: every condition is met",
                        "$提案 : Proposal( ",
                        "  提案/甲.yaml:1:1  title = stated (2:1)");
    }

    @Test
    void today_is_the_day_in_china() throws Exception {
        submit("提案", "甲.yaml", "PC-1");
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        for (String zone : List.of("Pacific/Niue", "Pacific/Kiritimati")) {
            assertThat(java("POSIX", "-Duser.timezone=" + zone, "check 提案").out())
                    .contains("as of " + today);
        }
    }

    @Test
    void that_a_name_did_not_arrive_whole_is_said_with_what_to_do() {
        assertThat(PlancheckCli.run("check", "\uFFFD\uFFFD.yaml").err())
                .isEqualTo(
                        "\uFFFD\uFFFD.yaml: no such file or folder; plancheck received its name "
                                + "with characters missing because the locale of this system does not support them: set LC_ALL to a UTF-8 locale, for example C.UTF-8\n");
    }

    @Test
    void that_a_charset_is_of_no_use_is_said_in_one_line() throws Exception {
        submit("提案", "甲.yaml", "PC-1");
        assertThat(java("C.UTF-8", "-Dfile.encoding=UTF-16", "check 提案 --no-cache")
                        .err())
                .isEqualTo("plancheck.jar!/rules/plan: rules cannot be compiled "
                        + "when Java runs with -Dfile.encoding=UTF-16; remove that setting, or set it to UTF-8\n");
    }

    @Test
    void a_form_says_nothing_of_when_it_was_made() throws Exception {
        for (String form : List.of("表.xlsx", "表.docx")) {
            Path path = FileNames.child(folder, form);
            java("POSIX", "-Duser.timezone=Asia/Shanghai", "init --track mandatory --output " + form);
            byte[] made = Files.readAllBytes(path);
            Files.delete(path);
            java("C.UTF-8", "-Duser.timezone=Pacific/Niue", "init --track mandatory --output " + form);
            assertThat(made).isEqualTo(Files.readAllBytes(path));
        }
    }

    private void rules() throws IOException {
        Path own = FileNames.child(folder, "规则");
        Files.createDirectory(own);
        for (String table : List.of(
                "clauses", "ics", "instruments", "lists", "mandatory-fields", "ruleset", "taxonomy", "thresholds")) {
            Files.copy(Path.of("rules/plan", table + ".yaml"), own.resolve(table + ".yaml"));
        }
        Files.writeString(FileNames.child(own, "新规则.drl"), RULES);
    }

    private void submit(String name, String file, String id) throws IOException {
        Path within = FileNames.child(folder, name);
        Files.createDirectories(within);
        try (InputStream proposal = PlatformTest.class.getResourceAsStream("/platform/proposal.yaml")) {
            String text = new String(proposal.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(FileNames.child(within, file), text.replace("PC-1", id));
        }
    }

    /** A shell passes the arguments on, since this Java may itself be unable to. */
    private PlancheckCli java(String locale, String options, String command) throws IOException, InterruptedException {
        Path script = folder.resolve("run.sh");
        Path out = folder.resolve("run.out");
        Path err = folder.resolve("run.err");
        Files.writeString(
                script,
                "cd '" + FileNames.name(folder) + "' && exec \"$JAVA\" -XX:TieredStopAtLevel=1 " + options
                        + " -cp \"$CLASSES\" org.plancheck.cli.Main " + command + "\n");
        ProcessBuilder shell = new ProcessBuilder("sh", script.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        shell.environment()
                .putAll(Map.of(
                        "LC_ALL",
                        locale,
                        "CLASSES",
                        classes(),
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        int exitCode = shell.start().waitFor();
        return new PlancheckCli(exitCode, Files.readString(out), Files.readString(err));
    }

    private static String classes() {
        StringBuilder absolute = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            absolute.append(absolute.isEmpty() ? "" : File.pathSeparator)
                    .append(Path.of(entry).toAbsolutePath());
        }
        return absolute.toString();
    }
}
