package org.plancheck.template;

import java.io.IOException;
import java.io.OutputStream;
import org.plancheck.proposal.Track;
import org.plancheck.text.Language;

/** Empty forms as an office document, to be filled in and read back: a summary table (XLSX) or a project form (DOCX). */
public final class OfficeTemplates {

    private OfficeTemplates() {}

    /** Writes an empty summary table: a column for every field that the track asks for, and choices where values are listed. */
    public static void xlsx(Track track, Language language, OutputStream out) throws IOException {
        new XlsxTemplate(track, language).write(out);
    }

    /** Writes an empty project form: a row for every field that the track asks for, and boxes to tick where values are listed. */
    public static void docx(Track track, Language language, OutputStream out) throws IOException {
        new DocxTemplate(track, language).write(out);
    }
}
