package org.plancheck.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.intake.ProposalFiles;
import org.plancheck.testing.PlancheckCli;

/** Patterns that no shell expanded: they were quoted, or the shell is one of Windows. */
class GlobTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of(
                "a.yaml",
                "b1.yaml",
                "b2.json",
                "notes.md",
                ".hidden.yaml",
                "~$lock.yaml",
                "in/c.yaml",
                "in/deep/d.yaml",
                "in/.drafts/e.yaml",
                "other/c.yaml",
                "other/[1].yaml")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name.endsWith("json") ? "{\"id\": \"" + name + "\"}" : "id: " + name + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.yaml | a.yaml b1.yaml",
                "b[0-9].* | b1.yaml b2.json",
                "?.yaml | a.yaml",
                "{a,b2}.{yaml,json} | a.yaml b2.json",
                "*/c.yaml | in/c.yaml other/c.yaml",
                "**/c.yaml | in/c.yaml other/c.yaml",
                "in/**/*.yaml | in/c.yaml in/deep/d.yaml",
                "in/** | in/c.yaml in/deep/d.yaml",
                "**/*.yaml | a.yaml b1.yaml in/c.yaml in/deep/d.yaml other/[1].yaml other/c.yaml",
                "{in,other}/{c,deep/d}.yaml | in/c.yaml in/deep/d.yaml other/c.yaml",
                "other/[1].yaml | other/[1].yaml",
                "in//*.yaml | in/c.yaml",
                "in/.drafts/* | in/.drafts/e.yaml"
            })
    void a_pattern_leads_to_the_files_that_match_it(String pattern, String files) {
        assertThat(ids(at(pattern))).isEqualTo(files);
    }

    @Test
    void a_file_that_is_named_twice_is_read_once() {
        assertThat(ids(at("*.yaml"), at("a.yaml"), at("a*"), folder.toString()))
                .isEqualTo("a.yaml b1.yaml b2.json in/c.yaml in/deep/d.yaml other/[1].yaml other/c.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.yml | no proposal file matches this pattern",
                "*.ymal | no proposal file matches this pattern; did you mean \".yml\"?",
                "other/*.md | no proposal file matches this pattern",
                "*.md | no proposal file matches this pattern; \"@/notes.md\" matches but its format is unknown; expected files ending in .yaml, .yml, "
                        + ".json, .jsonl, .ndjson, .csv, .xlsx, .docx",
                "in* | no proposal file matches this pattern; \"@/in\" matches but is a folder; expected \"@/in/**\" for the files in it",
                "on/*.yaml | no file matches this pattern because there is no folder \"@/on\"; did you mean \"in\"?",
                ".*.yaml | no proposal file matches this pattern",
                "a[1.yaml | no such file, and not a valid pattern from character ^ on; expected *, **, ?, [0-9] or {a,b}, with every bracket closed",
                "{a,{b,c}} | no such file, and not a valid pattern from character ^ on; expected *, **, ?, [0-9] or {a,b}, with every bracket closed"
            })
    void a_pattern_that_leads_to_nothing_is_an_error_that_says_what_was_perhaps_meant(String pattern, String says) {
        PlancheckCli ran = PlancheckCli.run("check", at(pattern), at("a.yaml"));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines().map(line -> line.replaceFirst("character \\d+", "character ^")))
                .containsExactly(at(pattern) + ": " + says.replace("@", folder.toString()));
    }

    @Test
    void links_that_lead_nowhere_or_back_are_told_where_the_pattern_meets_them() throws IOException {
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/gone.yaml"), folder.resolve("nowhere.yaml"));
        assertThat(PlancheckCli.run("convert", at("in/*.yaml")).err().lines())
                .containsExactly(at("in/gone.yaml") + ": the link points to a file that does not exist");
        assertThat(PlancheckCli.run("convert", at("in/**/d.yaml")).err().lines())
                .containsExactly(at("in/loop") + ": the link points back to a folder above it");
    }

    @Test
    void folders_that_the_pattern_does_not_reach_are_not_looked_into() throws IOException {
        Files.createSymbolicLink(folder.resolve("other/loop"), folder);
        assertThat(PlancheckCli.run("convert", at("i*/d*/*.yaml")).err()).isEmpty();
        assertThat(PlancheckCli.run("convert", at("i*/**/*.yaml")).err()).isEmpty();
    }

    @Test
    void what_lies_deeper_than_is_searched_is_told() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("in/" + "x/".repeat(64)));
        Files.writeString(deep.resolve("f.yaml"), "id: f\n");
        assertThat(PlancheckCli.run("convert", at("in/**/f.yaml")).err().lines())
                .containsExactly(
                        deep + ": folders are searched 64 levels deep; this one is deeper and was not searched");
        assertThat(PlancheckCli.run("convert", at("in")).exitCode()).isEqualTo(2);
    }

    @Test
    void a_relative_pattern_begins_in_the_working_folder() {
        assertThat(ids("samples/s*t-city-b?tch.json")).isEqualTo(ids("./samples/s*t-city-b?tch.json"));
        assertThat(PlancheckCli.run("convert", "*.yaml").err())
                .startsWith("*.yaml: no proposal file matches this pattern");
    }

    @Test
    void who_watches_a_pattern_watches_the_folder_in_which_all_its_matches_are() {
        assertThat(ProposalFiles.start("samples/*/{a,b}.yaml")).contains(Path.of("samples"));
        assertThat(ProposalFiles.start("*.yaml")).contains(Path.of("."));
        assertThat(ProposalFiles.start(at("other/[1].yaml"))).contains(folder.resolve("other/[1].yaml"));
        assertThat(ProposalFiles.start("a[")).isEmpty();
    }

    private String at(String pattern) {
        return folder + "/" + pattern;
    }

    private static String ids(String... arguments) {
        List<String> command = new ArrayList<>(List.of("convert", "--to", "jsonl"));
        command.addAll(List.of(arguments));
        PlancheckCli ran = PlancheckCli.run(command.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        return String.join(
                " ",
                ran.out()
                        .lines()
                        .map(line -> line.replaceAll("^\\{\"id\":\"([^\"]*)\".*", "$1"))
                        .toList());
    }
}
