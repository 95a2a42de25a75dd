package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.testing.PlancheckCli;

/**
 * One text file that shows command lines with what they answer. Lines before the first section say what it is about.
 *
 * <pre>
 * --- copy rules/plan rules       files of the project (a folder, or a pattern of names in one) into a folder of the scenario
 * --- file rules/x.drl            a file of the scenario; with " crlf" after the name its lines end in CR LF
 * --- edit rules/thresholds.yaml  a change to a copied file: text that stands in it once, a line with =>, the new text
 * --- delete rules/x.drl
 * --- stdin                       what the next run reads
 * --- run rules lint --rules $DIR/rules
 * --- exit 2
 * --- stdout                      exactly; "--- stdout contains" asks for each line somewhere; no such section: nothing
 * --- stderr                      likewise
 * </pre>
 *
 * <p>{@code $DIR} stands for the scenario's own folder, in command lines and in what they write.
 */
final class Scenario {

    private static final String MARK = "--- ";
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** A heading with the lines below it. */
    private record Section(String heading, String body) {

        String word() {
            return heading.split(" ", 2)[0];
        }

        String rest() {
            return heading.contains(" ")
                    ? heading.substring(heading.indexOf(' ') + 1).strip()
                    : "";
        }
    }

    private final String preamble;
    private final List<Section> sections = new ArrayList<>();
    private final Path folder;
    private final List<Section> happened = new ArrayList<>();
    private String stdin = "";

    /**
     * Reads a scenario.
     *
     * @param folder an empty folder for its files
     */
    Scenario(String text, Path folder) {
        this.folder = folder;
        StringBuilder before = new StringBuilder();
        StringBuilder body = before;
        String heading = null;
        for (String line : text.split("(?<=\n)")) {
            if (line.startsWith(MARK)) {
                if (heading != null) {
                    sections.add(new Section(heading, body.toString()));
                }
                heading = line.substring(MARK.length()).strip();
                body = new StringBuilder();
            } else {
                body.append(line);
            }
        }
        if (heading != null) {
            sections.add(new Section(heading, body.toString()));
        }
        preamble = before.toString();
    }

    /** Runs it; what its sections should have been, to be compared with the scenario's own text. */
    String played() throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            switch (section.word()) {
                case "copy" -> copy(section.rest());
                case "file" -> write(section.rest(), section.body());
                case "edit" -> edit(section.rest(), section.body());
                case "delete" -> Files.delete(folder.resolve(section.rest()));
                case "stdin" -> stdin = section.body();
                case "run" -> {
                    happened.add(section);
                    run(section.rest(), sections.subList(i + 1, sections.size()));
                    continue;
                }
                case "exit", "stdout", "stderr" -> {
                    continue;
                }
                default -> throw new IllegalArgumentException("unknown section: " + section.heading());
            }
            happened.add(section);
        }
        StringBuilder text = new StringBuilder(preamble);
        happened.forEach(section ->
                text.append(MARK).append(section.heading()).append('\n').append(section.body()));
        return text.toString();
    }

    private void copy(String fromTo) throws IOException {
        String[] names = fromTo.split(" ");
        Path from = Path.of(names[0]);
        boolean all = Files.isDirectory(from);
        Path to = Files.createDirectories(folder.resolve(names[1]));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                all ? from : from.getParent(), all ? "*" : from.getFileName().toString())) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
    }

    private void write(String name, String body) throws IOException {
        boolean crlf = name.endsWith(" crlf");
        Path file = folder.resolve(crlf ? name.substring(0, name.length() - " crlf".length()) : name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, crlf ? body.replace("\n", "\r\n") : body);
    }

    private void edit(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        String[] oldAndNew = body.split("(?m)^=>\n", 2);
        String text = Files.readString(file);
        String from = oldAndNew[0].stripTrailing();
        if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
            throw new IllegalArgumentException("not once in " + name + ": " + from);
        }
        Files.writeString(file, text.replace(from, oldAndNew[1].stripTrailing()));
    }

    private void run(String line, List<Section> following) {
        List<String> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(line.replace("$DIR", folder.toString()));
        while (argument.find()) {
            arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
        }
        PlancheckCli run = PlancheckCli.withInput(stdin, arguments.toArray(String[]::new));
        stdin = "";
        happened.add(new Section("exit " + run.exitCode(), ""));
        List<Section> expected =
                following.stream().takeWhile(s -> !s.word().equals("run")).toList();
        written("stdout", run.out(), expected);
        written("stderr", run.err(), expected);
    }

    private void written(String stream, String answer, List<Section> expected) {
        String text = answer.replace(folder.toString(), "$DIR").replace(System.lineSeparator(), "\n");
        Stream<Section> parts = expected.stream().filter(s -> s.heading().equals(stream + " contains"));
        Section part = parts.findFirst().orElse(null);
        if (part != null && part.body().lines().allMatch(text::contains)) {
            happened.add(part);
        } else if (!text.isEmpty()) {
            happened.add(new Section(stream, text.endsWith("\n") ? text : text + "\n"));
        }
    }
}
