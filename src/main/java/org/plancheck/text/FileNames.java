package org.plancheck.text;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files as text and as paths. On Linux a name is bytes, which Java reads in the charset of the locale and loses
 * what that charset lacks; here names are UTF-8 in every locale. A byte that is no UTF-8 is written {@code \xB2}, and so is
 * the backslash of a name that has such a thing of its own.
 */
public final class FileNames {

    private static final boolean BYTES = System.getProperty("os.name").startsWith("Linux");
    private static final boolean BACKSLASHES = File.separatorChar == '\\';
    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-F]{2})");
    private static final Pattern PLAIN = Pattern.compile("[\\x00-\\x7F]*");
    private static final Path ROOT = Path.of("/");
    private static final String CURRENT = "/proc/self/cwd";

    /** Java resolves relative paths wrongly where it could not read the name of the current folder. */
    private static final boolean CURRENT_IS_LOST =
            BYTES && !isCurrent(Path.of("")) && Files.isDirectory(Path.of(CURRENT));

    private FileNames() {}

    /**
     * The path of a name.
     *
     * @param name as {@link #name} gives it; with {@code /} or the separator of the system
     * @throws InvalidPathException if the system knows no such names
     */
    public static Path path(String name) {
        Path path = BYTES
                        && !(PLAIN.matcher(name).matches()
                                && !ESCAPE.matcher(name).find())
                ? ofBytes(name)
                : Path.of(name);
        return CURRENT_IS_LOST && !path.isAbsolute() ? Path.of(CURRENT).resolve(path) : path;
    }

    /** A file in a folder. */
    public static Path child(Path folder, String name) {
        return folder.resolve(
                hasBytes(folder) ? ofBytes(name) : folder.getFileSystem().getPath(name));
    }

    /** The name of a path as it was made, with {@code /} on every system. */
    public static String name(Path path) {
        String name = path.toString();
        if (!hasBytes(path)) {
            return BACKSLASHES ? name.replace('\\', '/') : name;
        }
        if (!PLAIN.matcher(name).matches() || ESCAPE.matcher(name).find()) {
            name = ofBytes(path);
        }
        if (!CURRENT_IS_LOST || !name.startsWith(CURRENT)) {
            return name;
        }
        return name.equals(CURRENT) ? "" : name.startsWith(CURRENT + "/") ? name.substring(CURRENT.length() + 1) : name;
    }

    /** The last part of a path's name; empty for one that has none. */
    public static String last(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : name(last);
    }

    /** Opens a file by what a library knows of it. */
    public interface Opening<T, E extends Exception> {

        T of(File file) throws E;
    }

    /**
     * Opens a file with a library that knows only {@link File}, which cannot name every file: where it cannot, by a link that
     * is there until the file is open.
     *
     * @throws IOException if the file cannot be read, or there is no room for a link
     */
    public static <T, E extends Exception> T open(Path path, Opening<T, E> opening) throws E, IOException {
        if (hasFile(path)) {
            return opening.of(path.toFile());
        }
        Path folder = Files.createTempDirectory("plancheck");
        Path link = folder.resolve("link");
        try {
            Files.createSymbolicLink(link, path.toRealPath());
            return opening.of(link.toFile());
        } finally {
            Files.deleteIfExists(link);
            Files.delete(folder);
        }
    }

    /** Deletes a temporary file at the end, also where the run is interrupted. */
    public static void deleteAtTheEnd(Path temporary) {
        temporary.toFile().deleteOnExit();
    }

    private static boolean hasFile(Path path) {
        try {
            return path.toFile().toPath().equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Bytes that someone typed as text; an escape that was typed stays one. */
    static String typed(byte[] bytes) {
        return decoded(bytes, false);
    }

    private static String decoded(byte[] bytes, boolean escapes) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(bytes.length - at, Math.max(1, Integer.numberOfLeadingZeros(~(bytes[at] << 24))));
            String character = character(bytes, at, length);
            if (character.isEmpty()
                    || escapes
                            && character.equals("\\")
                            && ESCAPE.matcher(ascii(bytes, at)).lookingAt()) {
                escape(name, bytes[at++]);
            } else {
                name.append(character);
                at += length;
            }
        }
        return name.toString();
    }

    private static String ascii(byte[] bytes, int at) {
        return new String(bytes, at, Math.min(4, bytes.length - at), StandardCharsets.ISO_8859_1);
    }

    private static String character(byte[] bytes, int at, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static void escape(StringBuilder name, byte b) {
        name.append(String.format(Locale.ROOT, "\\x%02X", b & 0xFF));
    }

    private static Path ofBytes(String name) {
        if (name.indexOf('\0') >= 0) {
            throw new InvalidPathException(name, "NUL");
        }
        StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "file:///");
        Matcher escape = ESCAPE.matcher(name);
        int at = 0;
        while (escape.find()) {
            percent(uri, name.substring(at, escape.start()));
            uri.append('%').append(escape.group(1));
            at = escape.end();
        }
        percent(uri, name.substring(at));
        Path path = Path.of(URI.create(uri.toString()));
        return name.startsWith("/") ? path : name.isEmpty() ? Path.of("") : path.subpath(0, path.getNameCount());
    }

    private static void percent(StringBuilder uri, String name) {
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b != '/') {
                uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            } else if (uri.charAt(uri.length() - 1) != '/' || uri.length() == "file://".length()) {
                uri.append('/');
            }
        }
    }

    private static String ofBytes(Path path) {
        String uri = ROOT.resolve(path).toUri().getRawPath();
        int start = path.isAbsolute() ? 0 : 1;
        int end = uri.length() > 1 && uri.endsWith("/") ? uri.length() - 1 : uri.length();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = start; at < end; at++) {
            boolean escaped = uri.charAt(at) == '%';
            bytes.write(escaped ? Integer.parseInt(uri.substring(at + 1, at + 3), 16) : uri.charAt(at));
            at += escaped ? 2 : 0;
        }
        return decoded(bytes.toByteArray(), true);
    }

    private static boolean hasBytes(Path path) {
        return BYTES && path.getFileSystem().equals(ROOT.getFileSystem());
    }

    private static boolean isCurrent(Path path) {
        try {
            return Files.isSameFile(path.toAbsolutePath(), Path.of(CURRENT));
        } catch (IOException e) {
            return false;
        }
    }
}
