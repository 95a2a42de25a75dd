package org.plancheck.proposal;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.plancheck.text.Typing;

/** The forms that texts of a proposal have, each with the one way of writing it. */
public enum WrittenForm {
    /** The number of a standard: {@code GB/T 22080-2016}, {@code ISO/IEC 27001:2022}. */
    STANDARD_NUMBER(StandardNumber::canonical),
    /** The number of a technical committee, or a text that may hold one: {@code SAC/TC 260}. */
    COMMITTEE(CommitteeNumber::canonical),
    /** A code of a classification or of a list: {@code 35.030}, {@code T1.1}. */
    CODE(WrittenForm::code);

    private static final Pattern CODE_IN_LETTERS = Pattern.compile("[A-Za-z]{0,3}[0-9]{1,3}(?:[.][0-9]{1,3}){0,3}");

    private final UnaryOperator<String> canonical;

    WrittenForm(UnaryOperator<String> canonical) {
        this.canonical = canonical;
    }

    private static String code(String text) {
        String plain = Typing.plain(text).replace(" ", "");
        return CODE_IN_LETTERS.matcher(plain).matches() ? plain : Typing.trimmed(text);
    }

    /** The text as it is written in this form; a text that is no such thing, with nothing but its ends trimmed. */
    public String canonical(String text) {
        return canonical.apply(text);
    }
}
