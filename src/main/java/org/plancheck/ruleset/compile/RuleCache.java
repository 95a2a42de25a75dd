package org.plancheck.ruleset.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.plancheck.document.Digest;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.FileNames;

/**
 * Rules compiled earlier, in one zip for every content that was compiled. An entry is used only if it is the user's own,
 * whole, and made of exactly these rules by exactly this tool; a folder that cannot be used is as good as an empty one. What
 * the build compiled the shipped rules to lies in the jar and is used under the same conditions.
 */
public final class RuleCache {

    /**
     * What a rule folder was compiled to.
     *
     * @param names the digest of what the rows of the tables were called when the rules were found good
     */
    public record CachedRules(CompiledRules rules, String names) {}

    private static final int MOST_ENTRIES = 16;
    private static final int MOST_FILES = 256;
    private static final String FILES = "files";
    /** Where the build leaves what it compiled the shipped rules to. */
    private static final String SHIPPED = "/rules/compiled/";

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final String NAME = "name";
    private static final String MODELS = "models";
    private static final String TABLE_NAMES = "table-names";
    private static final String DIGEST = "digest";
    private static final String CLASS = ".class";

    private final Optional<Path> folder;
    private final int mostEntries;
    private final String shipped;

    private RuleCache(Optional<Path> folder, String shipped, int mostEntries) {
        this.folder = folder;
        this.shipped = shipped;
        this.mostEntries = mostEntries;
    }

    /** No cache. */
    public static RuleCache none() {
        return new RuleCache(Optional.empty(), SHIPPED, 0);
    }

    /** The cache in the folder, which is made when it is first needed. */
    public static RuleCache in(Path folder) {
        return new RuleCache(Optional.of(folder), SHIPPED, MOST_ENTRIES);
    }

    /** What single files were compiled to, for a rule set of which some files are as they were. */
    public RuleCache ofSingleFiles() {
        return new RuleCache(folder.map(all -> all.resolve(FILES)), shipped + FILES + "/", MOST_FILES);
    }

    /**
     * The user's cache: where {@code PLANCHECK_CACHE} says, else in the folder for caches of the system.
     *
     * @param environment the environment variables
     */
    public static RuleCache ofUser(Map<String, String> environment) {
        try {
            String own = environment.getOrDefault("PLANCHECK_CACHE", "");
            if (!own.isBlank()) {
                return in(FileNames.path(own));
            }
            String shared = environment.getOrDefault("XDG_CACHE_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
            return in((shared.isBlank() ? FileNames.path(home(environment) + "/.cache") : FileNames.path(shared))
                    .resolve("plancheck"));
        } catch (InvalidPathException e) {
            return none();
        }
    }

    /** As the environment has it where Java could not read its name. */
    private static String home(Map<String, String> environment) {
        String home = System.getProperty("user.home");
        return home.chars().allMatch(c -> c < 0x80 && c != '?') ? home : environment.getOrDefault("HOME", home);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cannotBeGivenUp) {
            return;
        }
    }

    /** Whether anything can be kept. */
    boolean inUse() {
        return folder.isPresent();
    }

    /** What the rules were compiled to earlier, or when plancheck was built, if that is known. */
    public Optional<CachedRules> find(RuleFolder rules, Permissions permissions) {
        return folder.flatMap(kept -> name(rules, permissions)
                .flatMap(name -> find(kept.resolve(name), name).or(() -> shipped(name))));
    }

    private static Optional<CachedRules> find(Path file, String name) {
        try {
            return Files.exists(file) && ownedByUser(file)
                    ? Optional.of(read(Files.readAllBytes(file), name))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private Optional<CachedRules> shipped(String name) {
        try (InputStream entry = RuleCache.class.getResourceAsStream(shipped + name)) {
            return entry == null ? Optional.empty() : Optional.of(read(entry.readAllBytes(), name));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** Keeps what the rules were compiled to, unless the folder does not let it. */
    public void keep(RuleFolder rules, Permissions permissions, CachedRules entry) {
        file(rules, permissions).ifPresent(file -> {
            Path folder = Objects.requireNonNull(file.getParent());
            Path partial = null;
            try {
                Files.createDirectories(folder);
                partial = Files.createTempFile(folder, ".", ".partial");
                Files.write(partial, written(entry, FileNames.last(file)));
                move(partial, file);
                prune(folder);
            } catch (IOException | UncheckedIOException cannotBeKept) {
                if (partial != null) {
                    delete(partial);
                }
            }
        });
    }

    /** Gives up what the rules were compiled to, since it cannot be loaded. */
    public void forget(RuleFolder rules, Permissions permissions) {
        file(rules, permissions).ifPresent(RuleCache::delete);
    }

    private Optional<Path> file(RuleFolder rules, Permissions permissions) {
        return folder.flatMap(f -> name(rules, permissions).map(f::resolve));
    }

    private static Optional<String> name(RuleFolder rules, Permissions permissions) {
        return CacheKey.of(rules, permissions).map(key -> key + ".zip");
    }

    private static boolean ownedByUser(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return Files.getOwner(file).getName().equals(System.getProperty("user.name"))
                && !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void prune(Path folder) throws IOException {
        record Kept(Path file, FileTime written) {}
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(f -> FileNames.last(f).endsWith(".zip"))::iterator) {
                kept.add(new Kept(file, Files.getLastModifiedTime(file)));
            }
        }
        kept.sort(Comparator.comparing(Kept::written).reversed());
        for (Kept old : kept.subList(Math.min(mostEntries, kept.size()), kept.size())) {
            Files.deleteIfExists(old.file());
        }
    }

    private static byte[] written(CachedRules entry, String name) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        entry.rules().classes().forEach((type, bytes) -> parts.put(type + CLASS, bytes));
        parts.put(NAME, name.getBytes(StandardCharsets.UTF_8));
        parts.put(MODELS, String.join("\n", entry.rules().models()).getBytes(StandardCharsets.UTF_8));
        parts.put(TABLE_NAMES, entry.names().getBytes(StandardCharsets.UTF_8));
        parts.put(DIGEST, digest(parts));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static CachedRules read(byte[] bytes, String name) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        int size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(MOST_BYTES - size + 1);
                size += content.length;
                if (size > MOST_BYTES || parts.put(part.getName(), content) != null) {
                    throw new IOException("not an entry of the cache");
                }
            }
        }
        byte[] stated = parts.remove(DIGEST);
        if (stated == null || !MessageDigest.isEqual(stated, digest(parts))) {
            throw new IOException("damaged");
        }
        if (!text(parts, NAME).equals(name)) {
            throw new IOException("of other rules");
        }
        List<String> models = text(parts, MODELS).lines().toList();
        String names = text(parts, TABLE_NAMES);
        Map<String, byte[]> classes = new HashMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (!part.getKey().endsWith(CLASS)) {
                throw new IOException("with " + part.getKey());
            }
            classes.put(part.getKey().substring(0, part.getKey().length() - CLASS.length()), part.getValue());
        }
        return new CachedRules(new CompiledRules(classes, models), names);
    }

    private static String text(Map<String, byte[]> parts, String name) throws IOException {
        byte[] part = parts.remove(name);
        if (part == null) {
            throw new IOException("without " + name);
        }
        return new String(part, StandardCharsets.UTF_8);
    }

    private static byte[] digest(Map<String, byte[]> parts) {
        MessageDigest sha = Digest.sha256();
        parts.forEach((name, content) -> {
            sha.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
            sha.update(content);
        });
        return sha.digest();
    }
}
