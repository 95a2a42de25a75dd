package org.plancheck.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The digest by which a report names what it rests on: {@code sha256:} and 64 hexadecimal digits. */
public final class Digest {

    private Digest() {}

    /** The digest of the bytes. */
    public static String of(byte[] bytes) {
        return written(sha256().digest(bytes));
    }

    /** The digest of all that a stream holds. */
    public static String of(InputStream in) throws IOException {
        try (DigestInputStream all = following(in)) {
            return of(all);
        }
    }

    /** A stream whose digest is known once it has been read. */
    public static DigestInputStream following(InputStream in) {
        return new DigestInputStream(in, sha256());
    }

    /** The digest of the whole of a stream of which some has been read; nothing of it is left then. */
    public static String of(DigestInputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return written(in.getMessageDigest().digest());
    }

    private static String written(byte[] digest) {
        return "sha256:" + HexFormat.of().formatHex(digest);
    }

    /** The digest in base 64, as web pages name what they allow: {@code sha256-} and the digest. */
    public static String ofPagePart(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes a text into a digest in such a way that several texts cannot be confused with one. */
    public static void add(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
    }

    /** What a digest amounts to, in 64 hexadecimal digits. */
    public static String hex(MessageDigest sha) {
        return HexFormat.of().formatHex(sha.digest());
    }

    /** A SHA-256 of nothing yet. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
