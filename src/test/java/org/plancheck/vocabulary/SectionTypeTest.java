package org.plancheck.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.proposal.AskedOf;
import org.plancheck.proposal.Nature;
import org.plancheck.proposal.NeverAbsent;
import org.plancheck.proposal.Proposal;
import org.plancheck.proposal.Range;
import org.plancheck.proposal.SingleLine;
import org.plancheck.proposal.Stamped;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Supervision;
import org.plancheck.proposal.Term;
import org.plancheck.proposal.Track;
import org.plancheck.proposal.Written;
import org.plancheck.proposal.WrittenForm;

class SectionTypeTest {

    /** A record that the vocabulary does not have: all that the model knows of it, it has read from the record. */
    @Term(en = "Trial", zh = "试验")
    public record Trial(
            @Term(en = "Identifier", zh = "标识") @NeverAbsent String id,

            @Term(en = "Place", zh = "地点", help = "A town.", helpZh = "城市。") @SingleLine @Stamped
            String place,

            @Term(en = "Standards", zh = "标准号") @Written(WrittenForm.STANDARD_NUMBER)
            List<String> standards,

            @Term(en = "Months", zh = "月数") @Range(min = 1, max = 9, unit = Range.Unit.MONTHS)
            Integer months,

            @Term(en = "Natures", zh = "性质") @AskedOf(nature = Nature.GUIDANCE)
            List<Nature> natures,

            @Term(en = "Day", zh = "日期") @AskedOf(except = Track.SCITECH)
            StatedDate day,

            @Term(en = "Supervision", zh = "监督") Supervision supervision,
            @Term(en = "Earlier trials", zh = "先前试验") List<Trial> earlier) {}

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // name, type, list, section, several sections, absent, single line, stamped, unit, form, codes
                "id, String, false, false, false, false, false, false, NONE, -, 0",
                "place, String, false, false, false, true, true, true, NONE, -, 0",
                "standards, String, true, false, false, true, false, false, NONE, STANDARD_NUMBER, 0",
                "months, Integer, false, false, false, true, false, false, MONTHS, -, 0",
                "natures, Nature, true, false, false, true, false, false, NONE, -, 3",
                "day, StatedDate, false, false, false, true, false, false, NONE, -, 0",
                "supervision, Supervision, false, true, true, true, false, false, NONE, -, 0",
                "earlier, Trial, true, false, true, true, false, false, NONE, -, 0"
            })
    void a_field_is_what_its_record_says(
            String name,
            String type,
            boolean list,
            boolean section,
            boolean hasSections,
            boolean mayBeAbsent,
            boolean singleLine,
            boolean stamped,
            Range.Unit unit,
            WrittenForm form,
            int codes) {
        FieldType field = SectionType.of(Trial.class).field(name).orElseThrow();
        assertThat(field.type().getSimpleName()).isEqualTo(type);
        assertThat(field.isList()).isEqualTo(list);
        assertThat(field.isSection()).isEqualTo(section);
        assertThat(field.hasSections()).isEqualTo(hasSections);
        assertThat(field.mayBeAbsent()).isEqualTo(mayBeAbsent);
        assertThat(field.isSingleLine()).isEqualTo(singleLine);
        assertThat(field.isStamped()).isEqualTo(stamped);
        assertThat(field.unit()).isEqualTo(unit);
        assertThat(field.writtenForm().orElse(null)).isEqualTo(form);
        assertThat(field.codes()).hasSize(codes);
        assertThat(field).hasToString("Trial." + name);
    }

    @Test
    void a_field_has_the_names_and_the_explanation_of_its_record() {
        FieldType place = SectionType.of(Trial.class).field("place").orElseThrow();
        assertThat(place.label().zh()).isEqualTo("地点");
        assertThat(place.help().en()).isEqualTo("A town.");
        assertThat(place.explanation().zh()).isEqualTo("地点。城市。");
        assertThat(place.owner().label().en()).isEqualTo("Trial");
    }

    @Test
    void a_record_is_read_once() {
        assertThat(SectionType.of(Trial.class)).isSameAs(SectionType.of(Trial.class));
    }

    @Test
    void a_section_states_what_it_is_given_and_nothing_else() {
        Object trial = SectionType.of(Trial.class).stating(Map.of("place", "北京", "months", 3));
        assertThat(trial).isEqualTo(new Trial(null, "北京", null, 3, null, null, null, null));
        assertThat(SectionType.of(Trial.class).field("place").orElseThrow().in(trial))
                .isEqualTo("北京");
    }

    @Test
    void a_date_is_a_value_and_no_section() {
        assertThat(SectionType.is(StatedDate.class)).isFalse();
        assertThat(SectionType.isSection(null)).isFalse();
        assertThat(SectionType.isSection(new Supervision(null, null))).isTrue();
        assertThatThrownBy(() -> SectionType.of(String.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "id, MANDATORY RECOMMENDED GUIDANCE INTERNATIONAL ASSOCIATION SCITECH",
        "preStudy, MANDATORY RECOMMENDED INTERNATIONAL ASSOCIATION SCITECH",
        "legalBasis, MANDATORY",
        "committeeVote, RECOMMENDED INTERNATIONAL ASSOCIATION SCITECH",
        "guidance, GUIDANCE",
        "relevantInternationalStandards, MANDATORY RECOMMENDED GUIDANCE ASSOCIATION SCITECH",
        "procedure, SCITECH",
        "achievement, SCITECH",
        "associationStandard, ASSOCIATION",
        "internationalAdoption, INTERNATIONAL",
        "remarks, ''"
    })
    void the_forms_that_ask_for_a_field_are_named_on_it(String name, String tracks) {
        FieldType field = Vocabulary.PROPOSAL.field(name).orElseThrow();
        assertThat(EnumSet.allOf(Track.class).stream()
                        .filter(field::isAskedOf)
                        .map(Track::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tracks);
    }

    /** {@link Proposal#tracks()} is plain Java for rules to read; the annotations are for everybody else. */
    @ParameterizedTest
    @EnumSource(Track.class)
    void a_proposal_is_on_the_track_that_its_section_or_nature_puts_it_on(Track track) {
        Map<String, Object> stated = Vocabulary.ofTrack(track)
                .<Map<String, Object>>map(
                        field -> Map.of(field.name(), field.section().stating(Map.of())))
                .orElseGet(() -> Map.of("nature", Vocabulary.nature(track)));
        assertThat(((Proposal) Vocabulary.PROPOSAL.stating(stated)).tracks()).containsExactly(track);
        assertThat(Vocabulary.isOfNature(track))
                .isEqualTo(Arrays.stream(Nature.values()).map(Enum::name).anyMatch(track.name()::equals));
    }

    /** Rules may not change a proposal, and an absent list is not an empty one. */
    @Test
    void every_record_copies_its_lists_and_keeps_absent_ones_absent() {
        Set<String> changed = new TreeSet<>();
        for (SectionType section : Vocabulary.sections()) {
            for (FieldType field : section.fields()) {
                if (field.isList()) {
                    List<Object> given = new ArrayList<>();
                    Object made = section.stating(Map.of(field.name(), given));
                    given.add("more");
                    if (!List.of().equals(field.in(made)) || field.in(section.stating(Map.of())) != null) {
                        changed.add(field.toString());
                    }
                }
            }
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void annotations_stand_where_they_mean_something() {
        Vocabulary.sections().stream()
                .flatMap(section -> section.fields().stream())
                .forEach(field -> {
                    boolean text = field.type() == String.class;
                    assertThat(text && !field.isList() || !field.isSingleLine())
                            .as("@SingleLine of %s", field)
                            .isTrue();
                    assertThat(field.isSingleLine() || !field.isStamped())
                            .as("@Stamped of %s", field)
                            .isTrue();
                    assertThat(text || field.writtenForm().isEmpty())
                            .as("@Written of %s", field)
                            .isTrue();
                    assertThat(field.type() == Integer.class)
                            .as("@Range of %s", field)
                            .isEqualTo(field.range().isPresent());
                    assertThat(field.isSection() || field.track().isEmpty())
                            .as("@PutsOnTrack of %s", field)
                            .isTrue();
                });
    }
}
