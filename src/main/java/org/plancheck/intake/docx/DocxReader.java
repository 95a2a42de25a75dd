package org.plancheck.intake.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;
import org.plancheck.document.OfficePackage;
import org.plancheck.document.Place.WordPart;
import org.plancheck.document.Place.WordPlace;
import org.plancheck.document.XmlPart;
import org.plancheck.intake.docx.DocumentBody.Block;
import org.plancheck.intake.docx.DocumentBody.Table;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.KnownFields;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/**
 * Reads the project proposal forms of a Word document (DOCX): tables of labels, each with its value beside or below it, and
 * paragraphs that are a label and its value, or the heading of a section and its text.
 */
public final class DocxReader {

    /**
     * The heading of a section whose text is being read.
     *
     * @param field     what it leads to; null if it is only kept
     * @param numbering the kind of its number: {@code 一、} for 四、; empty if it has none
     * @param known     whether its label is known, so that it need not be told
     */
    private record Section(
            @Nullable FieldPath field, String label, String numbering, boolean known, int line, List<String> body) {

        WordPlace position() {
            return FormLabels.labelled(inText(line), label);
        }

        boolean isOfText() {
            return field == null ? !numbering.isEmpty() : LabelIndex.KNOWN.asksForText(field);
        }
    }

    private static final int LONGEST_HEADING = 40;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<number>第?[一二三四五六七八九十]{1,3}[、.\uFF0E章节]"
                    + "|[(\uFF08](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)\uFF09]|\\d{1,2}(?:\\.\\d{1,2})*(?:[、.\uFF0E)\uFF09]|\\s))\\s*(?<heading>.+)");
    private static final Pattern ENDS_WITH_COLON = Pattern.compile("(?s).*[:\uFF1A]\\s*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[。;\uFF1B.!?,\uFF0C]");

    private final String name;
    private final DraftSink reading;
    private final FormProposals proposals;
    private final FormLabels labels;
    private final FormTables tables;
    private final List<Cell> outside = new ArrayList<>();
    private int tableNumber;
    private int lines;
    private String first = "";
    private @Nullable Section section;

    private DocxReader(InputFile source, DraftSink reading) {
        this.name = source.stem();
        this.reading = reading;
        this.proposals = new FormProposals(name);
        this.labels = new FormLabels(proposals);
        this.tables = new FormTables(proposals, labels);
    }

    /**
     * Reads a document. A second form begins where a later table states a title again.
     *
     * @throws InputException if it cannot be opened, has no label that is known, or none with a value
     */
    public static void read(InputFile source, DraftSink reading) throws InputException, IOException {
        OfficePackage.read(source, "wordprocessingml", parts -> {
            try (XmlPart xml = parts.document().open()) {
                DocumentBody text = new DocumentBody(xml);
                List<Block> blocks = text.blocks();
                margins(parts, "header", text.unread());
                margins(parts, "footer", text.unread());
                new DocxReader(source, reading).all(blocks, text.unread());
            }
        });
    }

    private static void margins(OfficePackage parts, String kind, UnreadParts unread) throws InputException {
        for (OfficePackage.OfficePart part : parts.ofType("wordprocessingml." + kind + "+xml")) {
            try (XmlPart xml = part.open()) {
                for (Block block : new DocumentBody(xml).blocks()) {
                    unread.margin(
                            block.table() == null ? block.text() : block.table().flat());
                }
            }
        }
    }

    private void all(List<Block> blocks, UnreadParts unread) throws InputException {
        for (Block block : blocks) {
            if (block.table() != null) {
                table(block.table());
            } else if (!block.text().isBlank() && !PrintedLines.isPrinted(block.text())) {
                first = first.isEmpty() ? block.text() : first;
                paragraph(block.text());
            }
        }
        List<String> signature = signature();
        endSection();
        signature.forEach(this::paragraph);
        if (!labels.anyKnown()) {
            throw new InputException(Messages.text("word.no-form", OneLine.quoted(first)));
        }
        unread.tell(reading);
        if (!proposals.passOn(reading, outside)) {
            throw new InputException(Messages.text("intake.form-empty"));
        }
    }

    /** Takes the lines off the last section that only tell who filled in the form, as forms end with. */
    private List<String> signature() {
        if (section == null) {
            return List.of();
        }
        List<String> body = section.body();
        int from = body.size();
        while (from > 0 && FormLabels.beginsWithKept(body.get(from - 1))) {
            from--;
        }
        List<String> signature = List.copyOf(body.subList(from, body.size()));
        body.subList(from, body.size()).clear();
        return signature;
    }

    private void table(Table found) {
        @Nullable
        FieldPath context =
                section == null || section.field() == null || !section.field().section() ? null : section.field();
        endSection();
        proposals.inTable(++tableNumber);
        WordPart place = WordPart.table(tableNumber);
        if (TableInDocument.read(found, name, place, lines, reading, proposals)) {
            labels.known();
        } else {
            tables.read(found, context, place, lines);
        }
        lines += FormTables.lines(found);
    }

    private void paragraph(String text) {
        if (section != null && section.isOfText() && !ends(section, text)) {
            section.body().add(text.replace('\t', ' '));
            tellLabel(section, text);
            return;
        }
        for (String part : FormLabels.parts(text)) {
            if (inline(part)) {
                continue;
            }
            Optional<Section> heading = heading(part);
            if (heading.isPresent()) {
                endSection();
                section = leftEmpty(part, heading.get()) ? null : heading.get();
            } else if (section != null) {
                section.body().add(part);
            } else {
                outside.add(new Cell(1, part, inText(lines)));
            }
        }
    }

    /**
     * Whether a paragraph ends the section of a text: only the heading of the next section does, which is numbered like this
     * one. A section without a number ends at any label that stands alone, and at a section with a number in characters.
     */
    private static boolean ends(Section section, String text) {
        Matcher numbered = NUMBERED.matcher(text);
        String numbering = numbered.matches() ? kind(numbered.group("number").strip()) : "";
        if (numbering.equals(section.numbering()) && !numbering.isEmpty()) {
            return true;
        }
        return section.numbering().isEmpty()
                && (FormLabels.isLabel(null, text)
                        || numbering.matches("第?一.") && FormLabels.beginsWithLabel(null, numbered.group("heading")));
    }

    /** Without a number it cannot be told for sure that a line with a label is part of the section, so it is told. */
    private void tellLabel(Section section, String line) {
        if (section.numbering().isEmpty() && FormLabels.beginsWithLabel(null, line)) {
            proposals.note(
                    section.position(),
                    Messages.text("word.label-in-text", OneLine.quoted(line), OneLine.quoted(section.label())));
        }
    }

    /** The place of a paragraph outside all tables, below so many rows of tables. */
    private static WordPlace inText(int rowsAbove) {
        return new WordPlace(Math.max(1, rowsAbove), 1, WordPart.TEXT);
    }

    private boolean inline(String text) {
        if (!FormLabels.beginsWithLabel(null, text)) {
            return false;
        }
        endSection();
        return labels.inline(null, text, inText(lines));
    }

    /** The section that a paragraph is the heading of: one of a known label, or with a number like that of the section before. */
    private Optional<Section> heading(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        String numbering = numbered.matches() ? kind(numbered.group("number").strip()) : "";
        String label = numbering.isEmpty() ? text : numbered.group("heading");
        if (FormLabels.isLabel(null, text) || FormLabels.isLabel(null, label)) {
            labels.known();
            @Nullable
            FieldPath field = LabelIndex.KNOWN
                    .of(text)
                    .or(() -> LabelIndex.KNOWN.of(label))
                    .orElse(null);
            return Optional.of(new Section(field, label, numbering, true, lines, new ArrayList<>()));
        }
        boolean next = section != null
                && !numbering.isEmpty()
                && numbering.equals(section.numbering())
                && text.length() <= LONGEST_HEADING
                && !ENDS_SENTENCE.matcher(text).matches();
        return next
                ? Optional.of(new Section(null, label, numbering, false, lines, new ArrayList<>()))
                : Optional.empty();
    }

    private static String kind(String number) {
        return number.replaceAll("\\d+", "1").replaceAll("[一二三四五六七八九十]+", "一");
    }

    /** Whether a label with a colon asks for one line and has nothing behind it; the next paragraph is not for it. */
    private static boolean leftEmpty(String text, Section section) {
        boolean ofOneLine = section.field() == null
                || section.field().type() != String.class
                || section.field().isBeside(KnownFields.TITLE);
        return ofOneLine
                && section.numbering().isEmpty()
                && ENDS_WITH_COLON.matcher(text).matches();
    }

    private void endSection() {
        if (section == null) {
            return;
        }
        String body = String.join("\n", section.body());
        if (!section.known() && body.isBlank()) {
            outside.add(new Cell(1, section.label(), section.position()));
        } else if (!section.known()) {
            labels.unknown(section.label(), FormLabels.cell(body), section.position(), section.position());
        } else if (!body.isBlank()) {
            labels.value(section.field(), section.label(), FormLabels.cell(body), section.position());
        }
        section = null;
    }
}
