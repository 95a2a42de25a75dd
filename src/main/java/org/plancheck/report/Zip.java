package org.plancheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.plancheck.text.FileNames;

/** Zip files that come out the same whenever they are made. */
final class Zip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zip() {
    }

    /** Copies a zip file, every entry with the same time, and leaves the stream open. */
    static void copyUndated(Path from, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        try (ZipFile zip = FileNames.open(from, ZipFile::new)) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
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
