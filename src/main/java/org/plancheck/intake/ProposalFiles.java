package org.plancheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;
import org.plancheck.document.Place;
import org.plancheck.document.ReadingProgress;
import org.plancheck.document.ReadingStoppedException;
import org.plancheck.document.TextDecoder;
import org.plancheck.intake.bind.ProposalBinder;
import org.plancheck.intake.draft.Draft;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.find.ArgumentFiles;
import org.plancheck.intake.find.ArgumentFiles.NamedInput;
import org.plancheck.intake.find.ArgumentFiles.NotToRead;
import org.plancheck.intake.find.ArgumentFiles.StandardInput;
import org.plancheck.intake.find.ArgumentFiles.ToRead;
import org.plancheck.intake.find.FileFormat;
import org.plancheck.intake.find.SpooledStdin;
import org.plancheck.submission.Submission;
import org.plancheck.submission.SubmittedText;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;
import org.plancheck.text.Messages;

/** Finds proposal files and reads them. What cannot be read is told and costs nothing but itself. */
public final class ProposalFiles {

    private final ProposalBinder reader = new ProposalBinder();
    private final SortedMap<String, String> inputs = new TreeMap<>();
    private final SeenIds placesOfIds = new SeenIds();
    private final ReadingProgress bytesRead = new ReadingProgress();
    private final InputStream stdin;
    private final Consumer<Submission> submissions;
    private final Consumer<Diagnostic> mistakes;
    private final Consumer<Diagnostic> notes;
    private final Conversion.Target target;

    /**
     * Reads proposals for the given consumers, passing each on as it is read.
     *
     * @param stdin    what {@code -} stands for
     * @param mistakes what keeps a file or a proposal from being judged
     * @param notes    what was not understood and yet keeps nothing from being judged: a label that leads to no field.
     *                 It is kept in the proposal's remarks
     */
    public ProposalFiles(
            InputStream stdin,
            Consumer<Submission> submissions,
            Consumer<Diagnostic> mistakes,
            Consumer<Diagnostic> notes) {
        this(stdin, submissions, mistakes, notes, (file, document, submission) -> {});
    }

    /** Reads for a conversion, which also gets what is no proposal to judge. */
    ProposalFiles(
            InputStream stdin,
            Consumer<Submission> submissions,
            Consumer<Diagnostic> mistakes,
            Consumer<Diagnostic> notes,
            Conversion.Target target) {
        this.stdin = stdin;
        this.submissions = submissions;
        this.mistakes = mistakes;
        this.notes = notes;
        this.target = target;
    }

    /**
     * Reads everything that the arguments name, each file once. All that comes of it, mistakes and refused arguments as well,
     * comes in the order of the files' names and, within a file, of its places; standard input has its place by its name.
     *
     * @param arguments files, folders, patterns of files, or {@code -} for standard input
     * @throws ReadingStoppedException if one of the consumers ends the reading
     */
    public void read(List<String> arguments) {
        ArgumentFiles found = new ArgumentFiles();
        arguments.forEach(found::find);
        List<NamedInput> inOrder = found.inOrder();
        for (NamedInput one : inOrder) {
            if (one instanceof ToRead file) {
                bytesRead.expect(size(file.path()));
            } else if (one instanceof StandardInput) {
                bytesRead.expectUnknown();
            }
        }
        inOrder.forEach(this::read);
    }

    /** The path to watch for changes: the argument itself or, for a glob, its base folder. */
    public static Optional<Path> start(String argument) {
        return ArgumentFiles.start(argument);
    }

    /** The SHA-256 of each file that was read so far, by its name. */
    public SortedMap<String, String> inputs() {
        return Collections.unmodifiableSortedMap(inputs);
    }

    /** How far the reading has come. */
    public ReadingProgress bytesRead() {
        return bytesRead;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private void read(NamedInput one) {
        if (one instanceof ToRead file) {
            readFile(file);
        } else if (one instanceof StandardInput) {
            readStdin();
        } else if (one instanceof NotToRead refused) {
            refuse(refused.name(), refused.reason());
        }
    }

    private void readFile(ToRead file) {
        try {
            read(InputFile.of(file.name(), file.path(), bytesRead), file.format());
        } catch (InputException e) {
            refuse(file.name(), e);
        } catch (IOException e) {
            refuse(file.name(), new InputException(Messages.text("intake.unreadable"), e));
        }
        bytesRead.fileDone(size(file.path()));
    }

    private void readStdin() {
        try (SpooledStdin spooled = SpooledStdin.of(stdin)) {
            read(spooled.file(), spooled.format());
        } catch (InputException e) {
            refuse(InputFile.STDIN, e);
        } catch (IOException e) {
            refuse(InputFile.STDIN, new InputException(Messages.text("intake.unreadable"), e));
        }
    }

    private void read(InputFile source, FileFormat format) throws InputException, IOException {
        SubmittedText excerpts = format.isText()
                ? SubmittedText.of(source.bytes(), TextDecoder.decode(source.bytes()))
                : SubmittedText.withoutText(source.open());
        excerpts.digest().ifPresent(digest -> inputs.put(source.name(), digest));
        DraftSink reading =
                new DraftSink(source.name(), document -> read(source.name(), excerpts, document), mistakes, notes);
        FormatReaders.of(format).read(source, reading);
        if (reading.empty()) {
            throw new InputException(Messages.text("intake.empty"));
        }
    }

    private void read(String file, SubmittedText source, Draft document) {
        Optional<Submission> submission = reader.read(file, source.of(document.excerpts()), document, mistakes);
        target.take(file, document, submission);
        submission.ifPresent(this::passOn);
    }

    private void passOn(Submission submission) {
        Place position = submission.positions().of("/id");
        String sheet = position.container();
        String id = submission.proposal().id();
        Optional<String> other = placesOfIds.before(
                id, sheet.isEmpty() ? submission.file() : submission.file() + "!" + sheet, position.line());
        if (other.isEmpty()) {
            submissions.accept(submission);
        } else {
            mistakes.accept(
                    position.diagnostic(submission.file(), Messages.text("intake.duplicate-id", id, other.get())));
        }
    }

    private void refuse(String file, InputException e) {
        mistakes.accept(e.diagnostic(file));
    }

    private void refuse(String file, BilingualText reason) {
        mistakes.accept(Diagnostic.of(file, reason));
    }
}
