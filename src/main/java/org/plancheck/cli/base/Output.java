package org.plancheck.cli.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes: standard output, or a file that appears only when it is complete. */
public final class Output {

    /** Something that writes itself as text. */
    public interface Content {

        void writeTo(Appendable out) throws IOException;
    }

    /** Something that writes itself as bytes; it leaves the stream open. */
    public interface Bytes {

        void writeTo(OutputStream out) throws IOException;
    }

    /** That there is nothing to write after all: a file that is there stays as it is. */
    public static final class Nothing extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private Output() {}

    /**
     * Refuses to write over what is read.
     *
     * @param read files, folders, patterns or {@code -}
     */
    public static void spare(Path file, Stream<String> read, CommandSpec spec) {
        if (file != null && read.anyMatch(path -> same(file, path))) {
            throw new UsageException(spec, Messages.text("usage.output-is-input", file));
        }
    }

    private static void delete(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            // what cannot be written cannot be deleted either
            return;
        }
    }

    private static boolean same(Path file, String path) {
        try {
            Path other = FileNames.path(path);
            return Files.exists(file) && Files.exists(other)
                    ? Files.isSameFile(file, other)
                    : file.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize());
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }

    /**
     * Writes text, in UTF-8, to the file or, if there is none, to standard output.
     *
     * @throws OutputException if the file cannot be written
     */
    public static void write(Path file, Console console, Content content) throws OutputException {
        writeBytes(file, console, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.writeTo(writer);
            writer.flush();
        });
    }

    /**
     * Writes bytes to the file or, if there is none, to standard output.
     *
     * @throws OutputException if the file cannot be written
     */
    public static void writeBytes(Path file, Console console, Bytes content) throws OutputException {
        if (file == null) {
            console.out().flush();
            try {
                content.writeTo(console.bytes());
                console.bytes().flush();
            } catch (Nothing e) {
                return;
            } catch (IOException e) {
                throw new OutputException("<stdout>");
            }
            return;
        }
        if (Files.isDirectory(file)) {
            throw new OutputException(FileNames.name(file), Messages.text("output.folder", file));
        }
        Path folder = file.toAbsolutePath().getParent();
        Path partial = null;
        try {
            // not Files.createTempFile, which would keep the report from everybody but its owner
            partial = FileNames.child(
                    folder,
                    "." + FileNames.last(file) + "." + ProcessHandle.current().pid() + ".partial");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
                content.writeTo(out);
            }
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (partial != null) {
                delete(partial);
            }
            if (!(e instanceof Nothing)) {
                throw new OutputException(FileNames.name(file));
            }
        }
    }
}
