package org.plancheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.plancheck.text.Text;

/** Writes HTML. What is not markup of this package goes through {@link #text} or an attribute, and is escaped there. */
final class Html {

    private final Appendable out;

    Html(Appendable out) {
        this.out = out;
    }

    /**
     * Writes a start tag.
     *
     * @param attributes names and values in turn; a value of null leaves the attribute out, an empty one stands alone
     */
    Html open(String tag, String... attributes) {
        raw("<" + tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                raw(" " + attributes[i] + (attributes[i + 1].isEmpty() ? "" : "=\"" + escaped(attributes[i + 1]) + "\""));
            }
        }
        return raw(">");
    }

    Html close(String tag) {
        return raw("</" + tag + ">");
    }

    /** Writes an element that holds a text. */
    Html element(String tag, Text text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        return raw(escaped(text));
    }

    /** Writes a text in both languages, of which the page shows one. */
    Html text(Text text) {
        if (text.en().equals(text.zh())) {
            return text(text.en());
        }
        return raw("<span class=\"en\" lang=\"en\">").text(text.en()).raw("</span>")
                .raw("<span class=\"zh\" lang=\"zh-CN\">").text(text.zh()).raw("</span>");
    }

    /** Writes markup as it is. */
    Html raw(String markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Html line() {
        return raw("\n");
    }

    private static String escaped(String text) {
        return Printable.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}
