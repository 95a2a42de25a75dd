package org.plancheck.intake.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.proposal.Range;

/** Whole numbers as people write them: with their unit, in Chinese numerals, and months as years. */
final class WrittenNumbers {

    private static final String HAN_DIGITS = "零一二三四五六七八九";
    private static final String NUMBER = "[+-]?\\d{1,9}(?:\\.\\d{1,4})?|[零一二两三四五六七八九十]{1,3}";
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d\\s+\\d");
    private static final Pattern PLAIN = Pattern.compile("(" + NUMBER + ")");
    private static final Pattern DAYS = Pattern.compile("(" + NUMBER + ")(?:个?工作日|天|日|days?)?");
    private static final Pattern LEVEL = Pattern.compile("(?:trl|level)?(" + NUMBER + ")级?");
    private static final Pattern MONTHS = Pattern.compile("(" + NUMBER + ")(?:个?月|months?)?");
    private static final Pattern YEARS =
            Pattern.compile("(?:(" + NUMBER + ")(?:年|years?)|)(半)?(?:(" + NUMBER + ")个?月|)");
    private static final Pattern HALF_A_YEAR = Pattern.compile("半年");
    private static final int MOST_YEARS = 20;

    private WrittenNumbers() {}

    /** The number that a text states in the unit of the field that asks for it. */
    static Optional<Integer> of(Range.Unit unit, String text) {
        if (TWO_NUMBERS.matcher(text).find()) {
            return Optional.empty();
        }
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
        return switch (unit) {
            case MONTHS -> number(MONTHS, narrow).or(() -> years(narrow));
            case DAYS -> number(DAYS, narrow);
            case LEVEL -> number(LEVEL, narrow);
            case NONE -> number(PLAIN, narrow);
        };
    }

    private static Optional<Integer> number(Pattern form, String text) {
        Matcher number = form.matcher(text);
        return number.matches() ? value(number.group(1)).flatMap(WrittenNumbers::whole) : Optional.empty();
    }

    private static Optional<Integer> years(String text) {
        if (HALF_A_YEAR.matcher(text).matches()) {
            return Optional.of(6);
        }
        Matcher years = YEARS.matcher(text);
        if (!years.matches() || years.group(1) == null || years.group(2) != null && years.group(3) != null) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole =
                value(years.group(1)).filter(number -> number.compareTo(BigDecimal.valueOf(MOST_YEARS)) <= 0);
        Optional<BigDecimal> months = years.group(3) == null
                ? Optional.of(BigDecimal.valueOf(years.group(2) == null ? 0 : 6))
                : value(years.group(3));
        return whole.flatMap(number -> months.flatMap(
                more -> whole(number.multiply(BigDecimal.valueOf(12)).add(more))));
    }

    private static Optional<Integer> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Chinese numerals up to 99. */
    private static Optional<BigDecimal> value(String number) {
        if (Character.isDigit(number.charAt(number.length() - 1))) {
            return Optional.of(new BigDecimal(number));
        }
        String numeral = number.replace('两', '二');
        int ten = numeral.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : digit(numeral.substring(0, ten));
        String last = numeral.substring(ten + 1);
        int ones = last.isEmpty() && ten >= 0 ? 0 : digit(last);
        return tens < 0 || ones < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(10L * tens + ones));
    }

    private static int digit(String numeral) {
        return numeral.length() == 1 ? HAN_DIGITS.indexOf(numeral) : -1;
    }
}
