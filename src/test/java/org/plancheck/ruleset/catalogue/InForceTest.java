package org.plancheck.ruleset.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.ruleset.model.Level;
import org.plancheck.ruleset.table.HowRead;
import org.plancheck.ruleset.table.Instrument;

class InForceTest {

    private static final Tables TABLES = new Tables(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    instrument("LAW", "2018-01-01", null),
                    instrument("OLD", "2010-01-01", "2017-12-31"),
                    instrument(Instrument.OWN, "2000-01-01", null)),
            Map.of());

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "LAW 11, 2018-01-01, true",
        "LAW 11, 2017-12-31, false",
        "OLD, 2017-12-31, true",
        "OLD, 2018-01-01, false",
        "UNKNOWN, 2018-01-01, true"
    })
    void an_instrument_binds_within_its_period(String basis, LocalDate day, boolean binds) {
        assertThat(new InForce(TABLES, day).of(List.of(basis))).isEqualTo(binds ? List.of(basis) : List.of());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "ERROR, OWN, WARNING",
        "ERROR, LAW 11, ERROR",
        "ERROR, OWN;LAW, ERROR",
        "NOTE, OWN, NOTE",
        "ERROR, '', ERROR"
    })
    void what_rests_on_nothing_but_an_own_reading_weighs_a_warning_at_most(Level stated, String cited, Level weighs) {
        List<String> basis = cited.isEmpty() ? List.of() : List.of(cited.split(";"));
        assertThat(new InForce(TABLES, LocalDate.of(2026, 1, 1)).level(stated, basis))
                .isEqualTo(weighs);
    }

    private static Instrument instrument(String key, String since, String until) {
        return new Instrument(
                key,
                key,
                key,
                LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until),
                HowRead.WHOLE,
                null);
    }
}
