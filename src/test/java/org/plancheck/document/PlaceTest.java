package org.plancheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.document.Place.SheetCell;
import org.plancheck.document.Place.TextPlace;
import org.plancheck.document.Place.WholeSheet;
import org.plancheck.document.Place.WordPart;
import org.plancheck.document.Place.WordPlace;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;

/** Each kind of place knows how it is written, what it is in and what it is called there. */
class PlaceTest {

    static Stream<Arguments> places() {
        WordPart row = WordPart.table(1).row(3);
        return Stream.of(
                Arguments.of(new TextPlace(4, 7), ":4:7", "", "4"),
                Arguments.of(new WholeSheet("推荐性"), "!推荐性", "", "推荐性"),
                Arguments.of(new SheetCell("推荐性", 4, 28), "!推荐性!AB4", "推荐性", "AB4"),
                Arguments.of(new SheetCell("a!b", 4, 1), "!a!b!A4", "a!b", "A4"),
                Arguments.of(new WordPlace(1, 1, WordPart.TEXT), "!text", "", "text"),
                Arguments.of(new WordPlace(1, 1, WordPart.TEXT).labelled("范围"), "!text!范围", "text", "范围"),
                Arguments.of(new WordPlace(3, 2, row), "!table1!row3", "table1", "row3"),
                Arguments.of(new WordPlace(3, 2, row.cell(2)), "!table1!row3!cell2", "table1!row3", "cell2"),
                Arguments.of(
                        new WordPlace(3, 2, row).labelled("Is it new!"),
                        "!table1!row3!Is it new!",
                        "table1!row3",
                        "Is it new!"),
                Arguments.of(
                        new WordPlace(5, 1, row.labelled("专利").row(2)).labelled(""),
                        "!table1!row3!专利!row2",
                        "table1!row3!专利",
                        "row2"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_place_is_written_as_people_write_it(Place place, String suffix, String container, String name) {
        assertThat(place.suffix()).isEqualTo(suffix);
        assertThat(place.written()).isEqualTo(suffix.substring(1));
        assertThat(place.container()).isEqualTo(container);
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.diagnostic("f", BilingualText.same("m")).place()).isEqualTo("f" + suffix);
    }

    @ParameterizedTest
    @CsvSource({"C7,7,3", "$AB$12,12,28", "c7,7,3", "XFD1048576,1048576,16384"})
    void a_reference_names_a_cell(String reference, int row, int column) {
        assertThat(SheetCell.in("s", reference)).contains(new SheetCell("s", row, column));
    }

    @ParameterizedTest
    @CsvSource({"''", "C", "7", "C0", "C-1", "s!C7", "ABCD1", "C12345678", "C7:C8"})
    void what_is_no_reference_names_none(String reference) {
        assertThat(SheetCell.in("s", reference)).isEmpty();
    }

    @Test
    void what_is_told_of_a_file_comes_sheet_by_sheet_and_in_each_by_row_and_column() {
        BilingualText text = BilingualText.same("m");
        List<Diagnostic> ordered = Stream.of(
                        new WholeSheet("B"),
                        new SheetCell("A", 2, 11),
                        new SheetCell("A", 10, 1),
                        new SheetCell("B", 1, 1))
                .map(place -> place.diagnostic("f", text))
                .toList();
        assertThat(ordered).isSorted();
    }

    @Test
    void only_the_running_text_of_a_document_is_outside_its_tables() {
        assertThat(WordPart.TEXT.labelled("范围").inText()).isTrue();
        assertThat(WordPart.table(1).labelled("text").inText()).isFalse();
    }
}
