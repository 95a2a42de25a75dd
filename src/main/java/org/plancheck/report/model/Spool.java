package org.plancheck.report.model;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.io.output.DeferredFileOutputStream;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list of values, compressed, and kept on disk where it is long: a million values take no more memory than a few
 * thousand. First all are added, then they are read, as often as wanted. For one thread.
 */
final class Spool<T> implements Iterable<T>, Closeable {

    private static final int BYTES_IN_MEMORY = 16 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final DeferredFileOutputStream kept;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Writer in;
    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final List<Closeable> readings = new ArrayList<>();
    private int size;

    /** @param mapper turns a value into JSON and back */
    Spool(Class<T> type, JsonMapper mapper) {
        this(type, mapper, BYTES_IN_MEMORY);
    }

    Spool(Class<T> type, JsonMapper mapper, int bytesInMemory) {
        writer = mapper.writerFor(type);
        reader = mapper.readerFor(type);
        kept = DeferredFileOutputStream.builder()
                .setThreshold(bytesInMemory)
                .setPrefix("plancheck")
                .setSuffix(".spool")
                .get();
        in = new OutputStreamWriter(new DeflaterOutputStream(kept, deflater, BUFFER), StandardCharsets.UTF_8);
    }

    /** @throws TemporaryFileException if the disk takes no more */
    void add(T value) {
        try {
            in.write(writer.writeValueAsString(value));
            in.write('\n');
            size++;
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Reads the values from the first; from now on none can be added. */
    @Override
    public Iterator<T> iterator() {
        try {
            in.close();
            InputStream packed = new BufferedInputStream(kept.toInputStream(), BUFFER);
            BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new InflaterInputStream(packed), StandardCharsets.UTF_8), BUFFER);
            readings.add(lines);
            return lines.lines().map(reader::<T>readValue).iterator();
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }

    /** Deletes the values and their temporary file. */
    @Override
    public void close() {
        try {
            in.close();
            deflater.end();
            for (Closeable reading : readings) {
                reading.close();
            }
            Path file = kept.getPath();
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new TemporaryFileException(e);
        }
    }
}
