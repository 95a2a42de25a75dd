package org.plancheck.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How far the reading of files has come, to show it to who waits. For one thread. */
public final class ReadingProgress {

    private long total;
    private long before;
    private long current;
    private boolean known = true;

    public ReadingProgress() {}

    /** The size of all files in bytes; 0 where it is not known, as of standard input. */
    public long total() {
        return known ? total : 0;
    }

    /** The bytes of the files that are done, and of the present one as far as it was read if it is read piece by piece. */
    public long done() {
        return Math.min(total, before + current);
    }

    public void expect(long bytes) {
        total += bytes;
    }

    public void expectUnknown() {
        known = false;
    }

    public void fileDone(long bytes) {
        before += bytes;
        current = 0;
    }

    InputStream following(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                current += b < 0 ? 0 : 1;
                return b;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                current += Math.max(0, count);
                return count;
            }
        };
    }
}
