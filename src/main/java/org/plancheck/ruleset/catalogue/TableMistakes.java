package org.plancheck.ruleset.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;
import org.plancheck.yaml.FullWidth;
import org.plancheck.yaml.YamlNode;

/** Reports what is wrong in a table, each mistake at the place of a value. */
final class TableMistakes {

    private final String shown;
    private final Consumer<Diagnostic> found;
    private boolean none = true;

    /** @param shown the file as it is named to the user */
    TableMistakes(String shown, Consumer<Diagnostic> found) {
        this.shown = shown;
        this.found = found;
    }

    /** Whether nothing was reported so far. */
    boolean none() {
        return none;
    }

    void at(YamlNode place, BilingualText reason) {
        at(place.line(), place.column(), reason);
    }

    void at(int line, int column, BilingualText reason) {
        none = false;
        found.accept(new Diagnostic(shown, line, column, reason));
    }

    /** Reports a name that was there before. */
    void onlyOnce(YamlNode named, Map<String, YamlNode.Scalar> before) {
        if (named instanceof YamlNode.Scalar name && !name.empty()) {
            YamlNode.Scalar first = before.putIfAbsent(name.text(), name);
            if (first != null) {
                at(name, Messages.text("table.twice", name.text(), first.line()));
            }
        }
    }

    /** Whether a name or code has only the characters that names and codes have; reports one that it may not have. */
    boolean plain(YamlNode.Scalar name) {
        Optional<FullWidth> mark = FullWidth.in(name.text(), name.line(), name.column() + (name.quoted() ? 1 : 0));
        mark.ifPresent(wide -> at(wide.line(), wide.column(), wide.reason()));
        return mark.isEmpty();
    }

    /** Reports that a value is not what is expected there. */
    void unexpected(YamlNode value, BilingualText expected) {
        if (value instanceof YamlNode.Scalar scalar) {
            if (scalar.empty()) {
                at(scalar, Messages.text("table.nothing", expected));
            } else {
                Optional<FullWidth> mark = FullWidth.beginning(scalar.text(), scalar.line(), scalar.column());
                if (mark.isPresent()) {
                    at(mark.get().line(), mark.get().column(), mark.get().reason());
                } else {
                    at(scalar, Messages.text("table.found", scalar.text(), expected));
                }
            }
        } else {
            at(
                    value,
                    Messages.text(
                            value instanceof YamlNode.Sequence ? "table.found-list" : "table.found-section", expected));
        }
    }
}
