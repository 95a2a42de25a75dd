package org.plancheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.plancheck.document.Digest;

/**
 * The style and the script that the page holds.
 *
 * @param policy forbids the page any connection, and any style and script but these
 */
record PageAssets(String style, String script, String policy) {

    static final PageAssets KNOWN = of(resource("report.css"), resource("report.js"));

    private static PageAssets of(String style, String script) {
        return new PageAssets(
                style,
                script,
                "default-src 'none'; img-src data:; style-src '" + Digest.ofPagePart(style) + "'; script-src '"
                        + Digest.ofPagePart(script) + "'; base-uri 'none'; form-action 'none'");
    }

    private static String resource(String name) {
        try (InputStream in = PageAssets.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
