package org.plancheck.template;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.plancheck.proposal.Coded;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Terms;

/** What a form offers to choose from. */
final class FormOptions {

    private FormOptions() {}

    /** The options that a form gives for a field; none if it asks for a text. */
    static List<String> of(RecordComponent field, Language language) {
        Class<?> type = YamlTemplate.element(field);
        if (type == Boolean.class) {
            return Stream.of("yes", "no")
                    .map(answer -> Messages.text(answer).in(language))
                    .toList();
        }
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> Terms.name((Coded) constant).in(language))
                        .toList()
                : List.of();
    }
}
