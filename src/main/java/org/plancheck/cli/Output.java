package org.plancheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a command writes: standard output, or a file that appears only when it is complete. */
final class Output {

    /** Something that writes itself as text. */
    interface Content {

        void writeTo(Appendable out) throws IOException;
    }

    /** Something that writes itself as bytes; it leaves the stream open. */
    interface Bytes {

        void writeTo(OutputStream out) throws IOException;
    }

    private Output() {
    }

    /**
     * Writes text, in UTF-8, to the file or, if there is none, to standard output.
     *
     * @throws CannotWrite if the file cannot be written
     */
    static void write(Path file, Console console, Content content) throws CannotWrite {
        writeBytes(file, console, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.writeTo(writer);
            writer.flush();
        });
    }

    /**
     * Writes bytes to the file or, if there is none, to standard output.
     *
     * @throws CannotWrite if the file cannot be written
     */
    static void writeBytes(Path file, Console console, Bytes content) throws CannotWrite {
        if (file == null) {
            console.out().flush();
            try {
                content.writeTo(console.bytes());
                console.bytes().flush();
            } catch (IOException e) {
                throw new CannotWrite("<stdout>");
            }
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        Path partial = null;
        try {
            // not Files.createTempFile, which would keep the report from everybody but its owner
            partial = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
                content.writeTo(out);
            }
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (partial != null) {
                partial.toFile().delete();
            }
            throw new CannotWrite(file.toString());
        }
    }
}
