package org.plancheck.cli.base;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Language;

/**
 * The streams that a command reads and writes.
 *
 * @param out   findings, and nothing else
 * @param bytes the stream behind {@code out}, for binary formats
 * @param err   everything else
 * @param color whether {@code out} is a terminal that shows colours
 * @param debug  whether the user asks for the exceptions behind mistakes
 * @param terminal whether {@code err} is a terminal, on which a line can be drawn over
 */
public record Console(
        InputStream in,
        PrintWriter out,
        OutputStream bytes,
        PrintWriter err,
        boolean color,
        boolean terminal,
        boolean debug,
        Language language) {

    /** The same console in another language. */
    public Console speaking(Language other) {
        return new Console(in, out, bytes, err, color, terminal, debug, other);
    }

    public void tell(Diagnostic diagnostic) {
        err.println(diagnostic.line(language));
        showCause(diagnostic);
    }

    /** Shows the exception behind a mistake, if the user asks for it: for a mistake that a report keeps without it. */
    public void showCause(Diagnostic diagnostic) {
        if (debug && diagnostic.cause() != null) {
            diagnostic.cause().printStackTrace(err);
        }
    }

    public void tell(BilingualText text) {
        err.println(text.in(language));
    }
}
