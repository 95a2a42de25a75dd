package org.plancheck.cli.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.testing.PlancheckCli;

/** What a command writes takes the place of nothing that somebody may still want. */
class OutputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"check p.yaml", "convert p.yaml", "init", "schema"})
    void a_folder_is_not_replaced_by_a_file(String command) throws IOException {
        write("p.yaml", "id: p\n");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        PlancheckCli run = run(command, empty);
        assertThat(run.err()).contains(empty + " is a folder; expected the name of a file to write");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(empty).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check p.yaml", "check q.yaml p.yaml", "convert p.yaml", "check q.yaml --waivers p.yaml"})
    void what_a_command_reads_it_does_not_write_over(String command) throws IOException {
        Path file = write("p.yaml", "id: p\n");
        write("q.yaml", "id: q\n");
        PlancheckCli run = run(command, folder.resolve("./p.yaml"));
        assertThat(run.err()).contains("p.yaml is an input of this command; name another output file");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(file).hasContent("id: p\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.yaml", "p.docx", "p.xlsx"})
    void a_form_that_may_be_filled_in_is_not_replaced_by_an_empty_one(String name) throws IOException {
        Path file = write(name, "filled in");
        PlancheckCli run = run("init", file);
        assertThat(run.err()).contains(name + " already exists and may be filled in");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(file).hasContent("filled in");
    }

    @Test
    void a_conversion_of_nothing_leaves_the_file_that_was_there() throws IOException {
        write("p.yaml", "");
        Path file = write("out.yaml", "id: earlier\n");
        assertThat(run("convert p.yaml", file).exitCode()).isEqualTo(2);
        assertThat(file).hasContent("id: earlier\n");
        assertThat(run("convert p.yaml", folder.resolve("new.yaml")).exitCode()).isEqualTo(2);
        assertThat(folder.resolve("new.yaml")).doesNotExist();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private PlancheckCli run(String command, Path output) {
        List<String> arguments = new ArrayList<>(
                List.of(command.replaceAll("(\\S+\\.yaml)", folder + "/$1").split(" ")));
        arguments.addAll(List.of("--output", output.toString()));
        return PlancheckCli.run(arguments.toArray(String[]::new));
    }
}
