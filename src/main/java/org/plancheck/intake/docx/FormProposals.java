package org.plancheck.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.document.Place;
import org.plancheck.document.Place.WordPart;
import org.plancheck.document.Place.WordPlace;
import org.plancheck.intake.draft.Draft;
import org.plancheck.intake.draft.DraftBuilder;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.draft.Note;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.KnownFields;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.label.ValueWords;
import org.plancheck.intake.value.TickBoxes;
import org.plancheck.intake.value.ValueReader;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** The proposals that the labelled values of a Word document make up, in the order in which they begin. */
final class FormProposals {

    /** What stands beside a label, and in which table; 0 before the first. */
    private record LabelledValue(FieldPath field, String label, Cell cell, int table) {}

    /** A proposal of values that are still coming in or, of a summary table, one that is complete. */
    private static final class BegunForm {

        private final DraftBuilder form;
        private final @Nullable Draft complete;
        private int table;
        private int row;
        private @Nullable Cell identifier;
        private String title = "";
        private int titleTable;
        private @Nullable LabelledValue titleAgain;
        private @Nullable LabelledValue identifierAgain;
        private final List<LabelledValue> cover = new ArrayList<>();
        private final Map<List<String>, Cell> inTables = new HashMap<>();
        private final List<Cell> unlabelled = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();

        BegunForm(DraftBuilder form, @Nullable Draft complete) {
            this.form = form;
            this.complete = complete;
        }

        boolean states() {
            return complete == null && (identifier == null ? !form.statesNoField() : !form.blank());
        }
    }

    private static final Pattern STAMP = Pattern.compile(
            "\\s*[(\uFF08][^()\uFF08\uFF09]{0,10}(?:盖章|公章|印章|签字|签章|签名)[^()\uFF08\uFF09]{0,6}[)\uFF09]\\s*$");

    private final String name;
    private final List<BegunForm> all = new ArrayList<>();
    private BegunForm current;
    private int table;

    /** @param name what a proposal without an identifier is called by */
    FormProposals(String name) {
        this.name = name;
        begin();
    }

    /** What comes next stands in this table, counted from 1. */
    void inTable(int number) {
        table = number;
    }

    /** Takes a value in; another proposal begins where another identifier comes, or another title in a later table. */
    void take(FieldPath field, String label, Cell beside) {
        if (field.is(KnownFields.ID)) {
            identify(label, beside);
            return;
        }
        Cell cell = field.is(KnownFields.REMARKS) || LabelIndex.KNOWN.asksForText(field) ? beside : unstamped(beside);
        if (table == 0 && !field.is(KnownFields.REMARKS)) {
            placeAt(cell);
            current.cover.add(new LabelledValue(field, label, cell, table));
            return;
        }
        if (resolved(field).equals(KnownFields.CHINESE_TITLE.steps()) && !cell.blank()) {
            title(new LabelledValue(field, label, cell, table));
        }
        put(numberOrAnswer(field, cell), label, cell);
    }

    /** The same title in a later table is that of a form that goes on there; another one begins a form. */
    private void title(LabelledValue title) {
        String text = title.cell().inOneLine().text();
        boolean same = current.title.equals(text);
        boolean formBefore = current.titleTable == 0
                && current.cover.stream().anyMatch(said -> LabelIndex.KNOWN.asksForText(said.field()))
                && current.cover.stream()
                        .anyMatch(said -> resolved(said.field()).equals(KnownFields.CHINESE_TITLE.steps())
                                && !said.cell().inOneLine().text().equals(text));
        if (formBefore || current.titleTable > 0 && current.titleTable < table && !same) {
            LabelledValue identifier = current.identifierAgain;
            begin();
            if (identifier != null && identifier.table() == table) {
                identify(identifier.label(), identifier.cell());
            }
        } else if (same && current.titleTable < table) {
            current.titleAgain = title;
            return;
        }
        current.title = text;
        current.titleTable = table;
    }

    /** A value without the request to stamp or sign it that is printed behind it. */
    private static Cell unstamped(Cell cell) {
        Matcher stamp = STAMP.matcher(cell.text());
        return stamp.find() ? cell.saying(stamp.replaceFirst("")) : cell;
    }

    /** The steps to what a plain text fills of a field, whichever element of a list it is. */
    private static List<String> resolved(FieldPath field) {
        FieldPath meant = field.section() ? LabelIndex.KNOWN.plain(field).orElse(field) : field;
        return meant.steps().stream()
                .map(step -> step.matches("\\d+") ? "*" : step)
                .toList();
    }

    /** What a cover says counts where no table says it. Texts are of a form, wherever they stand. */
    private static void takeCover(BegunForm begun) {
        for (LabelledValue said : begun.cover) {
            Cell counts =
                    LabelIndex.KNOWN.asksForText(said.field()) ? null : begun.inTables.get(resolved(said.field()));
            FieldPath field = numberOrAnswer(said.field(), said.cell());
            if (counts == null) {
                begun.form.put(field, said.label(), said.cell());
            } else if (!said.cell().blank()
                    && !ValueWords.key(counts.text())
                            .equals(ValueWords.key(said.cell().text()))) {
                begun.notes.add(new Note(
                        said.cell().position(),
                        Messages.text(
                                "word.cover",
                                OneLine.quoted(said.cell().text()),
                                counts.position().written())));
                begun.form.keep(said.label(), said.cell());
            }
        }
    }

    /** A tick beside a standard's number answers "is one adopted?", so it belongs to the section, not to the number. */
    private static FieldPath numberOrAnswer(FieldPath field, Cell cell) {
        return field.isNumber() && field.top().hasSections() && TickBoxes.answer(cell)
                ? new FieldPath(field.top())
                : field;
    }

    /** Takes a value in that belongs to the proposal at hand. */
    void put(FieldPath field, String label, Cell cell) {
        placeAt(cell);
        if (!inText(cell) && !TickBoxes.unanswered(cell.text()) && !ValueWords.KNOWN.silent(cell.text())) {
            current.inTables.putIfAbsent(resolved(field), cell);
        }
        current.form.put(field, label, cell);
    }

    private static boolean inText(Cell cell) {
        return cell.position() instanceof WordPlace place && place.part().inText();
    }

    /** Keeps what stands under a label that no field is for. */
    void keep(String label, Cell cell) {
        placeAt(cell);
        current.form.keep(label, cell);
    }

    /** Keeps what cannot be understood, and with it the proposal from being judged. */
    void refuse(Cell cell, InputException mistake) {
        placeAt(cell);
        current.form.refuse("", cell, mistake);
    }

    /** Tells something of the proposal at hand, if there is anything that makes up one. */
    void note(Place position, BilingualText note) {
        current.notes.add(new Note(position, note));
    }

    /** Keeps what stands beside no label, if there is anything else that makes up a proposal. */
    void unlabelled(Cell cell) {
        if (!cell.blank()) {
            current.unlabelled.add(cell);
            note(cell.position(), Messages.text("word.no-label", OneLine.quoted(cell.text())));
        }
    }

    /** Whether a text is one of the options that a field has. */
    boolean isOption(FieldPath field, String text) {
        return ValueReader.option(field).test(text);
    }

    /** Takes a row of a summary table in, which is a proposal by itself. */
    void complete(Draft document) {
        all.add(new BegunForm(new DraftBuilder(), document));
    }

    /**
     * Passes on all of them.
     *
     * @param outside what stands outside of tables: kept by the proposal if there is one only, and told
     * @return whether there was any
     */
    boolean passOn(DraftSink reading, List<Cell> outside) {
        all.stream().filter(begun -> begun.complete == null).forEach(FormProposals::takeCover);
        List<BegunForm> stated = all.stream()
                .filter(begun -> begun.complete != null || begun.states())
                .toList();
        boolean one = stated.size() == 1 && stated.get(0).complete == null;
        if (one && !outside.isEmpty()) {
            reading.note(
                    outside.get(0).position(),
                    Messages.text("word.outside", OneLine.quoted(outside.get(0).text())));
        } else if (!stated.isEmpty()) {
            outside.forEach(cell ->
                    reading.note(cell.position(), Messages.text("word.outside-several", OneLine.quoted(cell.text()))));
        }
        long forms = stated.stream().filter(begun -> begun.complete == null).count();
        int number = 0;
        for (BegunForm begun : stated) {
            if (begun.complete != null) {
                reading.document(begun.complete);
            } else {
                number++;
                begun.notes.forEach(reading::note);
                begun.unlabelled.forEach(cell -> keep(begun, cell));
                if (one) {
                    outside.forEach(cell -> keep(begun, cell));
                }
                reading.document(document(begun, forms == 1 ? name : name + "-" + number));
            }
        }
        return !stated.isEmpty();
    }

    private static void keep(BegunForm begun, Cell cell) {
        begun.form.put(KnownFields.REMARKS, "", cell);
    }

    private Draft document(BegunForm one, String name) {
        if (one.identifier != null) {
            return one.form.document(one.identifier.text().strip(), one.identifier.position());
        }
        return one.form.document(
                name, new WordPlace(one.row, 1, table == 0 ? WordPart.TEXT : WordPart.table(Math.max(1, one.table))));
    }

    private void identify(String label, Cell cell) {
        if (cell.blank()) {
            return;
        }
        if (current.identifier != null) {
            if (current.identifier.text().strip().equals(cell.text().strip())) {
                current.identifierAgain = new LabelledValue(KnownFields.ID, label, cell, table);
                return;
            }
            @Nullable LabelledValue title = current.titleAgain;
            begin();
            if (title != null && title.table() == table) {
                take(title.field(), title.label(), title.cell());
            }
        }
        placeAt(cell);
        current.identifier = cell;
        current.form.remember(label, cell);
    }

    private void begin() {
        current = new BegunForm(new DraftBuilder(), null);
        all.add(current);
    }

    /** A proposal is where its first value is. */
    private void placeAt(Cell cell) {
        if (current.row == 0 && !cell.blank()) {
            current.table = table;
            current.row = cell.position().line();
            all.remove(current);
            all.add(current);
        }
    }
}
