package org.plancheck.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML text of one document, every value with its place and as it is written. */
public final class YamlText {

    private static final int DEEPEST = 20;
    private static final int LONGEST = 16 * 1024 * 1024;

    private final Iterator<Event> events;

    private YamlText(String text) {
        this.events = new Parse(
                        LoadSettings.builder().setCodePointLimit(LONGEST).build())
                .parseString(text)
                .iterator();
    }

    /**
     * The value that the text holds; nothing where it holds none.
     *
     * @throws YamlException if it is not YAML, holds several documents or an alias, or is nested more than 20 deep
     */
    public static Optional<YamlNode> read(String text) throws YamlException {
        try {
            return new YamlText(text).document();
        } catch (YamlEngineException e) {
            throw YamlSyntax.mistake(text, e);
        }
    }

    private Optional<YamlNode> document() throws YamlException {
        Optional<YamlNode> found = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {
                    continue;
                }
                default -> {
                    if (found.isPresent()) {
                        throw mistake(event, Messages.text("yaml.one-document"));
                    }
                    found = Optional.of(node(event, 0));
                }
            }
        }
        return found.filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.empty()));
    }

    private YamlNode node(Event event, int depth) throws YamlException {
        if (depth > DEEPEST) {
            throw mistake(event, Messages.text("intake.depth", DEEPEST));
        }
        if (event instanceof AliasEvent) {
            throw mistake(event, Messages.text("intake.alias"));
        }
        if (event instanceof ScalarEvent scalar) {
            return new YamlNode.Scalar(
                    line(event), column(event), scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
        }
        return event.getEventId() == Event.ID.SequenceStart ? rows(event, depth) : section(event, depth);
    }

    private YamlNode rows(Event start, int depth) throws YamlException {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(line(start), column(start), items);
    }

    private YamlNode section(Event start, int depth) throws YamlException {
        List<YamlNode.Pair> fields = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth + 1) instanceof YamlNode.Scalar name)) {
                throw mistake(event, Messages.text("yaml.name"));
            }
            fields.add(new YamlNode.Pair(name, node(events.next(), depth + 1)));
        }
        return new YamlNode.Mapping(line(start), column(start), fields);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }

    private static YamlException mistake(Event event, BilingualText reason) {
        return new YamlException(reason, line(event), column(event));
    }
}
