package org.plancheck.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.plancheck.cli.Main;

/** What a run of the command line gave. */
public record RulesRun(int exitCode, String out, String err) {

    public static RulesRun plancheck(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        return new RulesRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /**
     * A rule set of one small rule file, which these tests have to themselves, with the shipped tables.
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
                try (InputStream own = RulesRun.class.getResourceAsStream("rules/" + rules + ending)) {
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

    /** Replaces a text of a file that must be there. */
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
