package org.plancheck.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.plancheck.text.FileNames;

/** Zip files that come out the same whenever they are made. */
public final class ReproducibleZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ReproducibleZip() {}

    /** Writes an office document. */
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes an office document that says nothing of when it was made, and leaves the stream open. */
    public static void undated(POIXMLDocument document, Content content, OutputStream out) throws IOException {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setCreated(Optional.empty());
        core.setCreator("plancheck");
        Path draft = Files.createTempFile("plancheck", ".zip");
        try {
            try (OutputStream file = Files.newOutputStream(draft)) {
                content.writeTo(file);
            }
            copyUndated(draft, out);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Copies a zip file, every entry with the same time, and leaves the stream open. */
    public static void copyUndated(Path from, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        try (ZipFile zip = FileNames.open(from, ZipFile::new)) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(to);
                }
                to.closeEntry();
            }
        }
        to.finish();
    }
}
