package org.plancheck.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plancheck.text.Messages;

/** The bytes of one submitted file, which can be opened again. */
public final class InputFile {

    /** How standard input is named in reports. */
    public static final String STDIN = "<stdin>";

    private final String name;
    private final Path path;
    private final ReadingProgress followed;

    private InputFile(String name, Path path, ReadingProgress followed) {
        this.name = name;
        this.path = path;
        this.followed = followed;
    }

    /**
     * A file.
     *
     * @param name     what the user calls it
     * @param followed is told how far it is read
     * @throws InputException if it is none
     */
    public static InputFile of(String name, Path path, ReadingProgress followed) throws InputException {
        if (!Files.isRegularFile(path)) {
            throw new InputException(Messages.text("intake.not-a-file"));
        }
        return new InputFile(name, path, followed);
    }

    /** The file as the user named it. */
    public String name() {
        return name;
    }

    /** The name without folders and ending: what a proposal without an identifier is called by. */
    public String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1).replaceAll("[<>]", "");
        return last.indexOf('.') <= 0 ? last : last.substring(0, last.lastIndexOf('.'));
    }

    /** The file itself; of standard input, the one it is kept in. */
    Path path() {
        return path;
    }

    /** Opens the file and counts the bytes read towards the progress shown to the user. */
    InputStream openToFollow() throws IOException {
        return followed.following(open());
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /**
     * All of it.
     *
     * @throws InputException if that is more than a file of one piece may hold
     */
    public byte[] bytes() throws InputException, IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw new InputException(Messages.text("intake.too-large", Limits.FILE_BYTES / (1024 * 1024)));
            }
            return bytes;
        }
    }
}
