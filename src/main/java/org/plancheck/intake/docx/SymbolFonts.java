package org.plancheck.intake.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the characters of symbol fonts show. Programs write them by their code, as a letter, or with F0 before the code. */
final class SymbolFonts {

    private static final int PRIVATE = 0xF000;
    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "wingdings",
                    codes("6F□70□71□72□A8□6E■6C●A1○A4●A7▪9E·9F•75◆76❖77◆78☒FB✗FC✓FD☒FE☑D8➢DF←E0→E1↑E2↓E8→F0⇨"
                            + "80⓪81①82②83③84④85⑤86⑥87⑦88⑧89⑨8A⑩8C❶8D❷8E❸8F❹90❺91❻92❼93❽94❾95❿"),
            "wingdings 2", codes("2A□30□A3□4F✗50✓52☑53☒54☒"),
            "webdings", codes("61✔63□67■72✗"),
            "symbol", symbol());

    private SymbolFonts() {}

    /** Whether a font has symbols for letters. */
    static boolean isSymbolFont(@Nullable String font) {
        return font != null && (FONTS.containsKey(font(font)) || font(font).equals("wingdings 3"));
    }

    /** Whether a character stands for the symbol of a font by its code. */
    static boolean isPrivate(int character) {
        return character >= PRIVATE && character <= PRIVATE + 0xFF;
    }

    /**
     * What a character shows.
     *
     * @param font the symbol font; null if it is not known, when only boxes to tick are taken for what they most likely are
     */
    static Optional<String> shown(@Nullable String font, int character) {
        int code = character & 0xFF;
        if (font == null) {
            return symbol("wingdings", code)
                    .or(() -> symbol("wingdings 2", code))
                    .filter(shown -> "□☑☒✓".contains(shown));
        }
        return symbol(font(font), code).or(() -> code == ' ' ? Optional.of(" ") : Optional.empty());
    }

    private static Optional<String> symbol(String font, int code) {
        return Optional.ofNullable(FONTS.getOrDefault(font, Map.of()).get(code));
    }

    private static String font(String font) {
        return font.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<Integer, String> codes(String pairs) {
        Map<Integer, String> codes = new HashMap<>();
        for (int i = 0; i < pairs.length(); i += 3) {
            codes.put(Integer.parseInt(pairs.substring(i, i + 2), 16), pairs.substring(i + 2, i + 3));
        }
        return codes;
    }

    private static Map<Integer, String> symbol() {
        Map<Integer, String> symbol =
                codes("22∀24∃27∋2A∗2D−40≅5C∴5E⊥7E∼A0€A1ϒA2′A3≤A4⁄A5∞A6ƒA7♣A8♦A9♥AA♠AB↔AC←AD↑AE→AF↓"
                        + "B0°B1±B2″B3≥B4×B5∝B6∂B7•B8÷B9≠BA≡BB≈BC…C0ℵC1ℑC2ℜC3℘C4⊗C5⊕C6∅C7∩C8∪C9⊃CA⊇CB⊄CC⊂CD⊆CE∈CF∉"
                        + "D0∠D1∇D2®D3©D4™D5∏D6√D7⋅D8¬D9∧DA∨DB⇔DC⇐DD⇑DE⇒DF⇓E0◊E5∑F2∫");
        String greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
        String small = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
        for (int i = 0; i < greek.length(); i++) {
            symbol.put('A' + i, greek.substring(i, i + 1));
            symbol.put('a' + i, small.substring(i, i + 1));
        }
        for (int code = 0x21; code < 0x7F; code++) {
            symbol.putIfAbsent(code, String.valueOf((char) code));
        }
        return symbol;
    }
}
