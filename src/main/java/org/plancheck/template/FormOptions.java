package org.plancheck.template;

import java.util.List;
import java.util.stream.Stream;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.Terms;

/** What a form offers to choose from. */
final class FormOptions {

    private FormOptions() {}

    /** The options that a form gives for a field; none if it asks for a text. */
    static List<String> of(FieldType field, Language language) {
        if (field.type() == Boolean.class) {
            return Stream.of("yes", "no")
                    .map(answer -> Messages.text(answer).in(language))
                    .toList();
        }
        return field.codes().stream().map(code -> Terms.name(code).in(language)).toList();
    }
}
