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
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.text.Text;

/** The files that the arguments of a command lead to, each once; an argument that leads to none is refused. */
final class FoundFiles {

    private static final int FOLDER_DEPTH = 64;

    private final SortedMap<String, Path> files = new TreeMap<>();
    private final Set<Path> known = new HashSet<>();
    private final Consumer<Diagnostic> mistakes;

    FoundFiles(Consumer<Diagnostic> mistakes) {
        this.mistakes = mistakes;
    }

    /** The files by the names they are shown by. */
    SortedMap<String, Path> byName() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Takes in what an argument leads to. */
    void find(String argument) {
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            refuse(argument, Messages.text("intake.no-such-file", Text.same("")));
            return;
        }
        if (Files.isDirectory(path)) {
            int before = files.size() + known.size();
            findIn(path);
            if (files.size() + known.size() == before) {
                refuse(argument, Messages.text("intake.no-proposals", FileFormat.extensions()));
            }
        } else if (!Files.exists(path)) {
            refuse(argument, Files.isSymbolicLink(path) ? Messages.text("intake.dangling") : noSuchFile(path));
        } else if (FileFormat.of(path).isEmpty()) {
            refuse(argument, Messages.text("intake.unknown-format", FileFormat.extensions()));
        } else {
            add(path);
        }
    }

    private void findIn(Path folder) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), FOLDER_DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    return hidden(dir) && !dir.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!hidden(file) && FileFormat.of(file).isPresent()) {
                        if (!Files.exists(file)) {
                            known.add(file);
                            refuse(shown(file), Messages.text("intake.dangling"));
                        } else {
                            add(file);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    known.add(file);
                    refuse(shown(file), Messages.text(
                            e instanceof FileSystemLoopException ? "intake.loop" : "intake.unreadable"));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            refuse(shown(folder), Messages.text("intake.unreadable"));
        }
    }

    private static boolean hidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".")
                && !path.getFileName().toString().matches("\\.{1,2}")
                || path.getFileName() != null && path.getFileName().toString().startsWith("~$");
    }

    private void add(Path file) {
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException e) {
            real = file.toAbsolutePath().normalize();
        }
        if (known.add(real)) {
            files.put(shown(file), file);
        }
    }

    private static Text noSuchFile(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        List<String> names = new ArrayList<>();
        if (folder != null && Files.isDirectory(folder)) {
            try (var siblings = Files.list(folder)) {
                siblings.limit(10_000).forEach(sibling -> names.add(sibling.getFileName().toString()));
            } catch (IOException e) {
                names.clear();
            }
        }
        return Messages.text("intake.no-such-file", Nearest.hint(path.getFileName().toString(), names));
    }

    private void refuse(String file, Text reason) {
        mistakes.accept(Diagnostic.of(file, reason));
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
