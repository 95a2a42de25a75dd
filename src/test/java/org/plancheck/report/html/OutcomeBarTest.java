package org.plancheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plancheck.report.model.Outcomes;
import org.plancheck.ruleset.model.Kind;

/** The bar has a part for each outcome that there is, as wide as its share. */
class OutcomeBarTest {

    @Test
    void parts_stand_side_by_side_in_the_order_of_outcomes() {
        assertThat(OutcomeBar.of(outcomes(Map.of(Kind.FAIL, 1, Kind.PASS, 3))))
                .containsExactly(
                        new OutcomeBar.BarPart(Kind.FAIL, 0, 250), new OutcomeBar.BarPart(Kind.PASS, 250, 750));
    }

    @Test
    void what_does_not_apply_takes_no_room() {
        assertThat(OutcomeBar.of(outcomes(Map.of(Kind.NOT_APPLICABLE, 9)))).isEmpty();
    }

    @Test
    void a_part_is_never_too_narrow_to_be_seen() {
        assertThat(OutcomeBar.of(outcomes(Map.of(Kind.OPEN, 1, Kind.PASS, 9_999))))
                .containsExactly(new OutcomeBar.BarPart(Kind.OPEN, 0, 6), new OutcomeBar.BarPart(Kind.PASS, 0, 1000));
    }

    private static Outcomes outcomes(Map<Kind, Integer> counts) {
        return new Outcomes(counts, 0);
    }
}
