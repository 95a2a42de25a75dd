package org.plancheck.intake.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.KnownFields;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.label.ValueWords;
import org.plancheck.proposal.AssociationStandard;

/** What a text says where a section is asked for that puts a proposal on a track by being there. */
public final class TrackAnswer {

    /** A text that may deny what its words name: it begins with a negation, or has one and no number. */
    private static final Pattern NEGATED =
            Pattern.compile("(?i)^\\s*(?:[无未不没否非]|参[考照]|借鉴|(?:no|not|none|never)\\b)|^\\D*[无未不没否]\\D*$");
    /** What the form offers to choose where an international standard is adopted. */
    private static final Pattern CHOICE =
            Pattern.compile("(?i)(?:(?:ISO|IEC|ITU|ISO\\s*确认的标准)[/、,\uFF0C;\uFF1B\\s]*)+");

    private static final Pattern LABELLED = Pattern.compile("([^:\uFF1A]{1,20})[:\uFF1A](.+)");

    private TrackAnswer() {}

    /** Whether the field is a section that puts a proposal on a track, so that "none" must not make one. */
    public static boolean isAsked(FieldPath field) {
        return field.field().track().isPresent();
    }

    /** The options ticked in a cell with what is written behind them, or its text if it has none. */
    public static String of(FieldPath field, Cell cell) throws InputException {
        String text = TickBoxes.ticked(cell, ValueReader.option(field))
                .map(ticked -> ticked.stream().collect(Collectors.joining("\n")))
                .orElse(cell.text());
        String all = isAsked(field) && !text.isBlank()
                ? text + TickBoxes.behindOptions(cell, ValueReader.option(field), text)
                : text;
        return field.type() == AssociationStandard.class ? unlabelled(field, all) : all;
    }

    /** A text without the label of the number or the degree that it states: {@code 程度：IDT}. */
    public static String unlabelled(FieldPath section, String text) {
        Matcher labelled = LABELLED.matcher(text.strip());
        return labelled.matches()
                        && LabelIndex.KNOWN
                                .of(section, labelled.group(1))
                                .or(() -> LabelIndex.KNOWN.of(labelled.group(1)))
                                .filter(field -> field.isBeside(section))
                                .filter(field -> field.isNumber() || field.is(KnownFields.DEGREE_OF_ADOPTION))
                                .isPresent()
                ? labelled.group(2).strip()
                : text;
    }

    public static boolean isChoice(String text) {
        return CHOICE.matcher(text.strip()).matches();
    }

    public static boolean mayDeny(String text) {
        return NEGATED.matcher(text).find() || ValueWords.KNOWN.doubtful(text);
    }
}
