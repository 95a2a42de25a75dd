package org.plancheck.intake.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.testing.TestCells.cell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.document.InputException;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.LabelIndex;

/** What decides on a track is read with care: what may deny it never puts a proposal on one. */
class TrackAnswerTest {

    @ParameterizedTest
    @CsvSource({"采用国际标准, true", "采信团体标准, true", "是否有国家级科研项目支撑, true", "征求意见情况, false", "中文名称, false", "标准性质, false"})
    void three_sections_are_tracks(String label, boolean track) {
        assertThat(TrackAnswer.isAsked(field(label))).isEqualTo(track);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            采用国际标准 | ISO 1:2020 | ISO 1:2020
            采用国际标准 | □无 ☑ISO □ITU | ISO
            采用国际标准 | ☑ISO ☑IEC □ITU | ISO/IEC
            采用国际标准 | □是 □否 | ''
            采用国际标准 | ☑ISO □IEC □ITU ISO 9001:2015，程度：IDT | ISO，ISO 9001:2015，程度：IDT
            采信团体标准 | ☑ 是 T/CAS 1-2020 □ 否 | 是：T/CAS 1-2020
            采信团体标准 | ☑是 □否，团体标准编号：T/CAS 1-2020 | 是，团体标准编号：T/CAS 1-2020
            采信团体标准 | 团体标准编号：T/CAS 1-2020 | T/CAS 1-2020
            采信团体标准 | 编号: T/CAS 1-2020 | T/CAS 1-2020
            采信团体标准 | 名称：养老服务 | 名称：养老服务
            征求意见情况 | ☑是 □否，2020年 | 是
            """)
    void an_answer_is_what_is_ticked_with_what_stands_behind_it(String label, String text, String answer)
            throws InputException {
        assertThat(TrackAnswer.of(field(label), cell(text)).replace('\n', '/')).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            采用国际标准 | 程度：IDT | IDT
            采用国际标准 | 采用程度: IDT | IDT
            采用国际标准 | 一致性程度：修改 | 修改
            采用国际标准 | 标准号：ISO 1:2020 | ISO 1:2020
            采用国际标准 | 采标号：ISO 1:2020 | ISO 1:2020
            采用国际标准 | ' 编号：ISO 1 ' | ISO 1
            采信团体标准 | 团体标准编号：T/CAS 1 | T/CAS 1
            采用国际标准 | 团体标准编号：T/CAS 1 | 团体标准编号：T/CAS 1
            采用国际标准 | 名称：质量 | 名称：质量
            采用国际标准 | 不知道：IDT | 不知道：IDT
            采用国际标准 | 程度： | 程度：
            采用国际标准 | ：IDT | ：IDT
            采用国际标准 | IDT | IDT
            采用国际标准 | '' | ''
            """)
    void the_label_of_a_number_or_a_degree_is_taken_off(String section, String text, String unlabelled) {
        assertThat(TrackAnswer.unlabelled(field(section), text)).isEqualTo(unlabelled);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO, true",
        "iso, true",
        "ISO/IEC, true",
        "ISO、IEC；ITU, true",
        "ISO确认的标准, true",
        "' ISO ', true",
        "ISO 9001, false",
        "ISO标准, false",
        "'', false",
        "EN, false"
    })
    void a_choice_names_organisations_and_no_standard(String text, boolean choice) {
        assertThat(TrackAnswer.isChoice(text)).isEqualTo(choice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "未采用ISO 9001",
                "不等同ISO 9001",
                " 没有对应标准",
                "非等效",
                "参考ISO 9001",
                "参照ISO 9001",
                "借鉴ISO 9001",
                "No ISO standard",
                "none",
                "Not adopted: ISO 9001",
                "目前没有",
                "尚无可采用的ISO标准",
                "ISO标准尚未发布",
                "待定",
                "拟采用ISO 9001",
                "ISO 9001 (planned)",
                "ISO 9001 or IEC 1",
                "部分采用ISO 9001"
            })
    void what_may_deny_adoption_is_noticed(String text) {
        assertThat(TrackAnswer.mayDeny(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISO 9001:2015",
                "等同采用ISO 9001",
                "ISO标准",
                "Norm ISO 9001",
                "ISO 9001 无线电",
                "NOTE 1",
                "ISO 9001 org"
            })
    void what_names_a_standard_denies_nothing(String text) {
        assertThat(TrackAnswer.mayDeny(text)).isFalse();
    }

    private static FieldPath field(String label) {
        return LabelIndex.KNOWN.of(label).orElseThrow();
    }
}
