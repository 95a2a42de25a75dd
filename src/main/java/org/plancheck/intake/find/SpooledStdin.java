package org.plancheck.intake.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;
import org.plancheck.document.Limits;
import org.plancheck.document.ReadingProgress;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;

/** Standard input, kept in a temporary file so that it can be of any length and be read again; closing deletes the file. */
public final class SpooledStdin implements AutoCloseable {

    private static final int HEAD_BYTES = 64 * 1024;

    private final Path path;
    private FileFormat format;

    @SuppressWarnings("NullAway.Init") // take() sets it
    private SpooledStdin(Path path) {
        this.path = path;
    }

    /**
     * Reads a stream to its end.
     *
     * @throws InputException     if it is of a format that is read in one piece, and longer than such a file may be; or there is no
     *                     room for it
     * @throws IOException if the stream cannot be read
     */
    public static SpooledStdin of(InputStream in) throws InputException, IOException {
        SpooledStdin spooled = new SpooledStdin(newFile());
        try {
            spooled.take(in);
            return spooled;
        } catch (InputException | IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    public FileFormat format() {
        return format;
    }

    public InputFile file() throws InputException {
        return InputFile.of(InputFile.STDIN, path, new ReadingProgress());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private void take(InputStream in) throws InputException, IOException {
        byte[] chunk = in.readNBytes(HEAD_BYTES);
        format = FormatSniffer.of(chunk);
        long most = format.isText() ? Limits.FILE_BYTES : Long.MAX_VALUE;
        long length = 0;
        try (OutputStream out = newOutput()) {
            while (chunk.length > 0) {
                length += chunk.length;
                if (length > most) {
                    throw new InputException(Messages.text("intake.too-large", most / (1024 * 1024)));
                }
                write(out, chunk);
                chunk = in.readNBytes(HEAD_BYTES);
            }
        }
        if (format == FileFormat.XLSX && isWord()) {
            format = FileFormat.DOCX;
        }
    }

    private boolean isWord() {
        try (ZipFile parts = FileNames.open(path, ZipFile::new)) {
            return parts.getEntry("word/document.xml") != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path newFile() throws InputException {
        try {
            Path file = Files.createTempFile("plancheck-stdin-", ".tmp");
            FileNames.deleteAtTheEnd(file);
            return file;
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private OutputStream newOutput() throws InputException {
        try {
            return Files.newOutputStream(path);
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private static void write(OutputStream out, byte[] chunk) throws InputException {
        try {
            out.write(chunk);
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private static InputException noRoom() {
        return new InputException(Messages.text("intake.no-room", System.getProperty("java.io.tmpdir")));
    }
}
