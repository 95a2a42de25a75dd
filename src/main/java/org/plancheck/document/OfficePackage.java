package org.plancheck.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.plancheck.text.BilingualText;
import org.plancheck.text.FileNames;
import org.plancheck.text.Messages;

/** Opens the package that an XLSX or DOCX file is; what is no such package, or one that is not to be trusted, is refused. */
public final class OfficePackage {

    /** What reads the parts of a package. */
    public interface Content {

        void read(OPCPackage parts, PackagePart document)
                throws InputException, IOException, XMLStreamException, OpenXML4JException;
    }

    private static final XMLInputFactory XML = XMLHelper.newXMLInputFactory();

    private OfficePackage() {}

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
            throw new InputException(ofOldContainer(source));
        }
        if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
            throw new InputException(Messages.text("office.damaged"));
        }
        try (OPCPackage parts = open(source)) {
            PackagePart document = parts.getPart(parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                    .getRelationship(0));
            if (document == null) {
                throw new InputException(Messages.text("office.damaged"));
            }
            refuseMacros(parts, document);
            if (!document.getContentType().contains(kind)) {
                throw new InputException(Messages.text("office.other-kind", document.getContentType()));
            }
            content.read(parts, document);
        } catch (ReadingStoppedException e) {
            throw e;
        } catch (IOException | XMLStreamException | OpenXML4JException | RuntimeException e) {
            throw new InputException(reason(e));
        }
    }

    /** A reader of a part that knows neither document types nor entities. */
    public static XMLStreamReader xml(InputStream in) throws IOException, XMLStreamException {
        return XML.createXMLStreamReader(decoded(in));
    }

    /**
     * The characters of a part, which is in UTF-8 or UTF-16. The JDK's reader would decode as well, but tells of bytes that are
     * no characters on standard error.
     */
    private static Reader decoded(InputStream part) throws IOException {
        PushbackInputStream in = new PushbackInputStream(part, 3);
        byte[] start = in.readNBytes(3);
        boolean mark =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        boolean wide = start.length > 1
                && (start[0] == (byte) 0xFE || start[0] == (byte) 0xFF || start[0] == 0 || start[1] == 0);
        if (!mark) {
            in.unread(start);
        }
        return new BufferedReader(
                new InputStreamReader(in, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder()));
    }

    /**
     * The next event.
     *
     * @throws InputException if it is a document type, which no office program writes
     */
    public static int next(XMLStreamReader xml) throws InputException, XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new InputException(Messages.text("office.entities"));
        }
        return event;
    }

    private static OPCPackage open(InputFile source) throws InvalidFormatException, IOException {
        return FileNames.open(source.path(), file -> OPCPackage.open(file, PackageAccess.READ));
    }

    private static void refuseMacros(OPCPackage parts, PackagePart document)
            throws InputException, InvalidFormatException {
        boolean macros = document.getContentType().toLowerCase(Locale.ROOT).contains("macroenabled")
                || parts.getParts().stream()
                        .anyMatch(part -> part.getContentType().contains("vbaProject"));
        if (macros) {
            throw new InputException(Messages.text("office.macros"));
        }
    }

    private static BilingualText ofOldContainer(InputFile source) {
        try (InputStream in = source.open();
                POIFSFileSystem container = new POIFSFileSystem(in)) {
            return Messages.text(
                    container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                            ? "office.encrypted"
                            : "office.old");
        } catch (IOException | RuntimeException e) {
            return Messages.text("office.damaged");
        }
    }

    private static BilingualText reason(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (message.contains("Zip bomb") || message.contains("zip bomb")) {
                return Messages.text("office.bomb");
            }
            if (message.contains("DOCTYPE") || message.contains("entity")) {
                return Messages.text("office.entities");
            }
        }
        return Messages.text("office.damaged");
    }
}
