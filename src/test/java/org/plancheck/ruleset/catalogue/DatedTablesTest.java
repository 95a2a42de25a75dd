package org.plancheck.ruleset.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.table.DatedThreshold;
import org.plancheck.ruleset.table.DatedValue;
import org.plancheck.ruleset.table.HowRead;
import org.plancheck.ruleset.table.Instrument;
import org.plancheck.ruleset.table.MandatoryField;
import org.plancheck.ruleset.table.Threshold;
import org.plancheck.text.Diagnostic;

/** The tables of the shipped rule set on this day and that, and files that are saved in another encoding. */
class DatedTablesTest {

    private static final String ADOPTION = "international-cycle-months";

    @TempDir
    private Path folder;

    private static Tables shipped() throws BrokenRuleSetException {
        List<Diagnostic> mistakes = new ArrayList<>();
        Tables tables = new TableReader(RuleFolder.of(RuleFolder.DEFAULT), mistakes::add).tables();
        assertThat(mistakes).isEmpty();
        return tables;
    }

    @ParameterizedTest
    @CsvSource({"2019-04-10, 18", "2025-05-31, 18", "2025-06-01, 12", "2026-11-22, 12"})
    void rules_see_the_value_of_the_day(LocalDate day, int months) throws Exception {
        assertThat(shipped().facts(day)).contains(new Threshold(ADOPTION, months));
        assertThat(shipped().facts(day))
                .filteredOn(fact -> fact instanceof Threshold t && t.name().equals(ADOPTION))
                .hasSize(1);
    }

    @Test
    void there_is_no_value_before_the_first() throws Exception {
        assertThat(shipped().facts(LocalDate.of(2019, 4, 9)))
                .noneMatch(fact -> fact instanceof Threshold t && t.name().equals(ADOPTION));
        assertThat(shipped().threshold(ADOPTION).flatMap(DatedThreshold::firstDay))
                .contains(LocalDate.of(2019, 4, 10));
        assertThat(shipped().threshold("tbt-comment-days").flatMap(DatedThreshold::firstDay))
                .isEmpty();
    }

    @Test
    void every_value_keeps_its_source() throws Exception {
        assertThat(shipped().threshold(ADOPTION).orElseThrow().values())
                .extracting(DatedValue::instrument)
                .containsExactly("GL19", "INT25");
        assertThat(shipped()
                        .threshold(ADOPTION)
                        .orElseThrow()
                        .on(LocalDate.of(2025, 6, 1))
                        .map(DatedValue::source))
                .contains("INT25");
    }

    @ParameterizedTest
    @CsvSource({
        "INT01, 2001-12-31, false",
        "INT01, 2002-01-01, true",
        "INT01, 2025-05-31, true",
        "INT01, 2025-06-01, false",
        "INT25, 2025-05-31, false",
        "INT25, 2025-06-01, true",
        "ADP, 2023-08-31, false",
        "ADP, 2099-01-01, true"
    })
    void an_instrument_is_in_force_from_its_first_day_to_its_last(String key, LocalDate day, boolean inForce)
            throws Exception {
        assertThat(shipped().instrument(key).orElseThrow().inForce(day)).isEqualTo(inForce);
    }

    @Test
    void how_an_instrument_was_read_and_what_else_is_to_be_said_of_it_is_kept() throws Exception {
        Instrument patents = shipped().instrument("PAT").orElseThrow();
        assertThat(patents.read()).isEqualTo(HowRead.PART);
        assertThat(patents.note().en()).contains("articles 1 to 12");
        assertThat(patents.note().zh()).contains("第一条至第十二条");
    }

    @Test
    void three_fields_of_mandatory_standards_have_a_law_of_their_own() throws Exception {
        assertThat(shipped().mandatoryFields())
                .filteredOn(field -> field.regime() != null)
                .extracting(MandatoryField::id)
                .containsExactly("food-safety", "construction-safety", "environmental-quality");
    }

    @Test
    void retired_criteria_are_read_and_cannot_be_stated_again() throws Exception {
        SortedMap<String, String> files =
                new TreeMap<>(RuleFolder.of(RuleFolder.DEFAULT).files());
        files.put("retired.yaml", "OLDE-01: AREA-01\nAREA-02: AREA-01\n");
        BrokenRuleSetException refused =
                catchThrowableOfType(BrokenRuleSetException.class, () -> RuleSet.load(new RuleFolder("r", files)));
        assertThat(refused.diagnostics())
                .extracting(d -> d.line(org.plancheck.text.Language.EN))
                .singleElement()
                .asString()
                .startsWith("r/key-areas.drl:")
                .endsWith(": AREA-02 is retired, see AREA-01");
        List<Diagnostic> mistakes = new ArrayList<>();
        assertThat(new TableReader(new RuleFolder("r", files), mistakes::add)
                        .tables()
                        .retired())
                .containsEntry("OLDE-01", "AREA-01");
    }

    @Test
    void the_end_of_the_targets_is_what_the_rule_set_says() throws Exception {
        List<Diagnostic> mistakes = new ArrayList<>();
        assertThat(new TableReader(RuleFolder.of(RuleFolder.DEFAULT), mistakes::add)
                        .manifest()
                        .targetsUntil())
                .isEqualTo(Optional.of(LocalDate.of(2025, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({"GB18030, saved in GBK (ANSI)", "UTF-16, saved in UTF-16 (Unicode)"})
    void files_in_another_encoding_are_all_told_with_how_to_save_them(String encoding, String told) throws Exception {
        for (String name : List.of("rules.drl", "lists.yaml", "rules.examples.yaml")) {
            Files.write(folder.resolve(name), "# 强制性国家标准\n".getBytes(Charset.forName(encoding)));
        }
        BrokenRuleSetException refused =
                catchThrowableOfType(BrokenRuleSetException.class, () -> RuleFolder.of(folder));
        assertThat(refused.diagnostics())
                .hasSize(3)
                .allMatch(d -> d.message().en().startsWith(told)
                        && d.message().en().contains("save it as UTF-8")
                        && d.message().zh().contains("请另存为 UTF-8"));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_read_over() throws Exception {
        assertThat(RuleFolder.text("\uFEFFa\r\n".getBytes(StandardCharsets.UTF_8), "f"))
                .isEqualTo("a\n");
    }

    @Test
    void values_of_a_table_do_not_change_what_rules_are_checked_against_but_names_do() throws Exception {
        assertThat(digest("value: 24", "value: 25")).isEqualTo(digest("", ""));
        assertThat(digest("association-implemented-months:", "association-implemented-month:"))
                .isNotEqualTo(digest("", ""));
    }

    private static String digest(String from, String to) throws BrokenRuleSetException {
        SortedMap<String, String> files =
                new TreeMap<>(RuleFolder.of(RuleFolder.DEFAULT).files());
        files.computeIfPresent("thresholds.yaml", (name, text) -> text.replace(from, to));
        return new TableReader(new RuleFolder("r", files), mistake -> {})
                .tables()
                .digestOfKeys();
    }
}
