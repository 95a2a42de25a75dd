package org.plancheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.assess.Result;
import org.plancheck.intake.Position;
import org.plancheck.intake.Source;
import org.plancheck.intake.Submission;

/**
 * The lines of a submission around the place of a finding.
 *
 * @param missing whether the fact is not stated, so that what is marked is the section it belongs to
 * @param lines   the lines in the order of the file
 */
record Excerpt(boolean missing, List<Line> lines) {

    /**
     * A line in two parts, cut where it is very long.
     *
     * @param number from 1
     * @param marked the place of the finding; empty on the lines around it
     */
    record Line(int number, String before, String marked) {

        /** As much of the marked part as a reader wants to see. */
        String markedInShort() {
            return cut(marked, MOST_SHOWN);
        }
    }

    private static final int AROUND = 2;
    private static final int MOST_BEFORE = 60;
    private static final int MOST_AFTER = 400;
    private static final int MOST_SHOWN = 120;
    private static final String CUT = "…";

    /** The excerpt for a result, if its file is text and its place is more exact than the whole proposal. */
    static Optional<Excerpt> of(Submission submission, Result result) {
        String pointer = result.pointer();
        Position at = result.position();
        boolean missing = !submission.positions().has(pointer);
        boolean whole = pointer.isEmpty() || missing && at.equals(submission.positions().of(""));
        Source source = submission.source();
        if (whole || source.line(at.line()).isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (int number = Math.max(1, at.line() - AROUND); number <= at.line() + AROUND; number++) {
            Optional<String> line = source.line(number);
            if (line.isPresent()) {
                lines.add(number == at.line() ? marked(number, line.get(), at.column()) : around(number, line.get()));
            }
        }
        return Optional.of(new Excerpt(missing, lines));
    }

    /** The text from the place of the finding to the end of its line, unless it is cut. */
    Optional<String> marked() {
        return lines.stream().map(Line::marked).filter(marked -> !marked.isEmpty() && !marked.endsWith(CUT)).findFirst();
    }

    private static Line around(int number, String line) {
        return new Line(number, cut(line, MOST_BEFORE + MOST_SHOWN), "");
    }

    private static Line marked(int number, String line, int column) {
        int start = Math.min(Math.max(0, column - 1), line.length());
        String before = start <= MOST_BEFORE ? line.substring(0, start) : CUT + line.substring(start - MOST_BEFORE, start);
        String rest = line.substring(start).stripTrailing();
        return new Line(number, before, cut(rest, MOST_AFTER));
    }

    private static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most) + CUT;
    }
}
