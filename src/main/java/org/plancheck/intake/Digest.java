package org.plancheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a report names what it judged. */
final class Digest {

    private Digest() {
    }

    /** The SHA-256 of the bytes: {@code sha256:} and 64 hexadecimal digits. */
    static String of(byte[] bytes) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The SHA-256 of all that a stream holds. */
    static String of(InputStream in) throws IOException {
        try (DigestInputStream all = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            all.transferTo(OutputStream.nullOutputStream());
            return "sha256:" + HexFormat.of().formatHex(all.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
