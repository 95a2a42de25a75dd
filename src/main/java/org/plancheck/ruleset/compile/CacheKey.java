package org.plancheck.ruleset.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.plancheck.document.Digest;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.FileNames;

/** Names compiled rules by all that decides what they are compiled to: the rules, the tool, Drools and Java. */
final class CacheKey {

    private static final String OWN = "org/plancheck/";

    private CacheKey() {}

    /** The key, unless the tool cannot tell what it is itself made of. */
    static Optional<String> of(RuleFolder rules, Permissions permissions) {
        return Tool.DIGEST.map(tool -> {
            MessageDigest sha = Digest.sha256();
            Digest.add(sha, tool);
            permissions.classes().forEach(name -> Digest.add(sha, "permission " + name));
            rules.drl().forEach((name, text) -> {
                Digest.add(sha, name);
                Digest.add(sha, text);
            });
            return Digest.hex(sha);
        });
    }

    /** What does not change while the tool runs. */
    private static final class Tool {

        static final Optional<String> DIGEST = digest();

        private static Optional<String> digest() {
            try {
                CodeSource source = CacheKey.class.getProtectionDomain().getCodeSource();
                if (source == null || source.getLocation() == null) {
                    return Optional.empty();
                }
                MessageDigest sha = Digest.sha256();
                Digest.add(sha, "java " + System.getProperty("java.specification.version"));
                tool(sha, Path.of(source.getLocation().toURI()));
                return Optional.of(Digest.hex(sha));
            } catch (IOException
                    | UncheckedIOException
                    | URISyntaxException
                    | IllegalArgumentException
                    | FileSystemNotFoundException noSuchPlace) {
                return Optional.empty();
            }
        }
    }

    /**
     * The versions of the tool and of Drools, and the checksums of the tool's classes, which the facts are among: the same for
     * a folder of classes and for the jar made of it.
     */
    private static void tool(MessageDigest sha, Path code) throws IOException {
        try (InputStream versions = CacheKey.class.getResourceAsStream("/org/plancheck/build.properties")) {
            sha.update(versions.readAllBytes());
        }
        if (Files.isDirectory(code)) {
            SortedMap<String, Path> own = new TreeMap<>();
            try (Stream<Path> files = Files.walk(code.resolve(OWN))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> own.put(FileNames.name(code.relativize(file)), file));
            }
            for (Map.Entry<String, Path> file : own.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(Files.readAllBytes(file.getValue()));
                Digest.add(sha, file.getKey() + " " + crc.getValue());
            }
        } else {
            try (ZipFile jar = FileNames.open(code, ZipFile::new)) {
                jar.stream()
                        .filter(entry -> entry.getName().startsWith(OWN) && !entry.isDirectory())
                        .sorted(Comparator.comparing(ZipEntry::getName))
                        .forEach(entry -> Digest.add(sha, entry.getName() + " " + entry.getCrc()));
            }
        }
    }
}
