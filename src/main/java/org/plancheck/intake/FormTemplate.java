package org.plancheck.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Terms;
import org.plancheck.proposal.Track;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;

/** Empty forms as an office document, to be filled in and read back: a summary table (XLSX) or a project form (DOCX). */
public final class FormTemplate {

    private FormTemplate() {
    }

    /** Writes an empty summary table: a column for every field that the track asks for, and choices where values are listed. */
    public static void xlsx(Track track, Language language, OutputStream out) throws IOException {
        new SheetTemplate(track, language).write(out);
    }

    /** Writes an empty project form: a row for every field that the track asks for, and boxes to tick where values are listed. */
    public static void docx(Track track, Language language, OutputStream out) throws IOException {
        new WordTemplate(track, language).write(out);
    }

    /** The options that a form gives for a field; none if it asks for a text. */
    static List<String> options(RecordComponent field, Language language) {
        Class<?> type = ProposalTemplate.element(field);
        if (type == Boolean.class) {
            return Stream.of("yes", "no").map(answer -> Messages.text(answer).in(language)).toList();
        }
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(constant -> Terms.name((Coded) constant).in(language)).toList()
                : List.of();
    }
}
