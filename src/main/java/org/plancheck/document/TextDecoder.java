package org.plancheck.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.plancheck.text.LineMap;
import org.plancheck.text.Messages;

/** Turns a file's bytes into text: UTF-8, UTF-16 with a byte order mark, or GB18030. */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoder() {}

    /**
     * The text of a file.
     *
     * @throws InputException if it is empty, in none of the encodings, or holds a NUL
     */
    public static String decode(byte[] bytes) throws InputException {
        String text = strip(bytes);
        if (text.isBlank()) {
            throw new InputException(Messages.text("intake.empty"));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            LineMap lines = new LineMap(text);
            throw new InputException(Messages.text("intake.nul"), lines.line(nul), lines.column(nul));
        }
        return text;
    }

    /**
     * The text of a file of any length; its encoding is found by reading it once.
     *
     * @throws IOException when the file cannot be read; as a {@link CharacterCodingException} where the encoding breaks
     */
    public static BufferedReader reader(InputFile source) throws IOException {
        byte[] mark;
        try (InputStream in = source.open()) {
            mark = in.readNBytes(3);
        }
        boolean utf16 = isUtf16(mark);
        boolean utf8 = startsWith(mark, 0xEF, 0xBB, 0xBF);
        Charset charset = utf16 ? StandardCharsets.UTF_16 : utf8 || isUtf8(source) ? StandardCharsets.UTF_8 : GB18030;
        InputStream in = source.openToFollow();
        in.skipNBytes(utf8 ? 3 : 0);
        return new BufferedReader(new InputStreamReader(in, strict(charset)));
    }

    /** The text of the first bytes of a file, as far as it can be told from them alone; a character may be cut at their end. */
    public static String beginning(byte[] bytes) {
        Charset charset = isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (strict(charset).decode(ByteBuffer.wrap(bytes), text, false).isError()) {
            return new String(bytes, GB18030);
        }
        return text.flip().toString().replace("\uFEFF", "");
    }

    private static boolean isUtf8(InputFile source) throws IOException {
        char[] some = new char[1 << 16];
        try (Reader in = new InputStreamReader(source.open(), strict(StandardCharsets.UTF_8))) {
            while (in.read(some) >= 0) {} // to the end, unless something is no UTF-8
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String strip(byte[] bytes) throws InputException {
        if (isUtf16(bytes)) {
            return strictly(bytes, StandardCharsets.UTF_16);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, StandardCharsets.UTF_8).substring(1);
        }
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (InputException notUtf8) {
            return strictly(bytes, GB18030);
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws InputException {
        try {
            return strict(charset).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new InputException(Messages.text("intake.encoding"));
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
