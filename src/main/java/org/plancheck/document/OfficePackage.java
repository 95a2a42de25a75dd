package org.plancheck.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;

/**
 * The package that an XLSX or DOCX file is; what is no such package, or one that is not to be trusted, is refused. The
 * exceptions of the libraries that take it apart become an {@link InputException} here and in {@link XmlPart}, and
 * nowhere else: any other exception in the reading of a file is plancheck's own mistake, and surfaces as such.
 */
public final class OfficePackage {

    /** What reads the parts of a package. */
    public interface Content {

        void read(OfficePackage parts) throws InputException;
    }

    /** A call of POI and of nothing else, for POI tells of broken packages by unchecked exceptions as well. */
    private interface PoiCall<T> {

        T get() throws IOException, OpenXML4JException;
    }

    /** One part of a package. */
    public final class Part {

        private final PackagePart part;

        private Part(PackagePart part) {
            this.part = part;
        }

        public String contentType() {
            return part.getContentType();
        }

        /** Opens the part, which must be XML. */
        public XmlPart open() throws InputException {
            return new XmlPart(OfficePackage.this, poi(part::getInputStream));
        }

        /** The part that this one knows by an id. */
        public Part related(String id) throws InputException {
            return new Part(poi(() -> Objects.requireNonNull(part.getRelatedPart(part.getRelationship(id)))));
        }

        /** The parts that are of a type to this one. */
        public List<Part> relatedOfType(String type) throws InputException {
            return poi(() -> {
                List<Part> related = new ArrayList<>();
                for (PackageRelationship relation : part.getRelationshipsByType(type)) {
                    related.add(new Part(Objects.requireNonNull(part.getRelatedPart(relation))));
                }
                return related;
            });
        }
    }

    private final InputFile source;
    private final OPCPackage parts;
    private final Part document;

    private OfficePackage(InputFile source, OPCPackage parts) throws InputException {
        this.source = source;
        this.parts = parts;
        this.document = new Part(poi(() -> {
            PackageRelationshipCollection documents =
                    parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
            PackagePart first = documents.isEmpty() ? null : parts.getPart(documents.getRelationship(0));
            if (first == null) {
                throw new InvalidFormatException("the package has no document");
            }
            return first;
        }));
    }

    /**
     * Opens a package for reading.
     *
     * @param kind what the content type of its main part must contain
     * @throws InputException if it is encrypted, of the formats before 2007, damaged, a zip bomb, with macros or of another kind
     */
    public static void read(InputFile source, String kind, Content content) throws InputException, IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(8);
        }
        if (start.length == 0) {
            throw new InputException(Messages.text("intake.empty"));
        }
        if (start.length == 8 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF) {
            throw ofOldContainer(source);
        }
        if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
            throw new InputException(Messages.text("office.damaged"));
        }
        OPCPackage opened = poi(source, () -> open(source));
        try {
            OfficePackage parts = new OfficePackage(source, opened);
            parts.refuseMacros();
            if (!parts.document.contentType().contains(kind)) {
                throw new InputException(Messages.text("office.other-kind", parts.document.contentType()));
            }
            content.read(parts);
        } finally {
            opened.revert(); // closes it, and writes nothing back
        }
    }

    /** The part that all others belong to. */
    public Part document() {
        return document;
    }

    /** The parts whose content type ends so. */
    public List<Part> ofType(String ending) throws InputException {
        return poi(() -> parts.getParts()).stream()
                .filter(part -> part.getContentType().endsWith(ending))
                .map(Part::new)
                .toList();
    }

    private void refuseMacros() throws InputException {
        boolean macros = document.contentType().toLowerCase(Locale.ROOT).contains("macroenabled")
                || poi(() -> parts.getParts()).stream()
                        .anyMatch(part -> part.getContentType().contains("vbaProject"));
        if (macros) {
            throw new InputException(Messages.text("office.macros"));
        }
    }

    private <T> T poi(PoiCall<T> call) throws InputException {
        return poi(source, call);
    }

    private static <T> T poi(InputFile source, PoiCall<T> call) throws InputException {
        try {
            return call.get();
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw damaged(source, e);
        }
    }

    private static OPCPackage open(InputFile source) throws InvalidFormatException, IOException {
        return FileNames.open(source.path(), file -> OPCPackage.open(file, PackageAccess.READ));
    }

    private static InputException ofOldContainer(InputFile source) {
        boolean encrypted;
        try (InputStream in = source.open();
                POIFSFileSystem container = new POIFSFileSystem(in)) {
            encrypted = container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) { // of POI, as in PoiCall
            return new InputException(Messages.text("office.damaged"), e);
        }
        return new InputException(Messages.text(encrypted ? "office.encrypted" : "office.old"));
    }

    /** What to tell of a package that a library could not read. */
    InputException damaged(Throwable cause) {
        return damaged(source, cause);
    }

    private static InputException damaged(InputFile source, Throwable cause) {
        return new InputException(Messages.text(Inspection.of(source)), cause);
    }

    /**
     * Looks into a package that could not be read for what makes it one not to be trusted. POI refuses such packages, but
     * says why only in words.
     */
    private static final class Inspection extends ZipInputStream {

        private final byte[] some = new byte[1 << 16];

        private Inspection(InputStream in) {
            super(in);
        }

        /** The key of the message that tells what is wrong. */
        static String of(InputFile source) {
            try (Inspection zip = new Inspection(source.open())) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().matches(".*\\.(?:xml|rels)") && zip.hasDocumentType()) {
                        return "office.entities";
                    }
                    while (zip.read(zip.some) >= 0) {
                        if (zip.isBomb()) {
                            return "office.bomb";
                        }
                    }
                }
                return "office.damaged";
            } catch (IOException | IllegalArgumentException e) { // IllegalArgumentException: a name that is no text
                return "office.damaged";
            }
        }

        private boolean isBomb() {
            long unpacked = inf.getBytesWritten();
            return unpacked > ZipSecureFile.getMaxEntrySize()
                    || unpacked > ZipSecureFile.getGraceEntrySize()
                            && inf.getBytesRead() < unpacked * ZipSecureFile.getMinInflateRatio();
        }

        private boolean hasDocumentType() {
            try {
                XMLStreamReader xml = XmlPart.reader(new FilterInputStream(this) {
                    @Override
                    public void close() {} // the entries behind this one are still to be read
                });
                int event = xml.getEventType();
                while (event != XMLStreamConstants.DTD && event != XMLStreamConstants.START_ELEMENT) {
                    event = xml.next();
                }
                return event == XMLStreamConstants.DTD;
            } catch (IOException | XMLStreamException | RuntimeException e) { // of the JDK's reader, as in XmlPart.next
                return false;
            }
        }
    }
}
