package org.plancheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;

/** Standard input, kept in a temporary file so that it can be of any length and be read again; closing deletes the file. */
final class SpooledInput implements AutoCloseable {

    private static final int HEAD_BYTES = 64 * 1024;

    private final Path path;
    private FileFormat format;

    private SpooledInput(Path path) {
        this.path = path;
    }

    /**
     * Reads a stream to its end.
     *
     * @throws Refused     if it is of a format that is read in one piece, and longer than such a file may be; or there is no
     *                     room for it
     * @throws IOException if the stream cannot be read
     */
    static SpooledInput of(InputStream in) throws Refused, IOException {
        SpooledInput spooled = new SpooledInput(newFile());
        try {
            spooled.take(in);
            return spooled;
        } catch (Refused | IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    FileFormat format() {
        return format;
    }

    SubmittedFile file() throws Refused {
        return SubmittedFile.of(SubmittedFile.STDIN, path, new BytesRead());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private void take(InputStream in) throws Refused, IOException {
        byte[] chunk = in.readNBytes(HEAD_BYTES);
        format = StreamFormat.of(chunk);
        long most = format.isText() ? Limits.FILE_BYTES : Long.MAX_VALUE;
        long length = 0;
        try (OutputStream out = newOutput()) {
            while (chunk.length > 0) {
                length += chunk.length;
                if (length > most) {
                    throw new Refused(Messages.text("intake.too-large", most / (1024 * 1024)));
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

    private static Path newFile() throws Refused {
        try {
            Path file = Files.createTempFile("plancheck-stdin-", ".tmp");
            FileNames.deleteAtTheEnd(file);
            return file;
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private OutputStream newOutput() throws Refused {
        try {
            return Files.newOutputStream(path);
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private static void write(OutputStream out, byte[] chunk) throws Refused {
        try {
            out.write(chunk);
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private static Refused noRoom() {
        return new Refused(Messages.text("intake.no-room", System.getProperty("java.io.tmpdir")));
    }
}
