package org.plancheck.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.text.Text;

/** What the arguments of a command lead to: files, each once, standard input, and what there is to say of the rest. */
final class FoundFiles {

    /** What an argument leads to, under the name by which it is shown. */
    sealed interface Found {

        String name();
    }

    record ToRead(String name, Path path) implements Found {
    }

    record StandardInput(String name) implements Found {
    }

    record NotToRead(String name, Text reason) implements Found {
    }

    private static final int FOLDER_DEPTH = 64;
    private static final int MOST_SIBLINGS = 10_000;

    private final Set<Found> found = new LinkedHashSet<>();
    private final Set<Path> known = new HashSet<>();

    /** Takes in what an argument leads to: a file, a folder, or {@code -} for standard input. */
    void find(String argument) {
        if (argument.equals("-")) {
            found.add(new StandardInput(ProposalFiles.STDIN));
            return;
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            refuse(argument, Messages.text("intake.no-such-file", Text.same("")));
            return;
        }
        if (Files.isDirectory(path)) {
            findIn(path, argument);
        } else if (!Files.exists(path)) {
            refuse(argument, Files.isSymbolicLink(path) ? Messages.text("intake.dangling") : noSuchFile(path));
        } else if (FileFormat.of(path).isEmpty()) {
            refuse(argument, Messages.text("intake.unknown-format", FileFormat.extensions()));
        } else {
            add(path);
        }
    }

    /** All of it in the order of names, so that what is read and what is told comes in one order. */
    List<Found> inOrder() {
        return found.stream().sorted(Comparator.comparing(Found::name)).toList();
    }

    private void findIn(Path folder, String argument) {
        Search search = new Search(folder);
        if (search.files.isEmpty() && search.refused == 0) {
            refuse(argument, Messages.text("intake.no-proposals", FileFormat.extensions()));
        }
        // a folder lists its files in no order, and of two links to one file the same is to count every time
        search.files.stream().sorted(Comparator.comparing(FoundFiles::shown)).forEach(this::add);
    }

    private void add(Path file) {
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException e) {
            real = file.toAbsolutePath().normalize();
        }
        if (known.add(real)) {
            found.add(new ToRead(shown(file), file));
        }
    }

    private void refuse(String name, Text reason) {
        found.add(new NotToRead(name, reason));
    }

    private static Text noSuchFile(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        List<String> names = new ArrayList<>();
        if (folder != null && Files.isDirectory(folder)) {
            try (var siblings = Files.list(folder)) {
                siblings.limit(MOST_SIBLINGS).forEach(sibling -> names.add(sibling.getFileName().toString()));
            } catch (IOException e) {
                names.clear();
            }
        }
        return Messages.text("intake.no-such-file", Nearest.hint(path.getFileName().toString(), names));
    }

    private static boolean hidden(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.startsWith(".") && !name.matches("\\.{1,2}") || name.startsWith("~$");
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Searches a folder and those in it; follows links, and refuses those that lead nowhere or back. */
    private final class Search extends SimpleFileVisitor<Path> {

        private final List<Path> files = new ArrayList<>();
        private final Path start;
        private int refused;

        Search(Path start) {
            this.start = start;
            try {
                Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), FOLDER_DEPTH, this);
            } catch (IOException e) {
                refuse(start, "intake.unreadable");
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) && !folder.equals(start) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isDirectory()) {
                refuse(file, "intake.deep-folder");
            } else if (FileFormat.of(file).isPresent()) {
                if (Files.exists(file)) {
                    files.add(file);
                } else {
                    refuse(file, "intake.dangling");
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!hidden(file) || file.equals(start)) {
                refuse(file, e instanceof FileSystemLoopException ? "intake.loop" : "intake.unreadable");
            }
            return FileVisitResult.CONTINUE;
        }

        private void refuse(Path file, String reason) {
            refused++;
            FoundFiles.this.refuse(shown(file), Messages.text(reason, FOLDER_DEPTH));
        }
    }
}
