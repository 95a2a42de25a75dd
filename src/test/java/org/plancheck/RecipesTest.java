package org.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the recipes of docs/recipes.md as they are printed, each in a fresh copy of the rules under git. */
class RecipesTest {

    private static final Pattern RECIPE = Pattern.compile("(?ms)^## (\\d+\\. [^\n]+)\n.*?^```sh\n(.*?)^```");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^plancheck .*$");
    private static final Pattern EXIT = Pattern.compile("# exit (\\d)$");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> every_recipe_does_what_it_says() throws IOException {
        String page = Files.readString(Path.of("docs/recipes.md"));
        List<DynamicTest> tests = new ArrayList<>();
        Matcher recipe = RECIPE.matcher(page);
        while (recipe.find()) {
            String title = recipe.group(1);
            String script = recipe.group(2);
            tests.add(DynamicTest.dynamicTest(title, () -> follow(title.replaceAll("\\D.*", ""), script)));
        }
        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .isNotEmpty()
                .isEqualTo(HEADING.matcher(page)
                        .results()
                        .map(heading -> heading.group(1))
                        .toList());
        return tests.stream();
    }

    private static void follow(String number, String script) throws Exception {
        Path work = Files.createDirectories(folder.resolve(number));
        Path rules = Files.createDirectories(work.resolve("rules/plan"));
        try (Stream<Path> files = Files.list(Path.of("rules/plan"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
        Path log = folder.resolve(number + ".codes");
        // The wrapper notes the exit code and ends well, so that the shell stops at any other command that fails.
        String plancheck = "plancheck() { local code=0; '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path")
                + "' org.plancheck.cli.Main \"$@\" || code=$?; echo $code >> '" + log + "'; }\n";
        Path run = Files.writeString(
                folder.resolve(number + ".sh"),
                "set -eo pipefail\n"
                        + "git init -q && git add -A && git -c user.name=t -c user.email=t@t commit -q -m rules\n"
                        + plancheck + script);
        Path output = folder.resolve(number + ".out");
        Process process = new ProcessBuilder("bash", run.toString())
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> text(output)).isZero();
        assertThat(Files.readAllLines(log)).as(() -> text(output)).isEqualTo(expected(script));
    }

    private static List<String> expected(String script) {
        return COMMAND.matcher(script)
                .results()
                .map(command -> {
                    Matcher exit = EXIT.matcher(command.group());
                    return exit.find() ? exit.group(1) : "0";
                })
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
