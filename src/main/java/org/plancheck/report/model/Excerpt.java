package org.plancheck.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.assess.outcome.Result;
import org.plancheck.document.Place;
import org.plancheck.submission.Quote;
import org.plancheck.submission.Submission;
import org.plancheck.submission.SubmittedText;
import org.plancheck.text.Shortened;

/**
 * What a submission says at the place of a finding: of a text its lines around it, of a table or form the cell.
 *
 * @param missing whether the fact is not stated, so that what is marked is the section it belongs to
 * @param cell    whether it is a cell, with its heading or label before what is marked
 * @param lines   the lines in the order of the file, or the cell
 */
public record Excerpt(boolean missing, boolean cell, List<Line> lines) {

    /**
     * A line in two parts, cut where it is very long.
     *
     * @param place  the number of the line, from 1, or what people call the cell
     * @param marked the place of the finding; empty on the lines around it
     */
    public record Line(String place, String before, String marked) {

        /** The marked part, short enough for a page. */
        public String markedInShort() {
            return Shortened.end(marked, MOST_SHOWN);
        }
    }

    private static final int AROUND = 2;
    private static final int MOST_BEFORE = 60;
    private static final int MOST_AFTER = 400;
    private static final int MOST_SHOWN = 120;

    /** The excerpt for a result, if there is something to show and its place is more exact than the whole proposal. */
    static Optional<Excerpt> of(Submission submission, Result result) {
        String pointer = result.pointer();
        Place at = result.position();
        boolean missing = !submission.positions().has(pointer);
        if (pointer.isEmpty() || missing && at.equals(submission.positions().of(""))) {
            return Optional.empty();
        }
        SubmittedText source = submission.source();
        return source.said(at)
                .map(said -> new Excerpt(missing, true, List.of(cell(at, said))))
                .or(() -> source.line(at.line()).map(line -> new Excerpt(missing, false, around(source, at))));
    }

    /** What SARIF shows of the place: from there to the end of its line, unless that is cut, or the cell. */
    public Optional<String> snippet() {
        return lines.stream()
                .filter(line -> !line.marked().isEmpty())
                .findFirst()
                .map(line -> cell ? line.before() + line.marked() : line.marked())
                .filter(text -> cell || !text.endsWith(Shortened.ELLIPSIS));
    }

    private static Line cell(Place at, Quote said) {
        String name = at.name();
        return name.equals(said.label())
                ? new Line("", said.label() + ": ", Shortened.end(said.text(), MOST_AFTER))
                : new Line(
                        name,
                        said.label().isEmpty() ? "" : said.label() + ": ",
                        Shortened.end(said.text(), MOST_AFTER));
    }

    private static List<Line> around(SubmittedText source, Place at) {
        List<Line> lines = new ArrayList<>();
        for (int number = Math.max(1, at.line() - AROUND); number <= at.line() + AROUND; number++) {
            Optional<String> line = source.line(number);
            if (line.isPresent()) {
                lines.add(
                        number == at.line()
                                ? marked(number, line.get(), at.column())
                                : new Line(
                                        String.valueOf(number),
                                        Shortened.end(line.get(), MOST_BEFORE + MOST_SHOWN),
                                        ""));
            }
        }
        return lines;
    }

    private static Line marked(int number, String line, int column) {
        int start = Math.min(Math.max(0, column - 1), line.length());
        return new Line(
                String.valueOf(number),
                Shortened.start(line.substring(0, start), MOST_BEFORE),
                Shortened.end(line.substring(start).stripTrailing(), MOST_AFTER));
    }
}
