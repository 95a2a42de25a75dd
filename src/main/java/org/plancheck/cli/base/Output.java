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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes: standard output, or a file that appears only when it is complete. */
public final class Output {

    /** Something that writes itself as text. */
    public interface TextContent {

        void writeTo(Appendable out) throws IOException;
    }

    /** Something that writes itself as bytes and leaves the stream open. */
    public interface ByteContent {

        void writeTo(OutputStream out) throws IOException;
    }

    /** Something that writes itself as text, and tells whether there was anything to write. */
    public interface OptionalContent {

        boolean writeTo(Appendable out) throws IOException;
    }

    private interface Writing {

        boolean writeTo(OutputStream out) throws IOException;
    }

    private Output() {}

    /**
     * Refuses an output file that is also read.
     *
     * @param read files, folders, patterns or {@code -}
     */
    public static void spare(@Nullable Path file, Stream<String> read, CommandSpec spec) {
        if (file != null && read.anyMatch(path -> same(file, path))) {
            throw new UsageException(spec, Messages.text("usage.output-is-input", file));
        }
    }

    private static void delete(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            return; // a folder that takes no file may not give one up either
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
    public static void write(@Nullable Path file, Console console, TextContent content) throws OutputException {
        writeAny(file, console, out -> {
            content.writeTo(out);
            return true;
        });
    }

    /**
     * Writes text as {@link #write} does. Where there is nothing to write, the file stays as it is.
     *
     * @throws OutputException if the file cannot be written
     */
    public static void writeAny(@Nullable Path file, Console console, OptionalContent content) throws OutputException {
        writeTo(file, console, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            boolean any = content.writeTo(writer);
            writer.flush();
            return any;
        });
    }

    /**
     * Writes bytes to the file or, if there is none, to standard output.
     *
     * @throws OutputException if the file cannot be written
     */
    public static void writeBytes(@Nullable Path file, Console console, ByteContent content) throws OutputException {
        writeTo(file, console, out -> {
            content.writeTo(out);
            return true;
        });
    }

    private static void writeTo(@Nullable Path file, Console console, Writing content) throws OutputException {
        if (file == null) {
            console.out().flush();
            try {
                content.writeTo(console.bytes());
                console.bytes().flush();
            } catch (IOException e) {
                throw new OutputException("<stdout>", e);
            }
            return;
        }
        if (Files.isDirectory(file)) {
            throw new OutputException(FileNames.name(file));
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent()); // a file is in a folder
        Path partial = null;
        try {
            // Files.createTempFile would create a file that only its owner can read
            partial = FileNames.child(
                    folder,
                    "." + FileNames.last(file) + "." + ProcessHandle.current().pid() + ".partial");
            boolean any;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
                any = content.writeTo(out);
            }
            if (any) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                delete(partial);
            }
        } catch (IOException e) {
            if (partial != null) {
                delete(partial);
            }
            throw new OutputException(FileNames.name(file), e);
        }
    }
}
