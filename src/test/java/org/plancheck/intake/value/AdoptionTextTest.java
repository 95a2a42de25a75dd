package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Standards and degree are read from one text, or nothing is. */
class AdoptionTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISO 1:2020 | ISO 1:2020 | ''
            'ISO 1:2020，IDT' | ISO 1:2020 | IDT
            ISO 1:2020（IDT） | ISO 1:2020 | IDT
            IDT ISO 1:2020 | ISO 1:2020 | IDT
            'MOD, IEC 60335-1:2020' | IEC 60335-1:2020 | MOD
            等同采用ISO 1:2020 | ISO 1:2020 | IDT
            等同采用 ISO 1:2020 | ISO 1:2020 | IDT
            修改采用ISO/IEC 27001:2022 | ISO/IEC 27001:2022 | MOD
            非等效采用ITU-T X.509 | ITU-T X.509 | NEQ
            ISO/TS 1：2020 | ISO/TS 1：2020 | ''
            'ISO 1:2020、ISO 2:2021；等同' | ISO 1:2020/ISO 2:2021 | IDT
            等同采用ISO 1:2020、等同采用ISO 2:2021 | ISO 1:2020/ISO 2:2021 | IDT
            'ISO，ISO 9001:2015，程度：IDT' | ISO 9001:2015 | IDT
            '标准号：ISO 9001:2015，采用程度：修改' | ISO 9001:2015 | MOD
            等同采用 | '' | IDT
            """)
    void a_text_is_standards_and_a_degree(String text, String numbers, String degree) {
        assertThat(AdoptionText.of(text))
                .contains(new AdoptionText(
                        numbers.isEmpty() ? List.of() : List.of(numbers.split("/(?=ISO \\d)")), degree));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "，、；",
                "ISO",
                "ISO、IEC",
                "ISO，等同采用",
                "等同采用ISO 1:2020、修改采用ISO 2:2021",
                "参考ISO 1:2020",
                "ISO 1:2020，但有修改",
                "拟采用ISO 1:2020",
                "无",
                "GB/T 1-2020",
                "EN 1:2020"
            })
    void what_says_anything_else_is_not_read(String text) {
        assertThat(AdoptionText.of(text)).isEmpty();
    }
}
