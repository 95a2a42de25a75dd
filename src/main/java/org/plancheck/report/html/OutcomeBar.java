package org.plancheck.report.html;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.report.model.Outcomes;
import org.plancheck.ruleset.model.Kind;

/** The outcomes of the criteria that apply, as the parts of a bar. */
final class OutcomeBar {

    static final int WIDTH = 1000;

    private static final int NARROWEST = 6;

    private OutcomeBar() {}

    /** A part of the bar, never too narrow to be seen. */
    record BarPart(Kind kind, long start, long width) {}

    /** The parts from left to right, without those of outcomes that there are none of. */
    static List<BarPart> of(Outcomes outcomes) {
        List<BarPart> parts = new ArrayList<>();
        long all = Math.max(1, applicable(outcomes));
        long done = 0;
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NOT_APPLICABLE && outcomes.of(kind) > 0) {
                long start = done * WIDTH / all;
                done += outcomes.of(kind);
                parts.add(new BarPart(kind, start, Math.max(NARROWEST, done * WIDTH / all - start)));
            }
        }
        return parts;
    }

    private static long applicable(Outcomes outcomes) {
        long applicable = 0;
        for (Kind kind : Kind.values()) {
            applicable += kind == Kind.NOT_APPLICABLE ? 0 : outcomes.of(kind);
        }
        return applicable;
    }
}
