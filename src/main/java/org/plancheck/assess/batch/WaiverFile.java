package org.plancheck.assess.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plancheck.assess.outcome.Waiver;
import org.plancheck.document.Digest;
import org.plancheck.document.DocumentParser;
import org.plancheck.document.InputException;
import org.plancheck.document.Limits;
import org.plancheck.document.Parsed;
import org.plancheck.document.Place;
import org.plancheck.document.TextDecoder;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A file of waivers: a YAML list, in which every field of a waiver is required except the pointer. */
public final class WaiverFile {

    private static final List<String> REQUIRED = List.of("rule", "proposal", "reason", "approvedBy", "expires");
    private static final String POINTER = "pointer";

    private final String file;
    private final Consumer<Diagnostic> mistakes;
    private final List<Waiver> waivers = new ArrayList<>();
    private @Nullable String digest;

    private WaiverFile(String file, Consumer<Diagnostic> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /**
     * Reads a file of waivers; mistakes go to the consumer.
     *
     * @param known   whether there is a criterion with the id
     * @param whyNone why there is no criterion with the id
     */
    public static WaiverFile read(
            Path path,
            Predicate<String> known,
            Function<String, BilingualText> whyNone,
            Consumer<Diagnostic> mistakes) {
        WaiverFile file = new WaiverFile(FileNames.name(path), mistakes);
        try {
            file.readAll(path, known, whyNone);
        } catch (InputException e) {
            mistakes.accept(e.diagnostic(file.file));
        } catch (IOException e) {
            mistakes.accept(
                    Diagnostic.of(file.file, Messages.text("waiver.unreadable")).causedBy(e));
        }
        return file;
    }

    /** The file as the user named it. */
    public String name() {
        return file;
    }

    /** The SHA-256 of its bytes; empty if they could not be read. */
    public Optional<String> digest() {
        return Optional.ofNullable(digest);
    }

    public List<Waiver> waivers() {
        return List.copyOf(waivers);
    }

    private void readAll(Path path, Predicate<String> knownRule, Function<String, BilingualText> whyNone)
            throws InputException, IOException {
        if (Files.size(path) > Limits.FILE_BYTES) {
            throw new InputException(Messages.text("intake.too-large", Limits.FILE_BYTES / (1024 * 1024)));
        }
        byte[] bytes = Files.readAllBytes(path);
        digest = Digest.of(bytes);
        for (Parsed document : DocumentParser.yaml(TextDecoder.decode(bytes))) {
            read(document, knownRule, whyNone).ifPresent(waivers::add);
        }
    }

    private Optional<Waiver> read(
            Parsed document, Predicate<String> knownRule, Function<String, BilingualText> whyNone) {
        if (!(document.value() instanceof ObjectNode waiver)) {
            return refuse(document, "", Messages.text("waiver.shape", REQUIRED));
        }
        Set<String> known = new HashSet<>(REQUIRED);
        known.add(POINTER);
        for (Map.Entry<String, JsonNode> field : waiver.properties()) {
            String place = "/" + field.getKey();
            if (!known.contains(field.getKey())) {
                return refuse(
                        document,
                        place,
                        Messages.text("intake.unknown-field", field.getKey(), Nearest.hint(field.getKey(), known)));
            }
            if (!field.getValue().isString()) {
                return refuse(
                        document,
                        place,
                        Messages.text(
                                "intake.type",
                                field.getKey(),
                                field.getValue().toString(),
                                Messages.text("intake.type.string")));
            }
        }
        for (String field : REQUIRED) {
            if (!waiver.has(field) || waiver.get(field).asString().isBlank()) {
                return refuse(document, "", Messages.text("intake.missing-field", field));
            }
        }
        String rule = waiver.get("rule").asString();
        if (!knownRule.test(rule)) {
            return refuse(document, "/rule", whyNone.apply(rule));
        }
        try {
            return Optional.of(new Waiver(
                    rule,
                    waiver.get("proposal").asString(),
                    Optional.ofNullable(waiver.get(POINTER)).map(JsonNode::asString),
                    waiver.get("reason").asString(),
                    waiver.get("approvedBy").asString(),
                    LocalDate.parse(waiver.get("expires").asString()),
                    file,
                    document.positions().of("")));
        } catch (DateTimeParseException e) {
            return refuse(
                    document,
                    "/expires",
                    Messages.text("usage.date", waiver.get("expires").asString()));
        }
    }

    private Optional<Waiver> refuse(Parsed document, String pointer, BilingualText reason) {
        Place position = document.positions().of(pointer);
        mistakes.accept(new Diagnostic(file, position.line(), position.column(), reason));
        return Optional.empty();
    }
}
