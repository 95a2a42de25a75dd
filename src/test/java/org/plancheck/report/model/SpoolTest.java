package org.plancheck.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import tools.jackson.databind.json.JsonMapper;

/** Values that are kept come back as they were, from memory or from disk, and leave nothing behind. */
@Isolated("no other test may leave files in the temporary folder meanwhile")
class SpoolTest {

    @ParameterizedTest
    @ValueSource(ints = {16 * 1024 * 1024, 100})
    void values_come_back_in_their_order_as_often_as_wanted(int bytesInMemory) throws IOException {
        Random random = new Random(20261124);
        List<Diagnostic> values = new ArrayList<>();
        try (Spool<Diagnostic> spool = new Spool<>(Diagnostic.class, new JsonMapper(), bytesInMemory)) {
            for (int i = 0; i < 2_000; i++) {
                Diagnostic value = new Diagnostic(
                        text(random),
                        random.nextInt(9),
                        random.nextInt(9),
                        text(random),
                        text(random),
                        new BilingualText(text(random), text(random)));
                values.add(value);
                spool.add(value);
            }
            assertThat(spool).containsExactlyElementsOf(values);
            assertThat(spool).containsExactlyElementsOf(values);
            assertThat(spool.size()).isEqualTo(2_000);
        }
    }

    @Test
    void nothing_is_left_on_disk() throws IOException {
        long before = spools();
        try (Spool<String> spool = new Spool<>(String.class, new JsonMapper(), 1)) {
            for (int i = 0; i < 100_000; i++) {
                spool.add("value " + i);
            }
            assertThat(spool.iterator().next()).isEqualTo("value 0");
            assertThat(spools()).isEqualTo(before + 1);
        }
        assertThat(spools()).isEqualTo(before);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint("a\n\r\t\"\\\u0000 ，国\u2028𠀀"
                    .codePoints()
                    .skip(random.nextInt(12))
                    .findFirst()
                    .orElse('x'));
        }
        return text.toString();
    }

    private static long spools() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".spool")).count();
        }
    }
}
