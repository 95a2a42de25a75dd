package org.plancheck.intake;

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
}
