package org.plancheck.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Cell;
import org.plancheck.document.Place;
import org.plancheck.document.Place.WordPlace;
import org.plancheck.intake.docx.DocumentBody.TableCell;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.value.TickBoxes;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** Finds what the labels of a Word document lead to, and takes in what stands beside or behind them. */
final class FormLabels {

    /** A label and its value in one text. */
    private record Inline(String label, String value) {}

    private static final Pattern INLINE =
            Pattern.compile("(?s)^([^\\n:\uFF1A]{1,60})[:\uFF1A](.+)$|^([^\\n]{1,60})\\n(.+)$");

    private static final Pattern LABELLED = Pattern.compile("\\s*([^\\n:\uFF1A]{1,60})[:\uFF1A]");
    private static final Pattern BETWEEN = Pattern.compile("\\t\\s*|\\s{2,}|\\n");

    private final FormProposals proposals;
    private boolean known;

    FormLabels(FormProposals proposals) {
        this.proposals = proposals;
    }

    /** Whether any label was known so far. */
    boolean anyKnown() {
        return known;
    }

    void known() {
        known = true;
    }

    /** The field that a label leads to where it stands within a section or, if that is null, by itself; boxes are no label. */
    static Optional<FieldPath> field(@Nullable FieldPath within, String label) {
        return TickBoxes.in(label)
                ? Optional.empty()
                : Optional.ofNullable(within)
                        .flatMap(field -> LabelIndex.KNOWN.of(field, label))
                        .or(() -> LabelIndex.KNOWN.of(label));
    }

    /** Whether a text is a label, for a field or for what is only kept. */
    static boolean isLabel(@Nullable FieldPath within, String text) {
        return field(within, text).isPresent() || LabelIndex.KNOWN.known(text) && !TickBoxes.in(text);
    }

    /** Whether a text is a label, or begins with one that has its value behind it. */
    static boolean beginsWithLabel(@Nullable FieldPath within, String text) {
        return isLabel(within, text)
                || inline(text)
                        .filter(inline -> isLabel(within, inline.label()))
                        .isPresent();
    }

    /** Whether a text begins with the label of what is only kept, and has its value behind it. */
    static boolean beginsWithKept(String text) {
        return inline(text)
                .filter(inline -> LabelIndex.KNOWN.kept(inline.label()))
                .isPresent();
    }

    /** Takes in what a label says; one without a field is kept, but for a running number. */
    void value(@Nullable FieldPath field, String label, TableCell value, Place position) {
        known = true;
        if (field != null) {
            proposals.take(
                    field, label, new Cell(position.column(), field.section() ? value.text() : value.flat(), position));
        } else if (!LabelIndex.KNOWN.serial(label)) {
            proposals.keep(label, new Cell(position.column(), value.flat(), position));
        }
    }

    /**
     * Takes in labels and their values in one text, as in {@code 中文名称:…}; false if it is none. Below a line that is the
     * label of a text, all is that text.
     */
    boolean inline(@Nullable FieldPath within, String text, WordPlace place) {
        String[] lines = text.split("\\n", 2);
        if (lines.length > 1
                && field(within, lines[0]).filter(LabelIndex.KNOWN::asksForText).isPresent()) {
            value(field(within, lines[0]).get(), lines[0], cell(lines[1].strip()), labelled(place, lines[0]));
            return true;
        }
        List<Inline> found =
                parts(text).stream().flatMap(part -> inline(part).stream()).toList();
        if (found.isEmpty() || !isLabel(within, found.get(0).label())) {
            return false;
        }
        found.forEach(one -> value(
                field(within, one.label()).orElse(null),
                one.label(),
                cell(one.value().strip()),
                labelled(place, one.label())));
        return true;
    }

    /** Keeps what stands beside a label that is not known, and tells of it. */
    void unknown(String label, TableCell value, Place place, Place position) {
        proposals.note(
                place, Messages.text("word.unknown-label", OneLine.quoted(label), LabelIndex.KNOWN.nearest(label)));
        proposals.keep(label, new Cell(position.column(), value.flat(), position));
    }

    /** A text may hold several labels with their values, set apart by lines, tabs or blanks. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            String before = text.substring(from, between.start());
            if (!before.isBlank() && isLabelled(before) && isLabelled(text.substring(between.end()))) {
                parts.add(before.strip());
                from = between.end();
            }
        }
        parts.add(text.substring(from).replace('\t', ' ').strip());
        return parts;
    }

    /** Whether a text is a label, a colon and perhaps a value. */
    private static boolean isLabelled(String text) {
        Matcher label = LABELLED.matcher(text);
        return label.lookingAt() && LabelIndex.KNOWN.known(label.group(1));
    }

    private static Optional<Inline> inline(String text) {
        Matcher inline = INLINE.matcher(text);
        if (!inline.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                inline.group(1) == null
                        ? new Inline(inline.group(3), inline.group(4))
                        : new Inline(inline.group(1), inline.group(2)));
    }

    /** A cell of nothing but a text. */
    static TableCell cell(String text) {
        return new TableCell(text, List.of(), 1, 1, 1, false);
    }

    /** The place of what stands under a label; a blank label adds nothing to the place. */
    static WordPlace labelled(WordPlace place, String label) {
        return place.labelled(OneLine.of(label.strip()));
    }
}
