package org.plancheck.ruleset.model;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Digest;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/**
 * The files of a rule set as they are: rules, tables and examples, by name.
 *
 * @param shown how the folder is named to the user
 * @param files the text of each file by its name within the folder
 */
public record RuleFolder(String shown, SortedMap<String, String> files) {

    /** Where the rules are looked for when none are named. */
    public static final Path DEFAULT = FileNames.path("rules/plan");

    private static final String BUILT_IN = "/rules/plan";
    /** The tables of a rule set. */
    static final List<String> TABLES = List.of(
            "ruleset.yaml",
            "clauses.yaml",
            "ics.yaml",
            "instruments.yaml",
            "lists.yaml",
            "mandatory-fields.yaml",
            "retired.yaml",
            "taxonomy.yaml",
            "thresholds.yaml");

    private static final String EXAMPLES = ".examples.yaml";
    /** What editors of plain text add to a name unasked. */
    private static final String TEXT_ENDING = "\\.txt$";

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    public RuleFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads a folder.
     *
     * @throws BrokenRuleSetException if it is no folder, holds no rule file, or a file in it cannot be read
     */
    public static RuleFolder of(Path folder) throws BrokenRuleSetException {
        String shown = FileNames.name(folder);
        if (!Files.isDirectory(folder)) {
            throw broken(shown, Messages.text("rules.no-folder"));
        }
        return read(folder, shown);
    }

    /**
     * Reads the rule set that the tool brings with it.
     *
     * @throws BrokenRuleSetException if it cannot be read
     */
    public static RuleFolder builtIn() throws BrokenRuleSetException {
        try {
            URL url = RuleFolder.class.getResource(BUILT_IN + "/ruleset.yaml");
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Objects.requireNonNull(Path.of(uri).getParent()), "plancheck.jar!" + BUILT_IN);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(BUILT_IN), "plancheck.jar!" + BUILT_IN);
            }
        } catch (IOException | URISyntaxException e) {
            throw broken("plancheck.jar", Messages.text("rules.unreadable"), e);
        }
    }

    /** The rule files, by name. */
    public SortedMap<String, String> drl() {
        SortedMap<String, String> drl = new TreeMap<>(files);
        drl.keySet().removeIf(name -> !name.endsWith(".drl"));
        return drl;
    }

    /** The files with examples, by name. */
    public SortedMap<String, String> examples() {
        SortedMap<String, String> examples = new TreeMap<>(files);
        examples.keySet().removeIf(name -> !name.endsWith(EXAMPLES));
        return examples;
    }

    /** How a file of the folder is named to the user. */
    public String shown(String file) {
        return shown + "/" + file;
    }

    /**
     * The text of the file that a rule is in.
     *
     * @throws java.util.NoSuchElementException if the rule is not of this folder
     */
    public String drlOf(RuleHead rule) {
        return drl().entrySet().stream()
                .filter(file -> shown(file.getKey()).equals(rule.file()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** The SHA-256 of everything that decides a result: the names and texts of all files but the examples. */
    public String digest() {
        MessageDigest sha = Digest.sha256();
        files.forEach((name, text) -> {
            if (!name.endsWith(EXAMPLES)) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                sha.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            }
        });
        return "sha256:" + Digest.hex(sha);
    }

    private static RuleFolder read(Path folder, String shown) throws BrokenRuleSetException {
        TreeMap<String, String> files = new TreeMap<>();
        List<Diagnostic> mistakes = new ArrayList<>();
        BrokenRuleSetException cause = null;
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : (Iterable<Path>) found.sorted()::iterator) {
                String name = FileNames.last(file);
                if (isMeant(name)) {
                    try {
                        files.put(name, text(file, shown + "/" + name));
                    } catch (BrokenRuleSetException unreadable) {
                        mistakes.addAll(unreadable.diagnostics());
                        cause = unreadable;
                    }
                }
            }
        } catch (IOException e) {
            throw broken(shown, Messages.text("rules.unreadable"), e);
        }
        if (!mistakes.isEmpty()) {
            throw new BrokenRuleSetException(mistakes, cause);
        }
        if (files.keySet().stream().noneMatch(name -> name.endsWith(".drl"))) {
            throw broken(shown, Messages.text("rules.none"));
        }
        return new RuleFolder(shown, files);
    }

    /** Whether a file is taken for one of a rule set: all that end as rules and tables do, in capitals, in {@code .yml} or with {@code .txt} behind it too. */
    public static boolean isMeant(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String written = lower.replaceFirst(TEXT_ENDING, "");
        return !name.startsWith(".")
                && (written.endsWith(".drl") || written.endsWith(".yaml") || written.endsWith(".yml"));
    }

    /**
     * The text of a file of rules, tables or examples; without a byte order mark and with plain line ends.
     *
     * @throws BrokenRuleSetException if it is not UTF-8, with a word on what it is saved in
     */
    public static String text(byte[] bytes, String shown) throws BrokenRuleSetException {
        try {
            String text = decoded(bytes, StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw broken(shown, Messages.text(encoding(bytes)), e);
        }
    }

    private static String encoding(byte[] bytes) {
        if (bytes.length > 1
                && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                        || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF)) {
            return "rules.encoding-utf16";
        }
        try {
            decoded(bytes, Charset.forName("GB18030"));
            return "rules.encoding-gbk";
        } catch (CharacterCodingException e) {
            return "rules.encoding";
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The files that nobody reads, each with the name that was likely meant. */
    public List<Diagnostic> unknown() {
        List<Diagnostic> unknown = new ArrayList<>();
        for (String name : files.keySet()) {
            if (!name.endsWith(".drl") && !name.endsWith(EXAMPLES) && !TABLES.contains(name)) {
                String ending = name.toLowerCase(Locale.ROOT)
                        .replaceFirst(TEXT_ENDING, "")
                        .replaceFirst("\\.yml$", ".yaml");
                BilingualText hint = ending.endsWith(".drl") || ending.endsWith(EXAMPLES)
                        ? Messages.text("nearest", ending)
                        : Nearest.hintOr(ending, TABLES, () -> Messages.text("rules.known-files", TABLES));
                unknown.add(Diagnostic.of(shown(name), Messages.text("rules.unknown-file", hint)));
            }
        }
        return unknown;
    }

    private static String text(Path file, String shown) throws BrokenRuleSetException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw broken(shown, Messages.text("rules.too-large", MOST_BYTES / (1024 * 1024)));
            }
            return text(Files.readAllBytes(file), shown);
        } catch (IOException e) {
            throw broken(shown, Messages.text("rules.unreadable"), e);
        }
    }

    private static BrokenRuleSetException broken(String file, BilingualText reason) {
        return broken(file, reason, null);
    }

    private static BrokenRuleSetException broken(String file, BilingualText reason, @Nullable Throwable cause) {
        return new BrokenRuleSetException(List.of(Diagnostic.of(file, reason)), cause);
    }
}
