package org.plancheck.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.text.BilingualText;
import org.plancheck.text.LineMap;
import org.plancheck.text.Messages;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what is wrong with a text that is not YAML: what the reader stumbled at is seldom where the slip is. */
public final class YamlSyntax {

    /**
     * Some of the library's messages, and what is said instead. Where the library words them otherwise one day, the place is
     * the same and the reason a general one.
     */
    private static final Map<String, String> REASONS = reasons();

    /** A text goes on over lines, so that a slip in one is stumbled at in one of the next. */
    private static final int LINES_BEFORE = 3;

    private static final List<Map.Entry<Pattern, String>> WITHOUT_BLANK = List.of(
            Map.entry(
                    Pattern.compile("^\\s*([-\u2013\u2014])(?:[^\\s\\-\\d]|(?<=[\u2013\u2014])\\s)"),
                    "yaml.dash-blank"),
            Map.entry(Pattern.compile("^\\s*(?:- +)?[\\w.\\-]+(:)[^\\s:/]"), "yaml.colon-blank"));

    private YamlSyntax() {}

    /** The mistake in a text that the YAML reader gave up. */
    public static YamlException mistake(String text, YamlEngineException given) {
        int line = 0;
        int column = 0;
        int from = 0;
        String problem = String.valueOf(given.getMessage());
        if (given instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark at = marked.getProblemMark().get();
            line = at.getLine() + 1;
            column = at.getColumn() + 1;
            from = marked.getContextMark().map(Mark::getLine).orElse(at.getLine()) + 1;
            problem = String.valueOf(marked.getProblem());
        } else if (given instanceof ReaderException reader) {
            int at = text.offsetByCodePoints(0, Math.min(reader.getPosition(), text.codePointCount(0, text.length())));
            LineMap lines = new LineMap(text);
            line = lines.line(at);
            column = lines.column(at);
        }
        Optional<FullWidth> found = FullWidth.within(text, Math.min(from, line - LINES_BEFORE), line);
        if (found.isPresent()) {
            return new YamlException(
                    found.get().reason(), found.get().line(), found.get().column(), given);
        }
        Optional<YamlException> blank = problem.contains("mapping values") || problem.contains("expected ':'")
                ? withoutBlank(text, Math.min(from, line - 1), line, given)
                : problem.contains("expected <block end>") ? withoutBlank(text, line, line, given) : Optional.empty();
        if (blank.isPresent()) {
            return blank.get();
        }
        String said = problem;
        BilingualText reason = REASONS.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .findFirst()
                .map(entry -> Messages.text(entry.getValue()))
                .orElseGet(() -> Messages.text("yaml.syntax"));
        return new YamlException(reason, line, column, given);
    }

    /** The nearest line from the last one back in which a space lacks behind the colon of a field or the dash of a row. */
    private static Optional<YamlException> withoutBlank(
            String text, int firstLine, int lastLine, YamlEngineException given) {
        String[] lines = text.split("\n", -1);
        for (int line = Math.min(lastLine, lines.length); line >= Math.max(firstLine, 1); line--) {
            for (Map.Entry<Pattern, String> slip : WITHOUT_BLANK) {
                Matcher found = slip.getKey().matcher(lines[line - 1]);
                if (found.find()) {
                    return Optional.of(new YamlException(
                            Messages.text(slip.getValue()),
                            line,
                            lines[line - 1].codePointCount(0, found.start(1)) + 1,
                            given));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("could not find expected ':'", "yaml.no-colon");
        reasons.put("mapping values are not allowed", "yaml.second-colon");
        reasons.put("sequence entries are not allowed", "yaml.dash");
        reasons.put("\\t", "yaml.tab");
        reasons.put("TAB", "yaml.tab");
        reasons.put("cannot start any token", "yaml.mark");
        reasons.put("unexpected end of stream", "yaml.open-text");
        reasons.put("',' or ']'", "yaml.open-list");
        reasons.put("',' or '}'", "yaml.open-section");
        reasons.put("expected <block end>", "yaml.indentation");
        reasons.put("special characters are not allowed", "yaml.character");
        reasons.put("single document", "yaml.one-document");
        return reasons;
    }
}
