package org.plancheck.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.KnownFields;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.value.ValueReader;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** Tells the rows of a table that are no proposals although texts stand in its columns. */
final class NonProposalRow {

    private static final Pattern SECTION =
            Pattern.compile("(?:[(\uFF08][一二三四五六七八九十]{1,3}[)\uFF09]|[一二三四五六七八九十]{1,3}[、.\uFF0E\\s]).{1,40}");

    private NonProposalRow() {}

    /** Whether a row heads those that follow, such as 一、推荐性国家标准. */
    static boolean isSection(List<Cell> own) {
        return own.size() == 1 && SECTION.matcher(own.get(0).shown().strip()).matches();
    }

    /**
     * What is wrong with a row of a form whose labels stand beside their values; absent if none of its values is a label.
     *
     * @param field the field of a cell's column
     */
    static Optional<InputException> ofForm(List<Cell> own, Function<Cell, Optional<FieldPath>> field) {
        return own.stream()
                .filter(cell -> field.apply(cell)
                        .filter(asked -> isLabel(asked, cell.text()))
                        .isPresent())
                .findFirst()
                .map(cell -> new InputException(
                        Messages.text("table.label-for-value", OneLine.quoted(cell.text())), cell.position()));
    }

    /** Whether a text is the label of another section than the one that is asked for; 专家组 may be who a proposal is with. */
    private static boolean isLabel(FieldPath asked, String text) {
        Predicate<FieldPath> another = field -> !field.isBeside(asked) && !field.is(KnownFields.EXPERT_GROUP);
        boolean label = LabelIndex.KNOWN.kept(text)
                || LabelIndex.KNOWN.of(text).filter(another).isPresent();
        return label
                && !asked.is(KnownFields.REMARKS)
                && !LabelIndex.KNOWN.vague(text)
                && !ValueReader.option(asked).test(text);
    }
}
