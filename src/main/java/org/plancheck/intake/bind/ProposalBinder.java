package org.plancheck.intake.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plancheck.document.Positions;
import org.plancheck.intake.draft.Draft;
import org.plancheck.proposal.Proposal;
import org.plancheck.submission.Submission;
import org.plancheck.submission.SubmittedText;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns the documents of a file into proposals, or into what is wrong with them. */
public final class ProposalBinder {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ProposalSchema schema = new ProposalSchema();

    /** The proposal of a document; its mistakes go to the consumer in the order of their places, and then there is none. */
    public Optional<Submission> read(String file, SubmittedText source, Draft document, Consumer<Diagnostic> mistakes) {
        if (!(document.value() instanceof ObjectNode section)) {
            mistakes.accept(at(file, document.positions(), "", Messages.text("intake.not-a-proposal")));
            return Optional.empty();
        }
        Positions positions = Tidying.tidy(section, document.positions());
        List<Diagnostic> found = new ArrayList<>();
        document.mistakes().forEach(mistake -> found.add(mistake.diagnostic(file)));
        schema.mistakes(section, document.ofForm())
                .forEach(mistake -> found.add(at(file, positions, mistake.pointer(), mistake.message())));
        if (found.isEmpty()) {
            try {
                return Optional.of(
                        new Submission(file, MAPPER.treeToValue(section, Proposal.class), positions, source));
            } catch (DatabindException e) {
                ProposalSchema.Mistake mistake = unbindable(section, document.ofForm(), e);
                found.add(at(file, positions, mistake.pointer(), mistake.message()));
            }
        }
        found.stream().sorted(Diagnostic.BY_PLACE).forEach(mistakes);
        return Optional.empty();
    }

    /** What the schema cannot say: a date that is in form but not in the calendar. */
    private static ProposalSchema.Mistake unbindable(JsonNode section, boolean ofForm, DatabindException e) {
        String pointer = e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .map(name -> name == null ? "" : "/" + name)
                .collect(Collectors.joining());
        JsonNode value = section.at(pointer);
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        return new ProposalSchema.Mistake(
                pointer,
                ofForm
                        ? FormWording.date(pointer, value)
                        : Messages.text("intake.date", name, ProposalSchema.shown(value)));
    }

    private static Diagnostic at(String file, Positions positions, String pointer, BilingualText message) {
        return positions.of(pointer).diagnostic(file, message);
    }
}
