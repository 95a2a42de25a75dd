package org.plancheck.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Rule folders for tests. */
public final class RuleFixtures {

    private RuleFixtures() {}

    /**
     * Copies the shipped tables and adds one small rule file that only tests use.
     *
     * @param rules {@code key-areas} or {@code every-proposal}
     */
    public static Path rules(Path folder, String rules) {
        try (Stream<Path> files = Files.list(Path.of("rules/plan"))) {
            Path copy = Files.createDirectories(folder);
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".drl") && !name.endsWith(".examples.yaml")) {
                    Files.copy(file, copy.resolve(name));
                }
            }
            for (String ending : new String[] {".drl", ".examples.yaml"}) {
                try (InputStream own = RuleFixtures.class.getResourceAsStream("rules/" + rules + ending)) {
                    Files.copy(own, copy.resolve(rules + ending));
                }
            }
            Path thresholds = copy.resolve("thresholds.yaml");
            Files.writeString(
                    thresholds,
                    Files.readString(thresholds).replaceFirst("(?m)^#.*\\Rcycle-months:\\R(?:  .*\\R)+", "")
                            + "cycle-months:\n  - value: 18\n    from: 2021-10-10\n    source: OUT\n    note: {en: As the outline has it., zh: 依纲要。}\n");
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text in a file, which must contain it. */
    public static void edit(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            if (!text.contains(from)) {
                throw new IllegalArgumentException(file + " does not hold " + from);
            }
            Files.writeString(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
