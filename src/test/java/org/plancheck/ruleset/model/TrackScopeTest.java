package org.plancheck.ruleset.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.proposal.Track;

class TrackScopeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "any | true | true | true",
                "mandatory | true | false | false",
                "mandatory, recommended | true | true | false",
                "recommended,mandatory | true | true | false",
                "any but international | true | false | true",
                "association | false | false | false",
            })
    void a_scope_takes_proposals_by_their_tracks(
            String code, boolean mandatory, boolean recommendedAdoption, boolean none) {
        TrackScope scope = TrackScope.parse(code).orElseThrow();
        assertThat(scope.appliesTo(Set.of(Track.MANDATORY))).isEqualTo(mandatory);
        assertThat(scope.appliesTo(Set.of(Track.RECOMMENDED, Track.INTERNATIONAL)))
                .isEqualTo(recommendedAdoption);
        assertThat(scope.appliesTo(Set.of())).isEqualTo(none);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mandatry", "any but", "mandatory, ", "mandatory, mandatory", "any, mandatory", "MANDATORY"})
    void what_names_no_tracks_is_no_scope(String code) {
        assertThat(TrackScope.parse(code)).isEmpty();
    }
}
