package org.plancheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.text.Text;

/** Finds proposal files and reads them. What cannot be read is told and costs nothing but itself. */
public final class ProposalFiles {

    /** How standard input is named in reports. */
    public static final String STDIN = "<stdin>";

    private static final int FOLDER_DEPTH = 64;

    private final ProposalReader reader = new ProposalReader();
    private final Map<String, String> placeOfId = new HashMap<>();
    private final InputStream stdin;
    private final Consumer<Submission> submissions;
    private final Consumer<Diagnostic> mistakes;

    /**
     * Reads proposals for the given consumers.
     *
     * @param stdin what {@code -} stands for
     */
    public ProposalFiles(InputStream stdin, Consumer<Submission> submissions, Consumer<Diagnostic> mistakes) {
        this.stdin = stdin;
        this.submissions = submissions;
        this.mistakes = mistakes;
    }

    /**
     * Reads everything that the arguments name, each file once, in the order of the files' names.
     *
     * @param arguments files, folders, or {@code -} for standard input
     */
    public void read(List<String> arguments) {
        Map<String, Path> files = new TreeMap<>();
        Set<Path> known = new HashSet<>();
        boolean fromStdin = false;
        for (String argument : arguments) {
            if (argument.equals("-")) {
                fromStdin = true;
            } else {
                find(argument, files, known);
            }
        }
        files.forEach(this::readFile);
        if (fromStdin) {
            readStdin();
        }
    }

    private void find(String argument, Map<String, Path> files, Set<Path> known) {
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            refuse(argument, Messages.text("intake.no-such-file", Text.same("")));
            return;
        }
        if (Files.isDirectory(path)) {
            int before = files.size() + known.size();
            findIn(path, files, known);
            if (files.size() + known.size() == before) {
                refuse(argument, Messages.text("intake.no-proposals", FileFormat.extensions()));
            }
        } else if (!Files.exists(path)) {
            refuse(argument, Files.isSymbolicLink(path) ? Messages.text("intake.dangling") : noSuchFile(path));
        } else if (FileFormat.of(path).isEmpty()) {
            refuse(argument, Messages.text("intake.unknown-format", FileFormat.extensions()));
        } else {
            add(path, files, known);
        }
    }

    private void findIn(Path folder, Map<String, Path> files, Set<Path> known) {
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
                            add(file, files, known);
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
                && !path.getFileName().toString().matches("\\.{1,2}");
    }

    private static void add(Path file, Map<String, Path> files, Set<Path> known) {
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

    private void readFile(String name, Path path) {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(path)) {
                throw new Refused(Messages.text("intake.not-a-file"));
            }
            if (Files.size(path) > Limits.FILE_BYTES) {
                throw tooLarge();
            }
            bytes = Files.readAllBytes(path);
            read(name, FileFormat.of(path).orElseThrow(), bytes);
        } catch (Refused e) {
            refuse(name, e);
        } catch (IOException e) {
            refuse(name, Messages.text("intake.unreadable"));
        }
    }

    private void readStdin() {
        try {
            byte[] bytes = stdin.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw tooLarge();
            }
            read(STDIN, FileFormat.ofContent(bytes), bytes);
        } catch (Refused e) {
            refuse(STDIN, e);
        } catch (IOException e) {
            refuse(STDIN, Messages.text("intake.unreadable"));
        }
    }

    private void read(String name, FileFormat format, byte[] bytes) throws Refused {
        String text = Decoder.decode(bytes);
        List<Document> documents = format.documents(text);
        if (documents.isEmpty()) {
            throw new Refused(Messages.text("intake.empty"));
        }
        Source source = Source.of(bytes, text);
        for (Document document : documents) {
            reader.read(name, source, document, mistakes).ifPresent(this::passOn);
        }
    }

    private void passOn(Submission submission) {
        Position position = submission.positions().of("/id");
        String place = submission.file() + ":" + position.line();
        String other = placeOfId.putIfAbsent(submission.proposal().id(), place);
        if (other == null) {
            submissions.accept(submission);
        } else {
            mistakes.accept(new Diagnostic(submission.file(), position.line(), position.column(),
                    Messages.text("intake.duplicate-id", submission.proposal().id(), other)));
        }
    }

    private static Refused tooLarge() {
        return new Refused(Messages.text("intake.too-large", Limits.FILE_BYTES / (1024 * 1024)));
    }

    private void refuse(String file, Refused e) {
        mistakes.accept(new Diagnostic(file, e.line(), e.column(), e.reason()));
    }

    private void refuse(String file, Text reason) {
        mistakes.accept(Diagnostic.of(file, reason));
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
