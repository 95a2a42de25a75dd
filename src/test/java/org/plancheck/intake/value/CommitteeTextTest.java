package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number and the name of a committee are told apart wherever they stand in one text. */
class CommitteeTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TC28 | SAC/TC 28 | ''
            SAC/TC 28 | SAC/TC 28 | ''
            ＳＡＣ／ＴＣ　２８ | SAC/TC 28 | ''
            全国信标委（SAC/TC 28） | SAC/TC 28 | 全国信标委
            全国信标委(TC28) | SAC/TC 28 | 全国信标委
            全国信标委【TC 28】 | SAC/TC 28 | 全国信标委
            全国信标委[TC28] | SAC/TC 28 | 全国信标委
            SAC/TC 28 全国信标委 | SAC/TC 28 | 全国信标委
            TC28：全国信标委 | SAC/TC 28 | 全国信标委
            全国信标委，TC28 | SAC/TC 28 | 全国信标委
            全国信标委、SAC/SWG 14 | SAC/SWG 14 | 全国信标委
            全国信标委（SAC/TC 28/SC 41） | SAC/TC 28/SC 41 | 全国信标委
            全国信标委 | '' | 全国信标委
            '　全国信标委 ' | '' | 全国信标委
            ISO/TC 176对口单位 | '' | ISO/TC 176对口单位
            甲（TC 1）和乙（TC 2） | '' | 甲（TC 1）和乙（TC 2）
            '' | '' | ''
            """)
    void a_text_is_a_number_and_a_name(String text, String number, String name) {
        assertThat(CommitteeText.of(text)).isEqualTo(new CommitteeText(number, name));
    }
}
