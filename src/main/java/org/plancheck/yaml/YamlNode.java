package org.plancheck.yaml;

import java.util.List;
import java.util.Optional;

/** A value of a YAML text as it is written, with the line and column (from 1) at which it begins. */
public sealed interface YamlNode {

    int line();

    int column();

    /** A text, a number, a date or a word as it is written. */
    record Scalar(int line, int column, String text, boolean quoted) implements YamlNode {

        /** Whether nothing is stated here. */
        public boolean empty() {
            return text.isBlank() || !quoted && (text.equals("~") || text.equals("null"));
        }
    }

    /** The rows of a list. */
    record Sequence(int line, int column, List<YamlNode> items) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** The fields of a section, in the order in which they are written; a name can stand here more than once. */
    record Mapping(int line, int column, List<Pair> fields) implements YamlNode {

        public Mapping {
            fields = List.copyOf(fields);
        }

        /** The field of this name, the first where there are several. */
        public Optional<Pair> field(String name) {
            return fields.stream()
                    .filter(field -> field.name().text().equals(name))
                    .findFirst();
        }
    }

    /** A name with its value. */
    record Pair(Scalar name, YamlNode value) {}
}
