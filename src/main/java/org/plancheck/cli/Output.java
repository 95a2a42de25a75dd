package org.plancheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a command writes: standard output, or a file that appears only when it is complete. */
final class Output {

    /** Something that writes itself. */
    interface Content {

        void writeTo(Appendable out) throws IOException;
    }

    /** Something that is no text and writes itself. */
    interface Bytes {

        void writeTo(OutputStream out) throws IOException;
    }

    private Output() {
    }

    /**
     * Writes a file that is no text.
     *
     * @throws CannotWrite if the file cannot be written
     */
    static void writeBytes(Path file, Bytes content) throws CannotWrite {
        replace(file, partial -> {
            try (OutputStream out = Files.newOutputStream(partial)) {
                content.writeTo(out);
            }
        });
    }

    /**
     * Writes to the file or, if there is none, to standard output.
     *
     * @throws CannotWrite if the file cannot be written
     */
    static void write(Path file, Console console, Content content) throws CannotWrite {
        if (file == null) {
            try {
                content.writeTo(console.out());
                console.out().flush();
            } catch (IOException e) {
                throw new CannotWrite("<stdout>");
            }
            return;
        }
        replace(file, partial -> {
            try (Writer writer = Files.newBufferedWriter(partial)) {
                content.writeTo(writer);
            }
        });
    }

    private interface Filling {

        void fill(Path partial) throws IOException;
    }

    private static void replace(Path file, Filling filling) throws CannotWrite {
        Path folder = file.toAbsolutePath().getParent();
        Path partial = null;
        try {
            partial = Files.createTempFile(folder, "." + file.getFileName(), ".partial");
            filling.fill(partial);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (partial != null) {
                partial.toFile().delete();
            }
            throw new CannotWrite(file.toString());
        }
    }
}
