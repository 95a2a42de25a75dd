package org.plancheck.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plancheck.intake.draft.Draft;
import org.plancheck.submission.Submission;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.OneLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes what was understood of submitted files in a form that is read back, each document as it is read. */
public final class Conversion {

    /** What documents are handed to besides being judged. */
    interface Target {

        void take(String file, Draft document, Optional<Submission> submission);
    }

    /** What can be written. */
    public enum Notation {
        YAML,
        JSON,
        JSONL
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .build();

    private final Notation notation;
    private final Appendable out;
    private int written;

    private Conversion(Notation notation, Appendable out) {
        this.notation = notation;
        this.out = out;
    }

    /**
     * Reads what the arguments name and writes it. A proposal with a mistake is written as well, for a person to correct.
     *
     * @return how many proposals were written
     * @throws IOException if they cannot be written
     */
    public static int write(
            List<String> arguments,
            InputStream stdin,
            Notation notation,
            Appendable out,
            Consumer<Diagnostic> mistakes,
            Consumer<Diagnostic> notes)
            throws IOException {
        Conversion conversion = new Conversion(notation, out);
        try {
            new ProposalFiles(stdin, submission -> {}, mistakes, notes, conversion::write).read(arguments);
            conversion.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return conversion.written;
    }

    private void write(String file, Draft document, Optional<Submission> submission) {
        JsonNode value = submission
                .<JsonNode>map(read -> JSON.valueToTree(read.proposal()))
                .orElse(document.value());
        try {
            switch (notation) {
                case YAML -> {
                    out.append(written == 0 ? "" : "---\n");
                    out.append("# ")
                            .append(OneLine.of(
                                    file + document.positions().of("").suffix()))
                            .append('\n');
                    out.append(YAML.writeValueAsString(value));
                }
                case JSON -> out.append(written == 0 ? "[\n" : ",\n").append(JSON.writeValueAsString(value));
                case JSONL -> out.append(JSON.writeValueAsString(value)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written++;
    }

    private void end() throws IOException {
        if (notation == Notation.JSON) {
            out.append(written == 0 ? "[]\n" : "\n]\n");
        }
    }
}
