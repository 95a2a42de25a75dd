package org.plancheck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a package is told as that, with its cause; what is wrong with who reads it is not. */
class OfficePackageTest {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/spreadsheetml+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"a\" Target=\"book.xml\" Type=\""
                    + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";

    @TempDir
    private Path folder;

    @Test
    void a_mistake_of_who_reads_a_package_is_not_told_as_damage() throws IOException {
        InputFile file = file(TYPES, RELATIONS, "<a/>");
        assertThatThrownBy(() -> OfficePackage.read(file, "spreadsheetml", parts -> {
                    throw new IndexOutOfBoundsException("ours");
                }))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> OfficePackage.read(file, "spreadsheetml", parts -> {
                    throw new UncheckedIOException(new IOException("no space left"));
                }))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "<a><b></a>,not a readable office document",
        "<a>the entity,not a readable office document",
        "<a>&amp;&#65; & b</a>,not a readable office document",
        "<a>&undeclared;</a>,contains a document type declaration or an entity",
        "<!DOCTYPE a><a/>,contains a document type declaration or an entity",
    })
    void a_part_that_is_no_xml_is_told_by_what_it_is(String xml, String reason) throws IOException {
        InputException refused = refused(file(TYPES, RELATIONS, xml));
        assertThat(refused.reason().en()).startsWith(reason);
        if (reason.startsWith("not")) {
            assertThat(refused.getCause()).isInstanceOf(XMLStreamException.class);
        }
    }

    @Test
    void a_document_type_in_a_part_that_a_library_reads_is_found() throws IOException {
        String types = "<!DOCTYPE Types [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + TYPES;
        assertThat(refused(file(types, RELATIONS, "<a/>")).reason().en())
                .startsWith("contains a document type declaration or an entity");
    }

    @Test
    void a_part_that_unpacks_to_far_more_than_it_takes_is_a_bomb() throws IOException {
        assertThat(refused(file(TYPES, RELATIONS, "<a>" + " ".repeat(20_000_000) + "</a>"))
                        .reason()
                        .en())
                .contains("a zip bomb");
    }

    @Test
    void a_package_without_a_document_is_damaged() throws IOException {
        String none = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
        assertThat(refused(file(TYPES, none, "<a/>")).reason().en()).startsWith("not a readable office document");
    }

    private static InputException refused(InputFile file) {
        return catchThrowableOfType(
                InputException.class,
                () -> OfficePackage.read(file, "spreadsheetml", parts -> {
                    try (XmlPart xml = parts.document().open()) {
                        while (xml.hasNext()) {
                            xml.next();
                        }
                    }
                }));
    }

    private InputFile file(String types, String relations, String book) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : Map.of(
                            "[Content_Types].xml", types, "_rels/.rels", relations, "book.xml", book)
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return InputFile.of("book.xlsx", file, new ReadingProgress());
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }
}
