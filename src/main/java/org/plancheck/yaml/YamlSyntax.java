package org.plancheck.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.text.LineMap;
import org.plancheck.text.Messages;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what is wrong with a text that is not YAML: what the reader stumbled at is seldom where the slip is. */
public final class YamlSyntax {

    /** A text goes on over lines, so that a slip in one is stumbled at in one of the next. */
    private static final int LINES_BEFORE = 3;

    private static final List<Map.Entry<Pattern, String>> WITHOUT_BLANK = List.of(
            Map.entry(
                    Pattern.compile("^\\s*([-\u2013\u2014])(?:[^\\s\\-\\d]|(?<=[\u2013\u2014])\\s)"),
                    "yaml.dash-blank"),
            Map.entry(Pattern.compile("^\\s*(?:- +)?[\\w.\\-]+(:)[^\\s:/]"), "yaml.colon-blank"));

    /** Stands for the end of the text among its characters. */
    private static final int END = -1;

    /** What begins a text or a mark that may go on over lines: whatever else does is a name that no colon ends. */
    private static final String NOT_A_NAME = "|>%&*";

    private YamlSyntax() {}

    /** The mistake in a text that the YAML reader gave up. */
    public static YamlException mistake(String text, YamlEngineException given) {
        Slip slip = Slip.of(text, given);
        Optional<FullWidth> found =
                FullWidth.within(text, Math.min(slip.from(), slip.line() - LINES_BEFORE), slip.line());
        if (found.isPresent()) {
            return new YamlException(
                    found.get().reason(), found.get().line(), found.get().column(), given);
        }
        Optional<YamlException> blank = switch (slip.kind()) {
            case SECOND_COLON, NO_COLON ->
                withoutBlank(text, Math.min(slip.from(), slip.line() - 1), slip.line(), given);
            case INDENTATION -> withoutBlank(text, slip.line(), slip.line(), given);
            default -> Optional.empty();
        };
        return blank.orElseGet(
                () -> new YamlException(Messages.text(slip.kind().message), slip.line(), slip.column(), given));
    }

    /** What the reader did not expect, told by the character that it stopped at and the one that began what it was reading. */
    private enum SlipKind {
        NO_COLON("yaml.no-colon"),
        SECOND_COLON("yaml.second-colon"),
        DASH("yaml.dash"),
        TAB("yaml.tab"),
        MARK("yaml.mark"),
        OPEN_TEXT("yaml.open-text"),
        OPEN_LIST("yaml.open-list"),
        OPEN_SECTION("yaml.open-section"),
        INDENTATION("yaml.indentation"),
        CHARACTER("yaml.character"),
        OTHER("yaml.syntax");

        private final String message;

        SlipKind(String message) {
            this.message = message;
        }
    }

    /**
     * Where the reader stopped.
     *
     * @param from the line, from 1, in which what it was reading began
     */
    private record Slip(SlipKind kind, int from, int line, int column) {

        static Slip of(String text, YamlEngineException given) {
            if (given instanceof MarkedYamlEngineException marked
                    && marked.getProblemMark().isPresent()) {
                Mark at = marked.getProblemMark().get();
                Mark begin = marked.getContextMark().orElse(at);
                SlipKind kind = given instanceof ScannerException
                        ? ofCharacters(text, begin, at)
                        : given instanceof ParserException ? ofStructure(text, begin, at) : SlipKind.OTHER;
                return new Slip(kind, begin.getLine() + 1, at.getLine() + 1, at.getColumn() + 1);
            }
            if (given instanceof ReaderException reader) {
                int at = text.offsetByCodePoints(
                        0, Math.min(reader.getPosition(), text.codePointCount(0, text.length())));
                LineMap lines = new LineMap(text);
                return new Slip(SlipKind.CHARACTER, 0, lines.line(at), lines.column(at));
            }
            return new Slip(SlipKind.OTHER, 0, 0, 0);
        }

        private static SlipKind ofCharacters(String text, Mark begin, Mark at) {
            int first = character(text, begin);
            int stop = character(text, at);
            if (first == '"' || first == '\'') {
                return stop == END ? SlipKind.OPEN_TEXT : SlipKind.OTHER;
            }
            if (begin.getIndex() < at.getIndex()) {
                return NOT_A_NAME.indexOf(first) >= 0 || stop == ':' && begin.getLine() == at.getLine()
                        ? SlipKind.OTHER
                        : SlipKind.NO_COLON;
            }
            return switch (stop) {
                case '\t' -> SlipKind.TAB;
                case ':' -> SlipKind.SECOND_COLON;
                case '-' -> SlipKind.DASH;
                case '%', '@', '`', '|', '>' -> SlipKind.MARK;
                default -> SlipKind.OTHER;
            };
        }

        private static SlipKind ofStructure(String text, Mark begin, Mark at) {
            return switch (character(text, begin)) {
                case '[' -> isClosed(text, begin, at, '[', ']') ? SlipKind.OTHER : SlipKind.OPEN_LIST;
                case '{' -> isClosed(text, begin, at, '{', '}') ? SlipKind.OTHER : SlipKind.OPEN_SECTION;
                default -> begin.getIndex() < at.getIndex() ? SlipKind.INDENTATION : SlipKind.OTHER;
            };
        }

        /** Whether a list or section was closed before a colon that the reader stopped at: it stands as the name of a field. */
        private static boolean isClosed(String text, Mark begin, Mark at, char open, char close) {
            String read = text.substring(offset(text, begin), offset(text, at));
            return character(text, at) == ':'
                    && read.chars().filter(c -> c == open).count()
                            <= read.chars().filter(c -> c == close).count();
        }

        private static int character(String text, Mark mark) {
            int offset = offset(text, mark);
            return offset < text.length() ? text.codePointAt(offset) : END;
        }

        private static int offset(String text, Mark mark) {
            int line = new LineMap(text).start(mark.getLine() + 1);
            return text.offsetByCodePoints(line, Math.min(mark.getColumn(), text.codePointCount(line, text.length())));
        }
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
}
