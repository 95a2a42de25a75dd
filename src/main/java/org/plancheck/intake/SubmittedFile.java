package org.plancheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plancheck.text.Messages;

/** The bytes of one submitted file, which can be opened again. */
final class SubmittedFile {

    /** How standard input is named in reports. */
    public static final String STDIN = "<stdin>";

    private final String name;
    private final Path path;
    private final BytesRead followed;

    private SubmittedFile(String name, Path path, BytesRead followed) {
        this.name = name;
        this.path = path;
        this.followed = followed;
    }

    /**
     * A file.
     *
     * @param name     what the user calls it
     * @param followed is told how far it is read
     * @throws Refused if it is none
     */
    static SubmittedFile of(String name, Path path, BytesRead followed) throws Refused {
        if (!Files.isRegularFile(path)) {
            throw new Refused(Messages.text("intake.not-a-file"));
        }
        return new SubmittedFile(name, path, followed);
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

    /** The file itself; of standard input, the one it is kept in. */
    Path path() {
        return path;
    }

    /** Opens it for the one reading that counts as such, where a file is read several times. */
    InputStream openToFollow() throws IOException {
        return followed.following(open());
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /**
     * All of it.
     *
     * @throws Refused if that is more than a file of one piece may hold
     */
    byte[] bytes() throws Refused, IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw new Refused(Messages.text("intake.too-large", Limits.FILE_BYTES / (1024 * 1024)));
            }
            return bytes;
        }
    }
}
