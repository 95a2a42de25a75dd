package org.plancheck.intake.value;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.document.Cell;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.proposal.Range;

/**
 * The unit of time that numbers without one are meant in, as the label says in brackets, {@code 项目周期（年）}, or as stands
 * behind options to tick, {@code □1 ☑2年}. A unit that the field does not have must not be read as its own.
 */
public final class LabelUnit {

    private static final String UNIT = "(?:个?工作日|个?月|年|个?季度|天|日|周|个?星期|months?|years?|days?|weeks?)";
    private static final String UNITS = UNIT + "(?:\\s*(?:[/、,]|或者?|or)\\s*" + UNIT + ")*";
    private static final Pattern OF_LABEL =
            Pattern.compile("(?i)[(\\[【〔]\\s*(?:单位\\s*:?|以|按|in\\s)?\\s*(" + UNITS + ")计?\\s*[)\\]】〕]");
    private static final Pattern BEHIND_BOXES =
            Pattern.compile("(?i)(?<=[□☐▢◻⬜○❏❐☑☒■▣◼⬛🗹●√✓✔✅])\\s*(" + UNIT + ")\\s*$");
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "(?i)(?<=[\\d一二三四五六七八九十半])\\s*[(\uFF08]\\s*(" + UNIT + ")\\s*[)\uFF09]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WITHOUT_UNIT = Pattern.compile(
            "(?i)(?<![\\d.．\\p{L}])((?:\\d++(?:[.．]\\d++)?|[零一二两三四五六七八九十]{1,3})+)" + "(?!\\s*" + UNIT
                    + ")(?![\\d一二三四五六七八九十半])",
            Pattern.UNICODE_CHARACTER_CLASS);

    private LabelUnit() {}

    /** The cell of a number with the unit of its label behind each number that has none of its own. */
    public static Cell of(String label, FieldPath field, Cell cell) {
        Matcher inBrackets = IN_BRACKETS.matcher(cell.text());
        return field.type() != Integer.class
                ? cell
                : ofPlain(label, field, inBrackets.find() ? cell.saying(inBrackets.replaceAll("$1")) : cell);
    }

    private static Cell ofPlain(String label, FieldPath field, Cell cell) {
        Range.Unit asked = field.field().unit();
        Matcher behind = BEHIND_BOXES.matcher(cell.text());
        if (behind.find()) {
            return own(asked, behind.group(1))
                    ? cell
                    : cell.saying(with(behind.group(1), cell.text().substring(0, behind.start())));
        }
        Matcher labelled = OF_LABEL.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC));
        String unit = "";
        while (labelled.find()) {
            unit = labelled.group(1);
        }
        return unit.isEmpty() || own(asked, unit) ? cell : cell.saying(with(unit, cell.text()));
    }

    /** Whether a field counts in a unit, so that it need not be said. */
    private static boolean own(Range.Unit asked, String unit) {
        return WrittenNumbers.of(asked, "1" + unit).equals(Optional.of(1));
    }

    private static String with(String unit, String text) {
        return WITHOUT_UNIT.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(unit));
    }
}
