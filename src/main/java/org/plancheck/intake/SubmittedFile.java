package org.plancheck.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plancheck.text.Messages;

/** The bytes of one submitted file, which can be opened again. */
final class SubmittedFile {

    private final String name;
    private final Path path;
    private final byte[] bytes;
    private final BytesRead followed;

    private SubmittedFile(String name, Path path, byte[] bytes, BytesRead followed) {
        this.followed = followed;
        this.name = name;
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * A file.
     *
     * @param followed is told how far it is read
     * @throws Refused if it is none
     */
    static SubmittedFile of(String name, Path path, BytesRead followed) throws Refused {
        if (!Files.isRegularFile(path)) {
            throw new Refused(Messages.text("intake.not-a-file"));
        }
        return new SubmittedFile(name, path, null, followed);
    }

    /**
     * What a stream holds.
     *
     * @throws Refused if that is more than a file of one piece may hold
     */
    static SubmittedFile of(String name, InputStream stream) throws Refused, IOException {
        return new SubmittedFile(name, null, atMost(stream, Limits.FILE_BYTES), new BytesRead());
    }

    /** The file as the user named it. */
    String name() {
        return name;
    }

    /** The name without folders and ending: what a proposal without an identifier is called by. */
    String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1).replaceAll("[<>]", "");
        return last.indexOf('.') <= 0 ? last : last.substring(0, last.lastIndexOf('.'));
    }

    /** The file itself, unless it came as a stream. */
    Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** Opens it for the one reading that counts as such, where a file is read several times. */
    InputStream openToFollow() throws IOException {
        return followed.following(open());
    }

    InputStream open() throws IOException {
        return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
    }

    /**
     * All of it.
     *
     * @throws Refused if that is more than a file of one piece may hold
     */
    byte[] bytes() throws Refused, IOException {
        if (path == null) {
            return bytes;
        }
        try (InputStream in = open()) {
            return atMost(in, Limits.FILE_BYTES);
        }
    }

    private static byte[] atMost(InputStream in, int most) throws Refused, IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Refused(Messages.text("intake.too-large", most / (1024 * 1024)));
        }
        return bytes;
    }
}
