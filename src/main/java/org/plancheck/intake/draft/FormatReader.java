package org.plancheck.intake.draft;

import java.io.IOException;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;

/** Reads the proposals of a file of one format. */
public interface FormatReader {

    /**
     * Reads a file, passing each proposal on as it is read.
     *
     * @throws InputException if the file cannot be read on; what was passed on until then stands
     * @throws IOException    if the file cannot be read at all
     */
    void read(InputFile source, DraftSink reading) throws InputException, IOException;
}
