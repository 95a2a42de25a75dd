package org.plancheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name of a file is the same text in every locale, and leads back to the same file. */
@EnabledOnOs(OS.LINUX)
class FileNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a/b",
                "./a",
                "../a",
                "a/../b",
                "提案/甲.yaml",
                "./提案",
                "/tmp/提案/a b%41?.yaml",
                "\uD840\uDC00.yaml",
                "a\\b",
                "\\xB2\\xE2.yaml",
                "提案\\x5CxB2",
                "/",
                "",
                "."
            })
    void a_name_leads_to_a_path_and_back(String name) {
        assertThat(FileNames.name(FileNames.path(name))).isEqualTo(name);
    }

    @Test
    void slashes_are_not_told_apart_by_their_number() {
        assertThat(FileNames.name(FileNames.path("提案//甲/"))).isEqualTo("提案/甲");
        assertThat(FileNames.name(FileNames.path("//提案"))).isEqualTo("/提案");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "甲", "\\xB2\\xE2", "\\x5CxB2", "%41", "\uD840\uDC00"})
    void a_file_in_a_folder_has_this_name_and_can_be_opened(String name) throws Exception {
        Path file = FileNames.child(folder, name);
        Files.writeString(file, "text");
        try (Stream<Path> found = Files.list(folder)) {
            assertThat(found.map(FileNames::last)).containsExactly(name);
        }
        try (RandomAccessFile opened = FileNames.open(file, known -> new RandomAccessFile(known, "r"))) {
            assertThat(opened.readLine()).isEqualTo("text");
        }
    }

    @Test
    void a_name_is_its_bytes() throws Exception {
        Path file = Path.of(URI.create(folder.toUri() + "%B2%E7%94%B2"));
        Files.createFile(file);
        assertThat(FileNames.child(folder, "\\xB2甲")).isEqualTo(file).exists();
        assertThat(FileNames.last(file)).isEqualTo("\\xB2甲");
    }

    @Test
    void names_that_differ_in_one_byte_that_is_no_utf_8_stay_apart() {
        assertThat(List.of("%B2", "%B3", "%E7%94", "%ED%A0%80", "%5CxB2").stream()
                        .map(bytes -> FileNames.last(Path.of(URI.create("file:///" + bytes)))))
                .containsExactly("\\xB2", "\\xB3", "\\xE7\\x94", "\\xED\\xA0\\x80", "\\x5CxB2");
    }

    @Test
    void no_file_has_a_nul_in_its_name() {
        assertThatThrownBy(() -> FileNames.path("提\0案")).isInstanceOf(InvalidPathException.class);
        assertThatThrownBy(() -> FileNames.path("a\0b")).isInstanceOf(InvalidPathException.class);
    }
}
