package org.plancheck.intake;

import java.util.ArrayList;
import java.util.List;

/** The proposals that the labelled values of a Word document make up, in the order in which they begin. */
final class WordProposals {

    /** A proposal of values that are still coming in or, of a summary table, one that is complete. */
    private static final class Begun {

        private final Form form;
        private final Document complete;
        private int table;
        private int row;
        private Cell identifier;

        Begun(Form form, Document complete) {
            this.form = form;
            this.complete = complete;
        }

        boolean states() {
            return form != null && !form.blank();
        }
    }

    private final String name;
    private final Values values = new Values();
    private final List<Begun> all = new ArrayList<>();
    private Begun current;
    private int table;

    /** @param name what a proposal without an identifier is called by */
    WordProposals(String name) {
        this.name = name;
        begin();
    }

    /** What comes next stands in this table, counted from 1. */
    void inTable(int number) {
        table = number;
    }

    /** Takes a value in; another proposal begins where an identifier comes again, or a title in a later table. */
    void take(Field field, String label, Cell cell) {
        if (field.steps().equals(List.of("id"))) {
            identify(label, cell);
            return;
        }
        boolean title = field.steps().equals(List.of("title")) || field.steps().equals(List.of("title", "zh"));
        if (title && !cell.blank() && current.form.states("/title/zh") && current.table < table) {
            begin();
        }
        put(field, label, cell);
    }

    /** Takes a value in that belongs to the proposal at hand. */
    void put(Field field, String label, Cell cell) {
        placeAt(cell);
        current.form.put(field, label, cell);
    }

    /** Keeps what stands under a label that no field is for. */
    void keep(String label, Cell cell) {
        placeAt(cell);
        current.form.keep(label, cell);
    }

    /** Takes a row of a summary table in, which is a proposal by itself. */
    void complete(Document document) {
        all.add(new Begun(null, document));
    }

    /** All of them. */
    List<Document> documents() {
        long stated = all.stream().filter(Begun::states).count();
        List<Document> documents = new ArrayList<>();
        int number = 0;
        for (Begun one : all) {
            if (one.complete != null) {
                documents.add(one.complete);
            } else if (one.states()) {
                number++;
                documents.add(document(one, stated == 1 ? name : name + "-" + number));
            }
        }
        return documents;
    }

    private static Document document(Begun one, String name) {
        if (one.identifier != null) {
            return one.form.document(one.identifier.text().strip(), one.identifier.position());
        }
        return one.form.document(name, new Position(one.row, 1, "table" + Math.max(1, one.table)));
    }

    private void identify(String label, Cell cell) {
        if (cell.blank()) {
            return;
        }
        if (current.identifier != null) {
            begin();
        }
        placeAt(cell);
        current.identifier = cell;
        current.form.remember(label, cell);
    }

    private void begin() {
        current = new Begun(new Form(values), null);
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
