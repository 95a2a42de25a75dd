package org.plancheck.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNumberTest {

    private static final String NUMBERS = "/org/plancheck/proposal/numbers/";
    private static final Path CATALOGUE = Path.of("/work/shared/data/registers/iso-standards.csv.gz");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {
                NUMBERS + "iso.tsv",
                NUMBERS + "iec.tsv",
                NUMBERS + "itu.tsv",
                NUMBERS + "china.tsv",
                NUMBERS + "several.tsv"
            },
            delimiter = '\t',
            numLinesToSkip = 2)
    void a_number_is_read_as_its_publisher_prints_it(
            String text, String publisher, String kind, boolean dated, boolean draft, String base) {
        StandardNumber number = StandardNumber.of(text);
        assertThat(number.wellFormed()).as("well-formed").isTrue();
        assertThat(number.publisher()).as("publisher").isEqualTo(publisher);
        assertThat(number.documentKind()).as("kind").isEqualTo(kind == null ? "" : kind);
        assertThat(number.dated()).as("dated").isEqualTo(dated);
        assertThat(number.draft()).as("draft").isEqualTo(draft);
        assertThat(number.base()).as("base").isEqualTo(base);
        assertThat(number.international()).as("international").isEqualTo(publisher.matches("(ISO|IEC|ITU)(/.*)?"));
        assertThat(number.association()).as("association").isEqualTo(publisher.startsWith("T/"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {
                NUMBERS + "iso.tsv",
                NUMBERS + "iec.tsv",
                NUMBERS + "itu.tsv",
                NUMBERS + "china.tsv",
                NUMBERS + "several.tsv"
            },
            delimiter = '\t',
            numLinesToSkip = 2)
    void a_number_is_the_same_however_it_is_typed(String text) {
        String expected = StandardNumber.of(text).text();
        assertThat(StandardNumber.of(expected).text()).isEqualTo(expected);
        for (int dash :
                new int[] {0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFF0D, 0x30FC, 0xFE63, 0x2500}) {
            assertThat(StandardNumber.of(text.replace('-', (char) dash)).text())
                    .as(Integer.toHexString(dash))
                    .isEqualTo(expected);
        }
        for (int blank : new int[] {0xA0, 0x3000, 0x2009, 0x202F, 0x2003, '\t', '\n'}) {
            assertThat(StandardNumber.of(text.replace(' ', (char) blank)).text())
                    .as(Integer.toHexString(blank))
                    .isEqualTo(expected);
        }
        for (int none : new int[] {0x200B, 0x200D, 0x2060, 0xFEFF, 0x200E}) {
            String middle = text.substring(0, 2) + (char) none + text.substring(2) + (char) none;
            assertThat(StandardNumber.of(middle).text())
                    .as(Integer.toHexString(none))
                    .isEqualTo(expected);
        }
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c == ' ' ? 0x3000 : c + 0xFEE0)));
        assertThat(StandardNumber.of(wide.toString()).text()).as("full width").isEqualTo(expected);
        assertThat(StandardNumber.of("  " + text.replace("/", " / ").replace(":", " : ") + " ")
                        .text())
                .as("blanks around")
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "T/CAS290-2017",
                "T/CAS 290",
                "T/CAS 290:2017",
                "CAS 290/2017",
                "T/CAS 290-17",
                "T/cas 290-2017",
                "T CAS 290-2017",
                "T/CAS",
                "T/CAS \u7532-2017",
                "ISO9001:2015",
                "ISO 9001:15",
                "ISO 9001.2:2015",
                "iso 9001:2015",
                "ISO",
                "ISO 9001:2015 ISO 9002",
                "ISO-9001:2015",
                "ITU-T X509",
                "ITU X.509",
                "ITU-T",
                "GB/T",
                "EN 50121-1:2017",
                "IEEE 802.3-2018",
                "ISO 9001:2015 Quality management",
                "ISO 9001:2015 | ",
                "XYZ",
                "",
                "\u5F85\u5B9A",
                "/",
                "|",
                "ISO/XX:2015"
            })
    void what_no_publisher_prints_is_not_well_formed(String text) {
        assertThat(StandardNumber.of(text).wellFormed()).isFalse();
        assertThat(StandardNumber.of(text).association()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "IEEE 802.3-2018, IEEE",
                "EN 50121-1:2017, EN",
                "ISO9001:2015, ISO",
                "iso/iec 27001:2022, ISO/IEC",
                "ITU X.509, ITU",
                "ISO 9001:2015 Quality management, ISO",
                "9001:2015, -",
                "待定, -",
                "ASTM D1234-20, ASTM",
                "IECEE OD-2000, IECEE",
                "ISOPA 1, ISOPA",
                "ITU-T X509, ITU"
            })
    void the_publisher_is_known_also_where_the_number_is_not_well_formed(String text, String publisher) {
        assertThat(StandardNumber.of(text).publisher()).isEqualTo(publisher);
    }

    @ParameterizedTest(name = "{0}: mandatory {1}, national {2}")
    @CsvSource({
        "GB 5749-2022, true, true",
        "GB5749-2022, true, true",
        "ＧＢ　５７４９－２０２２, true, true",
        "《GB 5749—2022》, true, true",
        "GB 5749-2022 生活饮用水卫生标准, true, true",
        "gb 5749-2022, true, true",
        "GB/T 1.1-2020, false, true",
        "ＧＢ／Ｔ 1.1-2020, false, true",
        "GB / T 1.1-2020, false, true",
        "GB/T1.1-2020, false, true",
        "GB/Z 28828-2012, false, true",
        "GBZ 2.1-2019, false, false",
        "YY 0505-2012, false, false",
        "ISO 9001:2015, false, false",
        "待定, false, false",
        "GB 24315-2009/XG1-2012, true, true"
    })
    void a_mandatory_national_standard_is_known_by_its_number(String text, boolean mandatory, boolean national) {
        assertThat(StandardNumber.of(text).mandatory()).isEqualTo(mandatory);
        assertThat(StandardNumber.of(text).national()).isEqualTo(national);
        assertThat(new Overlap(text, null, null).mandatory()).isEqualTo(mandatory);
        assertThat(new Overlap(text, null, null).national()).isEqualTo(national);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "GB/T22080-2016, GB/T 22080-2016",
        "gb/t 22080-2016, GB/T 22080-2016",
        "YY/T0316-2016, YY/T 0316-2016",
        "DB11/T1553-2025, DB11/T 1553-2025",
        "GB/T 22080—— 2016, GB/T 22080-2016",
        "GB/T 22080一2016, GB/T 22080-2016",
        "T/CAS290-2017, T/CAS290-2017",
        "ISO9001:2015, ISO9001:2015",
        "  《信息安全》 , 《信息安全》",
        "GB/T 22080-2016 信息安全－要求, GB/T 22080-2016 信息安全－要求"
    })
    void a_blank_that_lacks_is_put_in_only_behind_the_letters_of_an_authority_in_china(String text, String expected) {
        assertThat(StandardNumber.of(text).text()).isEqualTo(expected);
    }

    @Test
    void records_without_a_number_say_nothing_of_it() {
        InternationalStandard standard = new Example<>(InternationalStandard.class).empty();
        assertThat(standard.publisher()).isNull();
        assertThat(standard.base()).isNull();
        assertThat(standard.wellFormed() || standard.dated() || standard.draft() || standard.international())
                .isFalse();
        assertThat(new Example<>(AssociationStandard.class).empty().wellFormed())
                .isFalse();
        Overlap overlap = new Example<>(Overlap.class).empty();
        assertThat(overlap.mandatory() || overlap.national()).isFalse();
    }

    @Test
    void all_references_of_the_catalogue_of_iso_are_well_formed() throws Exception {
        assumeTrue(Files.exists(CATALOGUE), "left out: " + CATALOGUE + " is not here");
        List<String> faults = new ArrayList<>();
        int read = 0;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(CATALOGUE)), StandardCharsets.UTF_8))) {
            for (var row : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                StandardNumber number = StandardNumber.of(row.get("reference"));
                read++;
                if (!number.wellFormed()
                        || !number.international()
                        || !number.text().equals(row.get("reference"))) {
                    faults.add(row.get("reference"));
                }
            }
        }
        assertThat(read).isEqualTo(71_248);
        assertThat(faults).isEmpty();
    }

    /** A record with nothing stated. */
    private record Example<T extends Record>(Class<T> type) {

        T empty() {
            try {
                var constructor = type.getDeclaredConstructors()[0];
                return type.cast(constructor.newInstance(new Object[constructor.getParameterCount()]));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
