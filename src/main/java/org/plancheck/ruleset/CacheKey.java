package org.plancheck.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.plancheck.ruleset.vetting.Permissions;
import org.plancheck.text.FileNames;

/** Names compiled rules by all that decides what they are compiled to: the rules, the tool, Drools and Java. */
final class CacheKey {

    private static final String OWN = "org/plancheck/";

    private CacheKey() {
    }

    /** The key, unless the tool cannot tell what it is itself made of. */
    static Optional<String> of(RuleFolder rules, Permissions permissions) {
        MessageDigest sha = sha256();
        try {
            add(sha, "java " + System.getProperty("java.specification.version"));
            tool(sha);
            permissions.classes().forEach(name -> add(sha, "permission " + name));
            rules.drl().forEach((name, text) -> {
                add(sha, name);
                add(sha, text);
            });
            return Optional.of(HexFormat.of().formatHex(sha.digest()));
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The versions of the tool and of Drools, and the checksums of the tool's classes, which the facts are among. */
    private static void tool(MessageDigest sha) throws IOException, URISyntaxException {
        try (InputStream versions = CacheKey.class.getResourceAsStream("/org/plancheck/build.properties")) {
            sha.update(versions.readAllBytes());
        }
        Path code = Path.of(CacheKey.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(code)) {
            try (Stream<Path> files = Files.walk(code.resolve(OWN))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(file));
                    add(sha, FileNames.name(code.relativize(file)) + " " + crc.getValue());
                }
            }
        } else {
            try (ZipFile jar = FileNames.open(code, ZipFile::new)) {
                jar.stream().filter(entry -> entry.getName().startsWith(OWN))
                        .sorted(java.util.Comparator.comparing(ZipEntry::getName))
                        .forEach(entry -> add(sha, entry.getName() + " " + entry.getCrc()));
            }
        }
    }

    static void add(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
