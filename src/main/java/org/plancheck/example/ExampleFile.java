package org.plancheck.example;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plancheck.document.DocumentParser;
import org.plancheck.document.InputException;
import org.plancheck.document.Parsed;
import org.plancheck.intake.bind.ProposalBinder;
import org.plancheck.intake.draft.Draft;
import org.plancheck.submission.SubmittedText;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the examples beside the rules. */
public final class ExampleFile {

    private static final List<String> FIELDS = List.of("rule", "example", "asOf", "proposal", "expect", "at", "says");

    private static final List<String> OUTCOMES =
            List.of("fail", "open", "review", "informational", "pass", "notApplicable");

    private final String file;
    private final Consumer<Diagnostic> mistakes;
    private final ProposalBinder reader = new ProposalBinder();

    private ExampleFile(String file, Consumer<Diagnostic> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** The examples in the text of a file; mistakes go to the consumer. */
    public static List<Example> read(String file, String text, Consumer<Diagnostic> mistakes) {
        List<Example> examples = new ArrayList<>();
        try {
            ExampleFile reader = new ExampleFile(file, mistakes);
            for (Parsed document : DocumentParser.yaml(text)) {
                reader.read(document).ifPresent(examples::add);
            }
        } catch (InputException e) {
            mistakes.accept(e.diagnostic(file));
        }
        return examples;
    }

    private Optional<Example> read(Parsed document) {
        if (!(document.value() instanceof ObjectNode example)) {
            return refuse(document, "", Messages.text("example.shape", FIELDS));
        }
        for (Map.Entry<String, JsonNode> field : example.properties()) {
            if (!FIELDS.contains(field.getKey())) {
                return refuse(
                        document,
                        "/" + field.getKey(),
                        Messages.text("intake.unknown-field", field.getKey(), Nearest.hint(field.getKey(), FIELDS)));
            }
        }
        for (String needed : List.of("rule", "example", "expect")) {
            if (!example.has(needed)) {
                return refuse(document, "", Messages.text("intake.missing-field", needed));
            }
        }
        Optional<String> unknown = texts(example.get("expect")).stream()
                .filter(outcome -> !OUTCOMES.contains(outcome))
                .findFirst();
        if (unknown.isPresent()) {
            return refuse(
                    document,
                    "/expect",
                    Messages.text(
                            "usage.unknown-choice",
                            unknown.get(),
                            "\"expect\"",
                            Nearest.hintOrAll(unknown.get(), OUTCOMES)));
        }
        LocalDate asOf = Example.USUAL_DAY;
        try {
            if (example.has("asOf")) {
                asOf = LocalDate.parse(example.get("asOf").asString());
            }
        } catch (DateTimeParseException e) {
            return refuse(
                    document,
                    "/asOf",
                    Messages.text("usage.date", example.get("asOf").asString()));
        }
        LocalDate day = asOf;
        int line = document.positions().of("").line();
        return reader.read(file, SubmittedText.NONE, proposal(document, example), mistakes)
                .map(submission -> new Example(
                        example.get("example").asString(),
                        example.get("rule").asString(),
                        day,
                        submission,
                        texts(example.get("expect")),
                        texts(example.get("at")),
                        texts(example.get("says")),
                        line));
    }

    private static Draft proposal(Parsed document, ObjectNode example) {
        JsonNode proposal = example.get("proposal");
        if (proposal == null || proposal.isNull()) {
            proposal = JsonNodeFactory.instance.objectNode();
        }
        if (proposal instanceof ObjectNode object && !object.has("id")) {
            object.put("id", "example");
        }
        return new Draft(new Parsed(proposal, document.positions().below("/proposal")));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(item -> texts.add(item.asString()));
        } else if (node != null) {
            texts.add(node.asString());
        }
        return texts;
    }

    private <T> Optional<T> refuse(Parsed document, String pointer, BilingualText reason) {
        mistakes.accept(document.positions().of(pointer).diagnostic(file, reason));
        return Optional.empty();
    }
}
