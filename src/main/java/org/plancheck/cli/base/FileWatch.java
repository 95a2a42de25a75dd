package org.plancheck.cli.base;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Digest;
import org.plancheck.text.FileNames;

/**
 * Waits for files to change. It uses the notifications of the file system, and also compares contents from time to time
 * because some file systems (network drives, containers) send none. A file with a new date only has not changed.
 */
public final class FileWatch implements AutoCloseable {

    private static final int TOLD_MILLIS = 1000;
    private static final int UNTOLD_MILLIS = 300;
    private static final int SETTLE_MILLIS = 40;
    private static final int DEPTH = 64;

    private final List<Path> roots;
    private final @Nullable WatchService service;
    private final Set<Path> registered = new HashSet<>();
    private Map<Path, String> seen;

    /**
     * Starts to watch.
     *
     * @param roots files and folders; a folder with everything in it that is not hidden
     */
    FileWatch(List<Path> roots) {
        this.roots = List.copyOf(roots);
        this.service = service();
        this.seen = look();
    }

    /**
     * Waits until a file is changed, created or deleted, and then until nothing changes for a moment.
     *
     * @return the files, by name; none if the thread is interrupted, which is how watching ends
     */
    Set<Path> next() {
        try {
            while (true) {
                if (service == null) {
                    Thread.sleep(UNTOLD_MILLIS);
                } else {
                    drain(service, service.poll(TOLD_MILLIS, TimeUnit.MILLISECONDS));
                }
                Map<Path, String> now = look();
                if (!now.equals(seen)) {
                    return settled(now);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            return Set.of();
        }
    }

    private Set<Path> settled(Map<Path, String> first) throws InterruptedException {
        Map<Path, String> now = first;
        while (true) {
            Thread.sleep(SETTLE_MILLIS);
            Map<Path, String> later = look();
            if (later.equals(now)) {
                break;
            }
            now = later;
        }
        Set<Path> changed = new TreeSet<>();
        for (Map<Path, String> some : List.of(seen, now)) {
            for (Path file : some.keySet()) {
                if (!Objects.equals(seen.get(file), now.get(file))) {
                    changed.add(file);
                }
            }
        }
        seen = now;
        return changed;
    }

    private Map<Path, String> look() {
        Map<Path, String> contents = new TreeMap<>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        if (!folder.equals(root) && FileNames.last(folder).startsWith(".")) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        register(folder);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.equals(root)) {
                            register(
                                    Objects.requireNonNull(file.toAbsolutePath().getParent()));
                        }
                        if (file.equals(root) || !FileNames.last(file).startsWith(".")) {
                            contents.put(file, digest(file));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                contents.remove(root);
            }
        }
        return contents;
    }

    private static String digest(Path file) {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return "";
        }
    }

    private void register(Path folder) {
        if (service == null || !registered.add(folder)) {
            return;
        }
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            registered.remove(folder);
        }
    }

    private void drain(WatchService service, @Nullable WatchKey first) {
        for (WatchKey key = first; key != null; key = service.poll()) {
            key.pollEvents();
            if (!key.reset()) {
                registered.remove(key.watchable());
            }
        }
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    @Override
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                registered.clear();
            }
        }
    }
}
