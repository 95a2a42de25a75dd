package org.plancheck.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.plancheck.text.SafeText;
import org.plancheck.text.BilingualText;

/** Writes HTML. What is not markup of this package goes through {@link #text} or an attribute, and is escaped there. */
final class HtmlWriter {

    private final Appendable out;

    HtmlWriter(Appendable out) {
        this.out = out;
    }

    /**
     * Writes a start tag.
     *
     * @param attributes names and values in turn; a value of null leaves the attribute out, an empty one stands alone
     */
    HtmlWriter open(String tag, String... attributes) {
        raw("<" + tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                raw(" " + attributes[i]
                        + (attributes[i + 1].isEmpty() ? "" : "=\"" + escaped(attributes[i + 1]) + "\""));
            }
        }
        return raw(">");
    }

    HtmlWriter close(String tag) {
        return raw("</" + tag + ">");
    }

    /** Writes an element that holds a text. */
    HtmlWriter element(String tag, BilingualText text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    HtmlWriter element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    HtmlWriter text(String text) {
        return raw(escaped(text));
    }

    /** Writes a text in both languages, of which the page shows one. */
    HtmlWriter text(BilingualText text) {
        if (text.en().equals(text.zh())) {
            return text(text.en());
        }
        return raw("<span class=\"en\" lang=\"en\">")
                .text(text.en())
                .raw("</span>")
                .raw("<span class=\"zh\" lang=\"zh-CN\">")
                .text(text.zh())
                .raw("</span>");
    }

    /** Writes markup as it is. */
    HtmlWriter raw(String markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    HtmlWriter line() {
        return raw("\n");
    }

    private static String escaped(String text) {
        return SafeText.inDocument(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
