package org.plancheck.cli;

import java.io.IOException;
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

    private Output() {
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
        Path folder = file.toAbsolutePath().getParent();
        Path partial = null;
        try {
            partial = Files.createTempFile(folder, "." + file.getFileName(), ".partial");
            try (Writer writer = Files.newBufferedWriter(partial)) {
                content.writeTo(writer);
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
