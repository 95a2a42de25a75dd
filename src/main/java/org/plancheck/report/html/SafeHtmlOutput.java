package org.plancheck.report.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.plancheck.text.SafeText;

/** Escapes what a template shows of a file, and replaces what no document should hold. */
final class SafeHtmlOutput extends OwaspHtmlTemplateOutput {

    SafeHtmlOutput(TemplateOutput out) {
        super(out);
    }

    @Override
    public void writeUserContent(String text) {
        super.writeUserContent(SafeText.inDocument(text));
    }
}
