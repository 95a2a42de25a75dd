package org.plancheck.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.document.Limits;
import org.plancheck.document.Place;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.KnownFields;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.label.ValueWords;
import org.plancheck.intake.value.AdoptionText;
import org.plancheck.intake.value.CommitteeText;
import org.plancheck.intake.value.LabelUnit;
import org.plancheck.intake.value.OpinionList;
import org.plancheck.intake.value.ParsedValue;
import org.plancheck.intake.value.ParsedValue.OtherText;
import org.plancheck.intake.value.ParsedValue.StatedValue;
import org.plancheck.intake.value.ParsedValue.ValueWithRest;
import org.plancheck.intake.value.PrintedPrompt;
import org.plancheck.intake.value.TrackAnswer;
import org.plancheck.intake.value.ValueReader;
import org.plancheck.proposal.Action;
import org.plancheck.proposal.AssociationStandard;
import org.plancheck.proposal.Committee;
import org.plancheck.proposal.InternationalAdoption;
import org.plancheck.submission.Excerpts;
import org.plancheck.submission.Quote;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import org.plancheck.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One proposal that is put together from labelled cells. */
public final class DraftBuilder {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A cell with the label that it was found under, and the field that this leads to. */
    private record LabelledCell(FieldPath field, String label, Cell cell) {}

    private final ValueTree tree = new ValueTree();
    private final List<String> remarks = new ArrayList<>();
    private final List<InputException> mistakes = new ArrayList<>();
    private final Map<Place, Quote> said = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private boolean further;
    private final List<LabelledCell> beside = new ArrayList<>();
    private final Map<String, LabelledCell> denied = new TreeMap<>();
    private final Map<String, LabelledCell> stated = new HashMap<>();

    /** Puts what a cell says into its field; what is wrong with it is remembered. */
    public void put(FieldPath field, String label, Cell cell) {
        try {
            if (cell.mistake().isPresent()) {
                throw cell.mistake().get();
            }
            if (cell.text().length() > Limits.VALUE_CHARACTERS
                    && (field.section() || !LabelIndex.KNOWN.asksForText(field))) {
                throw new InputException(
                        Messages.text("cell.long", OneLine.of(label.strip()), Limits.VALUE_CHARACTERS),
                        cell.position());
            }
            if (cell.blank() || PrintedPrompt.unanswered(cell.text())) {
                return;
            }
            remember(label, cell);
            if (field.is(KnownFields.REMARKS)) {
                tree.place("/remarks", cell.position());
                remarks.add(cell.shown().strip());
            } else if (field.section()) {
                section(field, label, isTitle(field) ? cell.inOneLine() : cell);
            } else if (field.is(KnownFields.COMMITTEE_NAME) && !ValueWords.KNOWN.silent(cell.text())) {
                plain(KnownFields.COMMITTEE, label, cell);
            } else if (noneOfTrack(field, cell)) {
                if (field.isNumber()) {
                    denied.putIfAbsent(field.top().name(), new LabelledCell(field, label, cell));
                }
            } else {
                value(field, label, isTitle(field) ? cell.inOneLine() : cell);
            }
            if (field.top().isAskedInOneQuestion() && tree.has(field.top().name())) {
                stated.putIfAbsent(field.top().name(), new LabelledCell(field, label, cell));
            }
        } catch (InputException e) {
            if (further && cell.mistake().isEmpty() && (field.type() == String.class || field.section())) {
                tell(cell.position(), Messages.text("cell.further", OneLine.of(label.strip())));
            } else {
                mistakes.add(e);
            }
            keep(label, cell);
        }
    }

    /** What comes next stands in a further row of the same proposal: lists go on, and a second text is kept in the remarks. */
    public void furtherRow() {
        further = true;
        tree.furtherRow();
    }

    /** Keeps what stands under a label that no field is for. */
    public void keep(String label, Cell cell) {
        if (!cell.blank() && !PrintedPrompt.unanswered(cell.text())) {
            remember(label, cell);
            tree.place("/remarks", cell.position());
            remarks.add((label.isBlank() ? "" : OneLine.of(label.strip()) + ": ")
                    + cell.shown().strip());
        }
    }

    /** Keeps a cell, and with it the proposal from being judged. */
    public void refuse(String label, Cell cell, InputException mistake) {
        mistakes.add(mistake);
        keep(label, cell);
    }

    /** Remembers what stands where, to show it. */
    public void remember(String label, Cell cell) {
        said.putIfAbsent(cell.position(), Quote.of(label, cell));
    }

    /** Whether the field at a pointer is stated. */
    boolean states(String pointer) {
        return tree.states(pointer);
    }

    /** Whether no field is stated, whatever stands in the remarks. */
    public boolean statesNoField() {
        return tree.empty() && mistakes.isEmpty();
    }

    /** Whether nothing at all is stated. */
    public boolean blank() {
        return tree.empty() && remarks.isEmpty() && mistakes.isEmpty();
    }

    /** The proposal, under the given identifier. */
    public Draft document(String id, Place place) {
        beside.forEach(this::putBeside);
        denied.forEach(this::contradicted);
        return new Draft(
                tree.proposal(id, place, String.join("\n", remarks)),
                tree.positions(),
                mistakes,
                notes,
                new Excerpts(1, List.of(), said));
    }

    /** Values inferred from another cell apply only if the field has no cell of its own. */
    private void putBeside(LabelledCell said) {
        List<String> steps = said.field().steps();
        int list = steps.indexOf("*");
        if (states("/" + String.join("/", list < 0 ? steps : steps.subList(0, list)))) {
            keep(said.label(), said.cell());
        } else {
            put(said.field(), said.label(), said.cell());
        }
    }

    /** Whoever says that nothing is adopted, and then how, has to say which of the two is meant: it decides on the track. */
    private void contradicted(String section, LabelledCell denial) {
        LabelledCell statement = stated.get(section);
        boolean whole = denial.field().section();
        if (statement != null && (whole || !tree.empty(section))) {
            mistakes.add(new InputException(
                    Messages.text(
                            "cell.denied",
                            OneLine.of(denial.label().strip()),
                            denial.cell().position().written(),
                            OneLine.of(statement.label().strip())),
                    statement.cell().position()));
        }
    }

    private static boolean isTitle(FieldPath field) {
        return field.isBeside(KnownFields.TITLE);
    }

    private void value(FieldPath field, String label, Cell cell) throws InputException {
        boolean several = field.intoAllElements();
        FieldPath listed = several ? field.toSeveral() : field;
        if (several && field.list()) {
            throw new InputException(
                    Messages.text("cell.list-of-lists", Vocabulary.label("/" + String.join("/", field.steps()))),
                    cell.position());
        }
        take(field, label, cell, ValueReader.of(listed, LabelUnit.of(label, field, cell)));
    }

    private void take(FieldPath field, String label, Cell cell, ParsedValue understood) throws InputException {
        if (understood instanceof OtherText) {
            keep(label, cell);
        }
        if (!(understood instanceof StatedValue stated)) {
            return;
        }
        tree.set(field.steps(), stated.value(), cell.position());
        if (stated instanceof ValueWithRest more) {
            if (field.type() == Action.class && ValueReader.standardNumbers(more.rest())) {
                beside.add(new LabelledCell(KnownFields.REVISES, label, cell.saying(more.rest())));
            } else {
                tell(cell.position(), more.note());
                keep(label, cell);
            }
        }
    }

    private void tell(Place place, BilingualText text) {
        notes.add(new Note(place, text));
    }

    private void section(FieldPath field, String label, Cell cell) throws InputException {
        Optional<JsonNode> literal = ValueReader.literal(cell);
        if (literal.isPresent()) {
            tree.set(field.steps(), literal.get(), cell.position());
            return;
        }
        String text = TrackAnswer.of(field, cell);
        if (ValueWords.KNOWN.silent(text)) {
            return;
        }
        boolean ofTrack = TrackAnswer.isAsked(field);
        Optional<StatedValue> answer = ofTrack ? ValueReader.answer(text) : Optional.empty();
        if (field.list() && (ValueWords.KNOWN.none(text) || OpinionList.none(field, text))) {
            tree.set(field.steps(), NODES.arrayNode(), cell.position());
        } else if (answer.isPresent()) {
            answer(field, label, cell, answer.get());
        } else if (ofTrack
                && !ValueWords.KNOWN.none(text)
                && AdoptionText.of(text).isEmpty()
                && TrackAnswer.mayDeny(text)) {
            throw new InputException(
                    Messages.text(
                            "form.value",
                            field.top().label(),
                            OneLine.quoted(text),
                            Messages.text("form.adopted-or-not")),
                    cell.position());
        } else if (!(ValueWords.KNOWN.none(text) && ofTrack)) {
            plain(field, label, cell.saying(text));
        } else {
            denied.putIfAbsent(field.top().name(), new LabelledCell(field, label, cell));
        }
    }

    /** Yes or no to a section that puts a proposal on a track, and what may be said besides. */
    private void answer(FieldPath field, String label, Cell cell, StatedValue answer) throws InputException {
        boolean adopted = answer.value().asBoolean();
        String rest = answer instanceof ValueWithRest more ? more.rest() : "";
        if (!adopted) {
            denied.putIfAbsent(field.top().name(), new LabelledCell(field, label, cell));
        } else if (field.type() == InternationalAdoption.class && adoption(field, label, cell.saying(rest))) {
            return;
        } else if (field.type() == AssociationStandard.class
                && ValueReader.standardNumbers(TrackAnswer.unlabelled(field, rest))) {
            plain(field, label, cell.saying(TrackAnswer.unlabelled(field, rest)));
            return;
        } else {
            tree.set(field.steps(), NODES.objectNode(), cell.position());
        }
        if (answer instanceof ValueWithRest more) {
            tell(cell.position(), more.note());
            keep(label, cell);
        }
    }

    /** A plain text where a section is asked for: it fills the field that is meant, or only names the section. */
    private void plain(FieldPath field, String label, Cell cell) throws InputException {
        if (field.type() == Committee.class && committee(cell)
                || field.type() == InternationalAdoption.class && adoption(field, label, cell)) {
            return;
        }
        if (!OpinionList.is(field, cell.text())) {
            tell(
                    cell.position(),
                    Messages.text(
                            "cell.no-list." + field.type().getSimpleName(),
                            OneLine.quoted(cell.shown()),
                            OneLine.of(label.strip())));
            keep(label, cell);
            return;
        }
        Optional<FieldPath> meant = LabelIndex.KNOWN.plain(field);
        if (meant.isEmpty()) {
            if (TrackAnswer.isAsked(field)) {
                tree.set(field.steps(), NODES.objectNode(), cell.position());
                if (!TrackAnswer.isChoice(cell.text())) {
                    tell(
                            cell.position(),
                            Messages.text("cell.adopted", OneLine.quoted(cell.shown()), OneLine.of(label.strip())));
                }
            }
            keep(label, cell);
            return;
        }
        ParsedValue understood = ValueReader.of(field.list() ? meant.get().toSeveral() : meant.get(), cell);
        if (understood instanceof StatedValue stated
                && (meant.get().type() != Boolean.class || stated.value().isBoolean())) {
            take(meant.get(), label, cell, stated);
        } else {
            keep(label, cell);
        }
    }

    private boolean committee(Cell cell) throws InputException {
        CommitteeText committee = CommitteeText.of(cell.shown());
        if (committee.number().isEmpty()) {
            return false;
        }
        tree.set(KnownFields.COMMITTEE_NUMBER.steps(), NODES.stringNode(committee.number()), cell.position());
        if (!committee.name().isEmpty()) {
            tree.set(KnownFields.COMMITTEE_NAME.steps(), NODES.stringNode(committee.name()), cell.position());
        }
        return true;
    }

    private boolean adoption(FieldPath field, String label, Cell cell) throws InputException {
        Optional<AdoptionText> adoption = AdoptionText.of(cell.text());
        if (adoption.isEmpty()) {
            return false;
        }
        tree.set(field.steps(), NODES.objectNode(), cell.position());
        if (!adoption.get().degree().isEmpty()) {
            value(
                    KnownFields.DEGREE_OF_ADOPTION,
                    label,
                    cell.saying(adoption.get().degree()));
        }
        if (!adoption.get().numbers().isEmpty()) {
            beside.add(new LabelledCell(
                    KnownFields.ADOPTED_NUMBERS,
                    label,
                    cell.saying(String.join(";", adoption.get().numbers()))));
        }
        return true;
    }

    private boolean noneOfTrack(FieldPath field, Cell cell) {
        return field.steps().size() > 1
                && ValueWords.KNOWN.none(cell.text())
                && field.top().track().isPresent()
                && !field.list();
    }
}
