package org.plancheck.intake.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.InputException;
import org.plancheck.intake.value.TickBoxes;
import org.plancheck.text.Messages;

/**
 * Reads the text of one paragraph as a reader of the document sees it: boxes to tick, symbols and chosen entries are
 * characters, however they were entered; what was deleted, is hidden or struck through or only asks for an entry is left out.
 */
final class ParagraphText {

    /** A stretch of text of one look. */
    private static final class Run {

        private @Nullable String font;
        private @Nullable String anyFont;
        private boolean hidden;
        private boolean struck;
        private boolean struckTwice;

        private boolean shown() {
            return !hidden && !struck && !struckTwice;
        }
    }

    private static final Map<String, String> OF_FORMULAS = Map.of("den", "/", "sup", "^", "sub", "_", "rad", "√");
    private static final Pattern ASKS_FOR_CHOICE =
            Pattern.compile("[\\s\\-—<(（【\\[]*(?:请选择|选择一项|Choose an item|Select an item).*");

    /** What Word prompts for an entry with; other programs save it as if it had been entered. */
    private static final Pattern PROMPT = Pattern.compile("(?:单击或点击|单击|点击)(?:此处|以)?(?:输入|添加)(?:文字|日期|文本)。|选择一项。"
            + "|Click (?:or tap )?(?:here )?to enter (?:text|a date)\\.|Choose an item\\.");

    private final DocumentEvents events;
    private final UnreadParts unread;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Run> runs = new ArrayDeque<>();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private final List<String> entries = new ArrayList<>();
    private int chosen;
    private boolean ticked;
    private boolean written;
    private int inner;

    ParagraphText(DocumentEvents events, UnreadParts unread) {
        this.events = events;
        this.unread = unread;
    }

    /** Reads on to the end of the paragraph. */
    String read() throws InputException {
        while (true) {
            if (events.starts()) {
                if (events.ofWord()) {
                    start();
                } else if (events.ofMathematics()) {
                    append(OF_FORMULAS.getOrDefault(events.name(), ""));
                    written = events.name().equals("t");
                } else if (events.name().equals("pic")) {
                    unread.picture();
                }
            } else if (events.ended()) {
                if (events.ofWord() && events.name().equals("p") && inner-- == 0) {
                    return PROMPT.matcher(text).replaceAll("").strip();
                }
                end();
            } else if (written && events.text() != null) {
                written(events.text());
            }
        }
    }

    private void start() throws InputException {
        switch (events.name()) {
            case "p" -> inner++;
            case "r" -> runs.push(new Run());
            case "rFonts" -> font();
            case "vanish" -> run().hidden = events.on();
            case "strike" -> run().struck = events.on();
            case "dstrike" -> run().struckTwice = events.on();
            case "t" -> written = true;
            case "br", "cr" -> append("\n");
            case "tab", "ptab" -> append(runs.isEmpty() ? "" : "\t");
            case "noBreakHyphen" -> append("-");
            case "sym" -> symbol();
            case "del", "rt" -> events.skip();
            case "footnoteReference", "endnoteReference" -> unread.footnote();
            case "commentReference" -> unread.comment();
            case "object" -> unread.picture();
            default -> startInField();
        }
    }

    /** Check boxes and drop-down lists of the kind that Word had before content controls. */
    private void startInField() {
        switch (events.name()) {
            case "fldChar" -> {
                if ("begin".equals(events.value("fldCharType"))) {
                    fields.push(false);
                } else if ("end".equals(events.value("fldCharType")) && !fields.isEmpty()) {
                    fields.pop();
                }
            }
            case "checkBox" -> ticked = false;
            case "checked" -> ticked = events.on();
            case "default" -> {
                ticked = events.on();
                chosen = chosen < 0 ? events.number(0) : chosen;
            }
            case "ddList" -> {
                entries.clear();
                chosen = -1;
            }
            case "result" -> chosen = events.number(0);
            case "listEntry" -> entries.add(events.value("val") == null ? "" : events.value("val"));
            default -> {}
        }
    }

    private void end() {
        if (events.name().equals("t")) {
            written = false;
        } else if (events.ofWord()) {
            switch (events.name()) {
                case "p" -> append("\n");
                case "r" -> runs.poll();
                case "checkBox" -> drawn(ticked ? TickBoxes.TICKED_BOX : TickBoxes.EMPTY_BOX);
                case "ddList" -> drawn(choice());
                default -> {}
            }
        }
    }

    /** The entry that Word shows: of a list that was not touched, the first. */
    private String choice() {
        String entry = Math.max(0, chosen) < entries.size() ? entries.get(Math.max(0, chosen)) : "";
        return ASKS_FOR_CHOICE.matcher(entry).matches() ? "" : entry;
    }

    /** A field that is what it is by itself: what the document stores as its result is left out. */
    private void drawn(String shown) {
        append(shown);
        if (!fields.isEmpty()) {
            fields.pop();
            fields.push(true);
        }
    }

    private Run run() {
        return runs.isEmpty() ? new Run() : runs.peek();
    }

    private void font() {
        run().font = Stream.of("ascii", "hAnsi")
                .map(events::value)
                .filter(SymbolFonts::isSymbolFont)
                .findFirst()
                .orElse(null);
        run().anyFont = Stream.of("ascii", "hAnsi", "eastAsia", "cs")
                .map(events::value)
                .filter(SymbolFonts::isSymbolFont)
                .findFirst()
                .orElse(null);
    }

    private void symbol() {
        String code = events.value("char");
        if (code != null && code.matches("[0-9A-Fa-f]{2,4}")) {
            append(symbol(events.value("font"), Integer.parseInt(code, 16)));
        }
    }

    private String symbol(@Nullable String font, int character) {
        return SymbolFonts.shown(font, character).orElseGet(() -> {
            if (!events.inPlaceholder() && run().shown()) {
                unread.symbol(font, character);
            }
            return "\uFFFD";
        });
    }

    private void written(String characters) throws InputException {
        Run run = run();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            if (SymbolFonts.isPrivate(character)) {
                shown.append(symbol(run.anyFont, character));
            } else if (run.font != null && character > ' ' && character <= 0xFF) {
                shown.append(symbol(run.font, character));
            } else {
                shown.append(character);
            }
        }
        append(shown.toString());
        if (!unread.countCharacters(characters.length())) {
            throw new InputException(Messages.text("word.too-long", UnreadParts.MOST_CHARACTERS));
        }
    }

    private void append(String shown) {
        if (shown.isEmpty() || events.inPlaceholder() || fields.contains(true)) {
            return;
        }
        if (run().hidden) {
            unread.hidden(shown);
        } else if (!run().shown()) {
            unread.struck(shown);
        } else {
            text.append(shown);
        }
    }
}
