package org.plancheck.intake.find;

import java.io.File;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.plancheck.document.InputException;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;

/**
 * A pattern of file names as shells know it: {@code *}, {@code ?}, {@code [0-9]}, <code>{a,b}</code>, and {@code **} for
 * folders in folders; {@code a/**}{@code /b} has {@code a/b} as well.
 */
final class Glob {

    /**
     * Where names are matched: on Linux the files of the system are matched by what the locale lets Java read of their names,
     * those of the Java runtime by all of it. These take a backslash for a slash, so another character stands for it.
     */
    private static final FileSystem NAMES =
            File.separatorChar == '/' ? FileSystems.getFileSystem(URI.create("jrt:/")) : FileSystems.getDefault();

    private static final char BACKSLASH = '\uFFFF';
    private static final Pattern BACKSLASH_OF_NAME = Pattern.compile("\\\\(?=x[0-9A-F]{2})|\\\\\\\\");
    private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");
    private static final Pattern SPECIAL_OR_ESCAPE = Pattern.compile("[*?\\[{\\\\]");
    private static final Pattern SLASH_IN_BRACES = Pattern.compile("\\{[^}]*/");

    private final String start;
    private final PathMatcher whole;
    private final List<PathMatcher> folders = new ArrayList<>();
    private final boolean anyDepth;
    private final int depth;

    private Glob(String start, String rest) {
        this.start = start;
        this.whole = matcher(orNoFolder(rest));
        this.anyDepth = rest.contains("**");
        String[] names = rest.split("/");
        this.depth = names.length;
        StringBuilder above = new StringBuilder();
        for (int i = 0;
                i < names.length
                        && !names[i].contains("**")
                        && !SLASH_IN_BRACES.matcher(rest).find();
                i++) {
            above.append(i == 0 ? "" : "/").append(names[i]);
            folders.add(matcher(above.toString()));
        }
    }

    /** Whether an argument that is no name of a file may be meant as a pattern. */
    static boolean isMeant(String argument) {
        return SPECIAL.matcher(argument).find();
    }

    /** @throws InputException if a bracket or brace is not closed, or something stands where it means nothing */
    static Glob of(String argument) throws InputException {
        String pattern = (File.separatorChar == '\\' ? argument.replace('\\', '/') : argument)
                .replaceAll("(?<=.)/+(?=/)|(?<=.)/$", "");
        try {
            matcher(pattern);
            int special = pattern.length();
            var found = SPECIAL_OR_ESCAPE.matcher(pattern);
            if (found.find()) {
                special = found.start();
            }
            int slash = pattern.lastIndexOf('/', special);
            String start = slash < 0 ? "" : pattern.substring(0, Math.max(1, slash));
            return new Glob(start, pattern.substring(slash + 1));
        } catch (PatternSyntaxException e) {
            throw new InputException(Messages.text(
                    "intake.bad-pattern", Math.max(1, Math.min(e.getIndex() + 1, argument.length()))));
        }
    }

    /** The folder in which everything lies that can match; it need not be there. */
    Path start() {
        return FileNames.path(start);
    }

    /** How many folders deep from the start a match can lie, a file in the start counting as one; at most the given. */
    int depth(int most) {
        return anyDepth ? most : Math.min(most, depth);
    }

    /** Whether this is a match. */
    boolean matches(Path path) {
        return whole.matches(belowStart(path));
    }

    /** Whether a match can lie in this folder, so that it is worth a look. */
    boolean reaches(Path folder) {
        Path below = belowStart(folder);
        int names = below.getNameCount();
        return folders.isEmpty()
                || (names <= folders.size()
                        ? folders.get(names - 1).matches(below)
                        : folders.get(folders.size() - 1).matches(below.subpath(0, folders.size())));
    }

    private Path belowStart(Path path) {
        Path named = NAMES.getPath(FileNames.name(path).replace('\\', BACKSLASH));
        return named.subpath(start.isEmpty() ? 0 : NAMES.getPath(start).getNameCount(), named.getNameCount());
    }

    private static PathMatcher matcher(String pattern) {
        return NAMES.getPathMatcher("glob:" + BACKSLASH_OF_NAME.matcher(pattern).replaceAll(String.valueOf(BACKSLASH)));
    }

    /** To Java, {@code **}{@code /} is at least one folder, to everybody else none will do. */
    private static String orNoFolder(String pattern) {
        StringBuilder all = new StringBuilder();
        boolean braces = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            braces = c == '{' || braces && c != '}';
            if (!braces && pattern.startsWith("**/", i) && (i == 0 || pattern.charAt(i - 1) == '/')) {
                all.append("{**/,}");
                i += 2;
            } else {
                all.append(c);
            }
        }
        return all.toString();
    }
}
