package org.plancheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.testing.PlancheckCli;

/** Every bad file gets one clear line, costs only itself, and ends the run with 2. */
class HostileFilesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> bad_files() {
        String deep = "[".repeat(10_000);
        return Stream.of(
                Arguments.of("broken.yaml", bytes("id: a\ntitle: [\n"), "broken.yaml:3:1: not valid YAML; expected"),
                Arguments.of("broken.json", bytes("{\"id\": \"b\", \"nature\": }"), "broken.json:1:23: not valid JSON"),
                Arguments.of(
                        "short.json",
                        bytes("{\"id\": \"b\", \"nature\": \"mand"),
                        "short.json:1:28: the JSON ends too early"),
                Arguments.of("trailing.json", bytes("{\"id\":\"t\"} xyz"), "trailing.json:1:12: not valid JSON"),
                Arguments.of(
                        "tab.yaml", bytes("id: tab\n\ttitle: x\n"), "tab.yaml:2:1: this is a tab; expected spaces"),
                Arguments.of(
                        "type.yaml",
                        bytes("id: c\ncycleMonths: eighteen\n"),
                        "type.yaml:2:1: \"cycleMonths\" is \"eighteen\"; expected a whole number"),
                Arguments.of(
                        "float.yaml",
                        bytes("id: c\ncycleMonths: 18.5\n"),
                        "float.yaml:2:1: \"cycleMonths\" is 18.5; expected a whole number"),
                Arguments.of(
                        "list.yaml",
                        bytes("id: c\ntopics: T1.1\n"),
                        "list.yaml:2:1: \"topics\" is \"T1.1\"; expected a list"),
                Arguments.of(
                        "range.yaml",
                        bytes("id: c\nachievement: {readinessLevel: 10}\n"),
                        "range.yaml:2:15: \"readinessLevel\" is 10, which is beyond the limit of 9"),
                Arguments.of(
                        "field.yaml",
                        bytes("id: d\ncycleMonth: 12\n"),
                        "field.yaml:2:1: unknown field \"cycleMonth\"; did you mean \"cycleMonths\"?"),
                Arguments.of(
                        "chinese.yaml",
                        bytes("id: d\n项目周期: 12\n"),
                        "chinese.yaml:2:1: unknown field \"项目周期\"; did you mean \"cycleMonths\"?"),
                Arguments.of(
                        "value.yaml",
                        bytes("id: d\nnature: mandatry\n"),
                        "value.yaml:2:1: unknown value \"mandatry\" for \"nature\"; did you mean \"mandatory\"?"),
                Arguments.of(
                        "topic.yaml",
                        bytes("id: d\ntopics: [T1.99]\n"),
                        "topic.yaml:2:10: unknown value T1.99 for \"topics\"; did you mean \"T1.9\"?"),
                Arguments.of(
                        "date.yaml",
                        bytes("id: d\nassociationStandard:\n  published: 2024-02-30\n"),
                        "date.yaml:3:3: \"published\" is \"2024-02-30\"; expected a date"),
                Arguments.of(
                        "twice.yaml",
                        bytes("id: e\nnature: mandatory\nnature: recommended\n"),
                        "twice.yaml:3:1: the field \"nature\" occurs twice"),
                Arguments.of(
                        "twice.json",
                        bytes("{\"id\":\"e\",\"nature\":\"mandatory\",\n\"nature\":\"recommended\"}"),
                        "twice.json:2:1: the field \"nature\" occurs twice"),
                Arguments.of("no-id.yaml", bytes("nature: mandatory\n"), "no-id.yaml:1:1: the field \"id\" is missing"),
                Arguments.of("scalar.yaml", bytes("hello\n"), "scalar.yaml:1:1: not a proposal"),
                Arguments.of(
                        "alias.yaml", bytes("a: &a [x,x]\nb: &b [*a,*a]\nid: f\n"), "alias.yaml:2:8: YAML aliases"),
                Arguments.of(
                        "tag.yaml",
                        bytes("id: !!javax.script.ScriptEngineManager [x]\n"),
                        "tag.yaml:1:1: \"id\" is […]"),
                Arguments.of("deep.yaml", bytes("id: " + deep), "deep.yaml:1:35: nested more than 32 levels deep"),
                Arguments.of(
                        "deep.json",
                        bytes("{\"id\": " + deep + "]".repeat(10_000) + "}"),
                        "nested more than 32 levels deep"),
                Arguments.of(
                        "digits.json",
                        bytes("{\"id\":\"n\",\"cycleMonths\": " + "9".repeat(1_000) + "}"),
                        "a number of more than 18 digits"),
                Arguments.of(
                        "exponent.json",
                        bytes("{\"id\":\"n\",\"cycleMonths\": 1e999999999}"),
                        "expected a whole number"),
                Arguments.of("nul.yaml", bytes("id: g\nscope: a\0b\n"), "nul.yaml:2:9: the text contains a NUL byte"),
                Arguments.of(
                        "utf16-no-mark.yaml",
                        "id: g\nscope: 中文\n".getBytes(StandardCharsets.UTF_16LE),
                        "utf16-no-mark.yaml:1:2: the text contains a NUL byte; expected UTF-8 text"),
                Arguments.of(
                        "latin1.yaml",
                        "id: g\nscope: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1),
                        "latin1.yaml: unknown encoding; expected UTF-8"),
                Arguments.of("empty.yaml", bytes(""), "empty.yaml: the file is empty"),
                Arguments.of("comment.yaml", bytes("# nothing\n"), "comment.yaml: the file is empty"),
                Arguments.of(
                        "escape.yaml", bytes("id: \"x\"\n\"bad\\e[31m\": 1\n"), "unknown field \"bad\uFFFD[31m\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad_files")
    void a_bad_file_gets_one_clear_line_and_the_rest_is_judged(String name, byte[] content, String line)
            throws IOException {
        Files.write(folder.resolve(name), content);
        Files.writeString(folder.resolve("zz-good.yaml"), "id: good\nnature: guidance\n");
        PlancheckCli run = PlancheckCli.run(
                "check", folder.toString(), "--format", "json", "--as-of", "2026-11-22", "--fail-on", "never");
        assertThat(run.err().lines()).singleElement().asString().contains(line);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("\"id\" : \"good\"");
    }

    @Test
    void a_file_of_200_megabytes_is_refused_unread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("big.yaml").toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        assertRefused("the file is larger than 32 MiB");
    }

    @Test
    void a_link_that_leads_nowhere_is_named() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("nowhere.yaml"));
        assertRefused("link.yaml: the link points to a file that does not exist");
    }

    @Test
    void a_link_that_leads_back_up_is_named_and_not_followed_forever() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertRefused("loop: the link points back to a folder above it");
    }

    /** Nobody can read the first byte of a process's memory, not even root, to whom no permission is denied. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void an_unreadable_file_is_named() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("secret.yaml"), Path.of("/proc/self/mem"));
        assertRefused("secret.yaml: cannot be read");
        Files.delete(link);
    }

    @Test
    void a_folder_named_like_a_file_is_searched_through() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("odd.yaml")).resolve("inner.yaml"), "id: inner\n");
        PlancheckCli run = PlancheckCli.run("check", folder.toString(), "--format", "json", "--fail-on", "never");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"id\" : \"inner\"", "odd.yaml/inner.yaml");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void an_empty_folder_is_an_error() {
        assertRefused("no proposal file in this folder; expected files ending in .yaml");
    }

    @Test
    void a_folder_without_proposals_is_an_error() throws IOException {
        Files.writeString(folder.resolve("notes.md"), "# notes");
        assertRefused("no proposal file in this folder");
    }

    @Test
    void a_mistyped_file_name_is_answered_with_the_nearest() throws IOException {
        Files.writeString(folder.resolve("proposal.yaml"), "id: p\n");
        PlancheckCli run =
                PlancheckCli.run("check", folder.resolve("propsal.yaml").toString());
        assertThat(run.err()).contains("no such file or folder; did you mean \"proposal.yaml\"?");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void two_proposals_with_one_id_are_told_at_the_second() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "id: same\n");
        Files.writeString(folder.resolve("b.yaml"), "nature: guidance\nid: same\n");
        PlancheckCli run = PlancheckCli.run("check", folder.toString(), "--fail-on", "never");
        assertThat(run.err())
                .contains("b.yaml:2:1: the id \"same\" is already used at")
                .contains("a.yaml:1");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void utf_16_with_a_mark_and_gb18030_are_read() throws IOException {
        Files.write(folder.resolve("a.yaml"), "id: 甲\nscope: 范围\n".getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("b.yaml"), "id: 乙方案\nscope: 标准的范围\n".getBytes(Charset.forName("GB18030")));
        PlancheckCli run = PlancheckCli.run("check", folder.toString(), "--format", "json", "--fail-on", "never");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"id\" : \"甲\"", "\"id\" : \"乙方案\"");
    }

    @Test
    void every_document_and_every_element_of_a_file_is_judged_on_its_own() throws IOException {
        Files.writeString(folder.resolve("many.yaml"), "id: m1\n---\n- id: m2\n- {id: m3, nature: wrong}\n- 17\n");
        PlancheckCli run = PlancheckCli.run("check", folder.toString(), "--format", "json", "--fail-on", "never");
        assertThat(run.out()).contains("\"id\" : \"m1\"", "\"id\" : \"m2\"").doesNotContain("\"id\" : \"m3\"");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private void assertRefused(String line) {
        PlancheckCli run = PlancheckCli.run("check", folder.toString());
        assertThat(run.err()).contains(line);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
