package org.plancheck.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeNumberTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "SAC/TC 260, SAC/TC 260",
                "SAC/TC260, SAC/TC 260",
                "TC260, SAC/TC 260",
                "TC 260, SAC/TC 260",
                "SAC TC 260, SAC/TC 260",
                "SAC TC260/SC 1, SAC/TC 260/SC 1",
                "SAC/TC260/SC1, SAC/TC 260/SC 1",
                "SAC/TC 260 SC1, SAC/TC 260/SC 1",
                "TC260SC1, SAC/TC 260/SC 1",
                "sac/tc 260, SAC/TC 260",
                "ＳＡＣ／ＴＣ　２６０, SAC/TC 260",
                "SAC/TC\u00A0260, SAC/TC 260",
                "TC\u2011260, SAC/TC 260",
                "SAC-TC-260, SAC/TC 260",
                "SAC\u200B/TC 260, SAC/TC 260",
                "SAC/TC 028, SAC/TC 28",
                "SAC/SWG 14, SAC/SWG 14",
                "SAC/TC 28/SC 41/WG 3, SAC/TC 28/SC 41/WG 3",
                "SAC / TC 260, SAC/TC 260",
                "ISO/TC 34, -",
                "ISO/IEC JTC 1/SC 27, -",
                "IEC TC 57, -",
                "CEN/TC 251, -",
                "260, -",
                "全国信标委, -",
                "TC, -",
                "TC 260A, -"
            })
    void a_committee_is_the_same_however_its_number_is_typed(String text, String expected) {
        assertThat(CommitteeNumber.of(text).map(CommitteeNumber::text).orElse(null))
                .isEqualTo(expected);
        if (expected != null) {
            assertThat(CommitteeNumber.canonical(text)).isEqualTo(expected);
            assertThat(CommitteeNumber.canonical(expected)).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "全国网络安全标准化技术委员会（SAC/TC260）, 全国网络安全标准化技术委员会（SAC/TC 260）, SAC/TC 260",
                "全国信标委 TC28, 全国信标委 SAC/TC 28, SAC/TC 28",
                "全国信标委（ＴＣ２８）, 全国信标委（SAC/TC 28）, SAC/TC 28",
                "TC28和TC260, SAC/TC 28和SAC/TC 260, -",
                "TC28（即 SAC/TC 28）, SAC/TC 28（即 SAC/TC 28）, SAC/TC 28",
                "ISO/TC 34 国内技术对口单位, ISO/TC 34 国内技术对口单位, -",
                "'　工业和信息化部 ', 工业和信息化部, -"
            })
    void the_number_within_a_name_is_written_as_sac_writes_it(String text, String expected, String committee) {
        assertThat(CommitteeNumber.canonical(text)).isEqualTo(expected);
        assertThat(new Consultation(null, text, null, null, null).committee()).isEqualTo(committee);
    }
}
