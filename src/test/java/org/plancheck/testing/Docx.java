package org.plancheck.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents written by hand, as Word and other programs write them. */
public final class Docx {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
            + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private Docx() {}

    /** Writes a document of paragraphs and tables. */
    public static String save(Path file, String... body) throws IOException {
        return save(file, List.of(), body);
    }

    /** Writes a document with page headers. */
    public static String save(Path file, List<String> headers, String... body) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    out,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/>"
                            + String.join(
                                    "",
                                    headers.stream()
                                            .map(
                                                    header -> "<Override PartName=\"/word/header"
                                                            + headers.indexOf(header)
                                                            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>")
                                            .toList())
                            + "</Types>");
            for (String header : headers) {
                part(
                        out,
                        "word/header" + headers.indexOf(header) + ".xml",
                        "<w:hdr " + NAMESPACES + ">" + header + "</w:hdr>");
            }
            part(
                    out,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(
                    out,
                    "word/document.xml",
                    "<w:document " + NAMESPACES + "><w:body>" + String.join("", body) + "</w:body></w:document>");
        }
        return file.toString();
    }

    private static void part(ZipOutputStream out, String name, String xml) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
                .getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    public static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of cells, each a text or the XML of a cell. */
    public static String row(String... cells) {
        return "<w:tr>"
                + String.join(
                        "",
                        Stream.of(cells)
                                .map(cell -> cell.startsWith("<w:tc>") ? cell : cell(1, cell))
                                .toList())
                + "</w:tr>";
    }

    /** A cell over some columns, of paragraphs, tables or a text. */
    public static String cell(int columns, String... content) {
        return cell("<w:gridSpan w:val=\"" + columns + "\"/>", content);
    }

    /** The uppermost of cells that are merged downwards. */
    public static String merged(String text) {
        return cell("<w:vMerge w:val=\"restart\"/>", text);
    }

    /** A cell that continues the one above it. */
    public static String below() {
        return cell("<w:vMerge/>", "");
    }

    public static String cell(String properties, String... content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>"
                + String.join(
                        "",
                        Stream.of(content)
                                .map(one -> List.of("<w:p>", "<w:tbl>", "<w:sdt>").stream()
                                                .anyMatch(one::startsWith)
                                        ? one
                                        : paragraph(one))
                                .toList())
                + "</w:tc>";
    }

    /** A paragraph of runs, each a text or XML. */
    public static String paragraph(String... runs) {
        return "<w:p>"
                + String.join(
                        "",
                        Stream.of(runs)
                                .map(run -> run.startsWith("<") ? run : run(run, ""))
                                .toList()) + "</w:p>";
    }

    public static String run(String text, String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String inFont(String font, String text) {
        return run(text, "<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/>");
    }

    public static String symbol(String font, String code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    }

    /** What a content control shows as long as nothing is entered. */
    public static String placeholder(String text) {
        return "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>" + run(text, "")
                + "</w:sdtContent></w:sdt>";
    }

    /** A legacy drop-down list. */
    public static String dropDown(String properties, String... entries) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList>" + properties
                + String.join(
                        "",
                        Stream.of(entries)
                                .map(entry -> "<w:listEntry w:val=\"" + entry + "\"/>")
                                .toList()) + "</w:ddList></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
