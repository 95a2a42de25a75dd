package org.plancheck.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.plancheck.text.Messages;

/** Turns a file's bytes into text: UTF-8, UTF-16 with a byte order mark, or GB18030. */
final class Decoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoder() {
    }

    /**
     * The text of a file.
     *
     * @throws Refused if it is empty, in none of the encodings, or holds a NUL
     */
    static String decode(byte[] bytes) throws Refused {
        String text = strip(bytes);
        if (text.isBlank()) {
            throw new Refused(Messages.text("intake.empty"));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int line = 1 + (int) text.substring(0, nul).chars().filter(c -> c == '\n').count();
            throw new Refused(Messages.text("intake.nul"), line, nul - text.lastIndexOf('\n', nul));
        }
        return text;
    }

    private static String strip(byte[] bytes) throws Refused {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, StandardCharsets.UTF_16);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, StandardCharsets.UTF_8).substring(1);
        }
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (Refused notUtf8) {
            return strictly(bytes, GB18030);
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws Refused {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(Messages.text("intake.encoding"));
        }
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
