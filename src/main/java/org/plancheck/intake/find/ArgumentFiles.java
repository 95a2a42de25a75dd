package org.plancheck.intake.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;
import org.plancheck.text.BilingualText;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/** What the arguments of a command lead to: files, each once, standard input, and what there is to say of the rest. */
public final class ArgumentFiles {

    /** What an argument leads to, under the name by which it is shown. */
    public sealed interface NamedInput {

        String name();
    }

    /** A file to read. */
    public record ToRead(String name, Path path, FileFormat format) implements NamedInput {}

    /** Standard input, whose format only its bytes tell. */
    public record StandardInput(String name) implements NamedInput {}

    /** What cannot be read, with the reason. */
    public record NotToRead(String name, BilingualText reason) implements NamedInput {}

    private static final int MOST_SIBLINGS = 10_000;

    private final Set<NamedInput> found = new LinkedHashSet<>();
    private final Set<Path> known = new HashSet<>();

    /** Takes in what an argument leads to: a file, a folder, a pattern of files, or {@code -} for standard input. */
    public void find(String argument) {
        if (argument.equals("-")) {
            found.add(new StandardInput(InputFile.STDIN));
            return;
        }
        Path path = path(argument).orElse(null);
        if (path != null && Files.isDirectory(path)) {
            take(FolderSearch.in(path), argument, Messages.text("intake.no-proposals", FileFormat.extensions()));
        } else if (path != null && Files.exists(path)) {
            file(path, argument);
        } else if (path != null && Files.isSymbolicLink(path)) {
            refuse(argument, Messages.text("intake.dangling"));
        } else if (Glob.isMeant(argument)) {
            matches(argument);
        } else {
            refuse(
                    argument,
                    Messages.text(
                            "intake.no-such-file",
                            isLost(argument)
                                    ? Messages.text("intake.lost-name")
                                    : path == null ? BilingualText.same("") : nearest(path)));
        }
    }

    /** All of it in the order of names, so that what is read and what is told comes in one order. */
    public List<NamedInput> inOrder() {
        return found.stream().sorted(Comparator.comparing(NamedInput::name)).toList();
    }

    /** The path to watch: the argument itself or, for a glob, its base folder. */
    public static Optional<Path> start(String argument) {
        Optional<Path> path = path(argument);
        if (path.filter(Files::exists).isPresent() || !Glob.isMeant(argument)) {
            return path;
        }
        try {
            Path start = Glob.of(argument).start();
            return Optional.of(FileNames.name(start).isEmpty() ? FileNames.path(".") : start);
        } catch (InputException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(FileNames.path(argument));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void file(Path path, String argument) {
        Optional<FileFormat> format = FileFormat.of(path);
        if (format.isPresent()) {
            add(path, format.get());
        } else {
            refuse(
                    argument,
                    FileFormat.isOtherDocument(path)
                            ? Messages.text("office.other-format")
                            : Messages.text("intake.unknown-format", FileFormat.extensions()));
        }
    }

    private void matches(String argument) {
        try {
            Glob pattern = Glob.of(argument);
            Path start = pattern.start();
            if (Files.isDirectory(start)) {
                FolderSearch search = FolderSearch.of(pattern);
                take(search, argument, Messages.text("intake.no-match", search.hint(argument)));
            } else {
                refuse(argument, Messages.text("intake.no-match.start", FileNames.name(start), nearest(start)));
            }
        } catch (InputException e) {
            refuse(argument, e.reason());
        }
    }

    private void take(FolderSearch search, String argument, BilingualText ifEmpty) {
        search.files().forEach(this::add);
        search.refused().forEach((path, reason) -> refuse(FileNames.name(path), reason));
        if (search.empty()) {
            refuse(argument, ifEmpty);
        }
    }

    private void add(Path file, FileFormat format) {
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException e) {
            real = file.toAbsolutePath().normalize();
        }
        if (known.add(real)) {
            found.add(new ToRead(FileNames.name(file), file, format));
        }
    }

    private void refuse(String name, BilingualText reason) {
        found.add(new NotToRead(name, reason));
    }

    /** Whether Java could not read the argument, and the system does not tell it either. */
    private static boolean isLost(String argument) {
        return argument.indexOf('\uFFFD') >= 0;
    }

    private static BilingualText nearest(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        List<String> names = new ArrayList<>();
        if (folder != null && Files.isDirectory(folder)) {
            try (var siblings = Files.list(folder)) {
                siblings.limit(MOST_SIBLINGS).forEach(sibling -> names.add(FileNames.last(sibling)));
            } catch (IOException e) {
                names.clear();
            }
        }
        return Nearest.hint(FileNames.last(path), names);
    }
}
