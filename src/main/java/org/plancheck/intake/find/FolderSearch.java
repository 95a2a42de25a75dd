package org.plancheck.intake.find;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plancheck.text.BilingualText;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/**
 * The proposal files in a folder and the folders in it. Links are followed; one that leads nowhere or back is refused. What
 * is hidden, or a lock that an office program left, is passed over.
 */
final class FolderSearch {

    private static final int DEPTH = 64;

    private final SortedMap<Path, FileFormat> files = new TreeMap<>();
    private final SortedMap<Path, BilingualText> refused = new TreeMap<>();
    private final SortedSet<Path> matchingFolders = new TreeSet<>();
    private final SortedSet<Path> ofOtherFormats = new TreeSet<>();
    private final Path start;
    private final @Nullable Glob pattern;
    private final int depth;

    private FolderSearch(Path start, @Nullable Glob pattern, int depth) {
        this.start = start;
        this.pattern = pattern;
        this.depth = depth;
        try {
            Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new Visitor());
        } catch (IOException e) {
            refuse(start, "intake.unreadable");
        }
    }

    /** Searches for all proposal files. */
    static FolderSearch in(Path folder) {
        return new FolderSearch(folder, null, DEPTH);
    }

    /** Searches for those that match, from the folder in which they all must lie. */
    static FolderSearch of(Glob pattern) {
        return new FolderSearch(pattern.start(), pattern, pattern.depth(DEPTH));
    }

    /** The files to read, each with its format; a folder lists its files in no order, and here they have one. */
    SortedMap<Path, FileFormat> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** What cannot be read or searched, with the reason. */
    SortedMap<Path, BilingualText> refused() {
        return Collections.unmodifiableSortedMap(refused);
    }

    boolean empty() {
        return files.isEmpty() && refused.isEmpty();
    }

    /** What may have been meant with a pattern that matches no proposal file, as the end of a message. */
    BilingualText hint(String argument) {
        if (!matchingFolders.isEmpty()) {
            String folder = FileNames.name(matchingFolders.first());
            return Messages.text("intake.no-match.folder", folder, folder + "/**");
        }
        if (!ofOtherFormats.isEmpty()) {
            return Messages.text(
                    "intake.no-match.format", FileNames.name(ofOtherFormats.first()), FileFormat.extensions());
        }
        String ending = argument.substring(argument.lastIndexOf('.') + 1);
        boolean known = !ending.matches("\\w+") || FileFormat.extensions().contains("." + ending);
        return known ? BilingualText.same("") : Nearest.hint("." + ending, FileFormat.extensions());
    }

    private void refuse(Path path, String reason) {
        refused.put(path, Messages.text(reason, DEPTH));
    }

    private boolean sought(Path path) {
        return pattern == null || pattern.matches(path);
    }

    private boolean passedOver(Path folder) {
        return !folder.equals(start) && (hidden(folder) || pattern != null && !pattern.reaches(folder));
    }

    private static boolean hidden(Path path) {
        String name = FileNames.last(path);
        return name.startsWith(".") && !name.matches("\\.{1,2}") || name.startsWith("~$");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (passedOver(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (pattern != null && !folder.equals(start) && pattern.matches(folder)) {
                matchingFolders.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isDirectory()) {
                atTheBottom(file);
            } else if (!hidden(file) && sought(file)) {
                Optional<FileFormat> format = FileFormat.of(file);
                if (format.isEmpty()) {
                    ofOtherFormats.add(file);
                } else if (Files.exists(file)) {
                    files.put(file, format.get());
                } else {
                    refuse(file, "intake.dangling");
                }
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that is not searched any more: it is deeper than is ever searched, or than the pattern reaches. */
        private void atTheBottom(Path folder) {
            if (passedOver(folder)) {
                return;
            }
            if (depth == DEPTH) {
                refuse(folder, "intake.deep-folder");
            } else if (sought(folder)) {
                matchingFolders.add(folder);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!passedOver(file)) {
                refuse(file, e instanceof FileSystemLoopException ? "intake.loop" : "intake.unreadable");
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
