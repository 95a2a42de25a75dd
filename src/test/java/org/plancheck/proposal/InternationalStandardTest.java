package org.plancheck.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternationalStandardTest {

    @ParameterizedTest
    @CsvSource({
        "ISO/TS 15066:2016,TECHNICAL_SPECIFICATION",
        "IEC TS 62443-1-1:2009,TECHNICAL_SPECIFICATION",
        "ISO/DTS 1:2026,TECHNICAL_SPECIFICATION",
        "ISO/IEC TR 24028:2020,TECHNICAL_REPORT",
        "iec／tr 62368-2:2019,TECHNICAL_REPORT",
        "ISO/TR12345:2001,TECHNICAL_REPORT",
        "ISO/PAS 8800:2024,PUBLICLY_AVAILABLE_SPECIFICATION",
        "IWA 26:2017,WORKSHOP_AGREEMENT",
        "ISO/IWA 26,WORKSHOP_AGREEMENT",
        "ISO/IEC Guide 51:2014,GUIDE",
        "ISO GUIDE 73:2009,GUIDE",
        "ISO 9001:2015,",
        "IEC 60335-1:2020,",
        "ITU-T Y.4401,",
        "ISO/FDIS 9001,"
    })
    void the_kind_of_document_is_what_its_number_says(String number, DocumentKind kind) {
        assertThat(numbered(number, null).kindOfDocument()).isEqualTo(kind);
    }

    @Test
    void the_kind_of_document_that_is_stated_counts() {
        assertThat(numbered("ISO/TR 1:2020", DocumentKind.TECHNICAL_SPECIFICATION)
                        .kindOfDocument())
                .isEqualTo(DocumentKind.TECHNICAL_SPECIFICATION);
        assertThat(numbered(null, DocumentKind.GUIDE).kindOfDocument()).isEqualTo(DocumentKind.GUIDE);
        assertThat(numbered(null, null).kindOfDocument()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ISO/DIS 24089,,true",
        "ISO/DIS 24089,CURRENT,true",
        "ISO 24089:2023,UNDER_DEVELOPMENT,true",
        ",UNDER_DEVELOPMENT,true",
        "ISO 24089:2023,CURRENT,false",
        "ISO 24089:2023,,false",
        ",,false"
    })
    void a_standard_is_being_made_where_it_is_stated_or_its_number_is_that_of_a_draft(
            String number, EditionStatus status, boolean beingMade) {
        assertThat(new InternationalStandard(number, null, null, null, status, null, null, null).beingMade())
                .isEqualTo(beingMade);
    }

    private static InternationalStandard numbered(String number, DocumentKind kind) {
        return new InternationalStandard(number, null, null, null, null, kind, null, null);
    }
}
