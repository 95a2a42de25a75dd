package org.plancheck.intake.draft;

import java.util.function.Consumer;
import org.plancheck.document.InputException;
import org.plancheck.document.Place;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;

/** Takes what a format reads of one file, document by document, so that nothing of a long file is kept. */
public final class DraftSink {

    private final String file;
    private final Consumer<Draft> documents;
    private final Consumer<Diagnostic> mistakes;
    private final Consumer<Diagnostic> notes;
    private final boolean last;
    private boolean empty = true;

    public DraftSink(
            String file, Consumer<Draft> documents, Consumer<Diagnostic> mistakes, Consumer<Diagnostic> notes) {
        this(file, documents, mistakes, notes, true);
    }

    private DraftSink(
            String file,
            Consumer<Draft> documents,
            Consumer<Diagnostic> mistakes,
            Consumer<Diagnostic> notes,
            boolean last) {
        this.file = file;
        this.last = last;
        this.documents = documents;
        this.mistakes = mistakes;
        this.notes = notes;
    }

    /** A reading of the same file whose documents go elsewhere first. */
    public DraftSink passingOn(Consumer<Draft> elsewhere) {
        return new DraftSink(
                file,
                elsewhere,
                mistake -> {
                    empty = false;
                    mistakes.accept(mistake);
                },
                notes,
                false);
    }

    /** One proposal, or what stands where one should. */
    public void document(Draft document) {
        empty = false;
        if (last) {
            document.notes().forEach(this::note);
        }
        documents.accept(document);
    }

    /** Something that keeps a proposal, or more, from being judged. */
    public void mistake(InputException refused) {
        empty = false;
        mistakes.accept(refused.diagnostic(file));
    }

    /** Something that was not understood and costs nothing: it is kept, and the user is told. */
    public void note(Place position, BilingualText text) {
        notes.accept(position.diagnostic(file, text));
    }

    public void note(Note note) {
        note(note.position(), note.text());
    }

    /** Whether there was neither a document nor a mistake. */
    public boolean empty() {
        return empty;
    }
}
