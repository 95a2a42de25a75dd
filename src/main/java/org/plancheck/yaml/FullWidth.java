package org.plancheck.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/**
 * A Chinese punctuation mark that stands where YAML needs the plain one.
 *
 * @param line   from 1
 * @param column from 1, in characters (code points) as everywhere
 */
public record FullWidth(int line, int column, String mark) {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("\uFF1A", ":"),
            Map.entry("\uFF0C", ","),
            Map.entry("\u3001", ","),
            Map.entry("\u201C", "\""),
            Map.entry("\u201D", "\""),
            Map.entry("\u300C", "\""),
            Map.entry("\u300D", "\""),
            Map.entry("\u2018", "'"),
            Map.entry("\u2019", "'"),
            Map.entry("\u3010", "["),
            Map.entry("\u3011", "]"),
            Map.entry("\uFF3B", "["),
            Map.entry("\uFF3D", "]"),
            Map.entry("\uFF5B", "{"),
            Map.entry("\uFF5D", "}"),
            Map.entry("\uFF03", "#"),
            Map.entry("\uFF0D", "-"),
            Map.entry("\u3000", " "));
    private static final Pattern NAME =
            Pattern.compile("^[\\s\u3000]*(?:-[\\s\u3000]+)?[\"\u201C']?[\\w.\\-]+[\"\u201D']?[\\s\u3000]*(\uFF1A)");
    private static final Pattern BEHIND_NAME =
            Pattern.compile("^\\s*(?:-\\s+)?[\"']?[\\w.\\-]+[\"']?\\s*:\\s*([\u201C\u300C\u2018\u3010\uFF3B\uFF5B])");
    private static final Pattern OPENING = Pattern.compile("^\\s*([\u3010\uFF3B\uFF5B])");
    private static final Pattern ROW = Pattern.compile("^\\s*(\uFF0D)");
    private static final Pattern COMMENT = Pattern.compile("^[\\s\u3000]*(\uFF03)");
    private static final Pattern INDENTATION = Pattern.compile("^\\s*?(\u3000)");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'");
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[{][^#]*?([\uFF0C\u3001\uFF3D\u3011\uFF5D\uFF1A])");

    /** The first such mark in the lines. */
    static Optional<FullWidth> within(String text, int firstLine, int lastLine) {
        String[] lines = text.split("\n", -1);
        for (int i = Math.max(0, firstLine - 1); i < Math.min(lines.length, lastLine); i++) {
            Optional<FullWidth> found = inLine(lines[i], i + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A Chinese colon behind the name, or a Chinese bracket, with which a text begins that is to be a list or a section. */
    public static Optional<FullWidth> beginning(String text, int line, int column) {
        for (Pattern pattern : new Pattern[] {NAME, OPENING}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(
                        new FullWidth(line, column + text.codePointCount(0, matcher.start(1)), matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /** The first full-width mark, letter or digit of a name, code or number. */
    public static Optional<FullWidth> in(String word, int line, int column) {
        for (int i = 0; i < word.length(); i++) {
            String mark = word.substring(i, i + 1);
            if (PLAIN.containsKey(mark) || letter(mark.charAt(0))) {
                return Optional.of(new FullWidth(line, column + word.codePointCount(0, i), mark));
            }
        }
        return Optional.empty();
    }

    /** What is wrong, and what is to stand there. */
    public BilingualText reason() {
        String plain = PLAIN.getOrDefault(
                mark, letter(mark.charAt(0)) ? String.valueOf((char) (mark.charAt(0) - 0xFEE0)) : mark);
        return mark.equals("\u3000")
                ? Messages.text("yaml.full-width-space")
                : plain.equals(":")
                        ? Messages.text("yaml.full-width-colon")
                        : Messages.text("yaml.full-width", mark, plain);
    }

    private static boolean letter(char c) {
        return c > 0xFF00 && c < 0xFF5F;
    }

    private static Optional<FullWidth> inLine(String line, int number) {
        String plain =
                QUOTED.matcher(line).replaceAll(m -> "\"".repeat(m.group().length()));
        for (Pattern pattern : new Pattern[] {COMMENT, NAME, ROW, BEHIND_NAME, INDENTATION, IN_BRACKETS}) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.find()) {
                return Optional.of(
                        new FullWidth(number, line.codePointCount(0, matcher.start(1)) + 1, matcher.group(1)));
            }
        }
        return Optional.empty();
    }
}
