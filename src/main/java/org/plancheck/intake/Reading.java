package org.plancheck.intake;

import java.util.function.Consumer;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Text;

/** Takes what a format reads of one file, document by document, so that nothing of a long file is kept. */
final class Reading {

    private final String file;
    private final Consumer<Document> documents;
    private final Consumer<Diagnostic> mistakes;
    private final Consumer<Diagnostic> notes;
    private final boolean last;
    private boolean empty = true;

    Reading(String file, Consumer<Document> documents, Consumer<Diagnostic> mistakes, Consumer<Diagnostic> notes) {
        this(file, documents, mistakes, notes, true);
    }

    private Reading(String file, Consumer<Document> documents, Consumer<Diagnostic> mistakes, Consumer<Diagnostic> notes,
            boolean last) {
        this.file = file;
        this.last = last;
        this.documents = documents;
        this.mistakes = mistakes;
        this.notes = notes;
    }

    /** A reading of the same file whose documents go elsewhere first. */
    Reading passingOn(Consumer<Document> elsewhere) {
        return new Reading(file, elsewhere, mistake -> {
            empty = false;
            mistakes.accept(mistake);
        }, notes, false);
    }

    /** One proposal, or what stands where one should. */
    void document(Document document) {
        empty = false;
        if (last) {
            document.told().forEach(told -> note(told.position(), told.text()));
        }
        documents.accept(document);
    }

    /** Something that keeps a proposal, or more, from being judged. */
    void mistake(Refused refused) {
        empty = false;
        mistakes.accept(refused.position().diagnostic(file, refused.reason()));
    }

    /** Something that was not understood and costs nothing: it is kept, and told. */
    void note(Position position, Text text) {
        notes.accept(position.diagnostic(file, text));
    }

    /** Whether there was neither a document nor a mistake. */
    boolean empty() {
        return empty;
    }
}
