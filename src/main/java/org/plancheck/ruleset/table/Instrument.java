package org.plancheck.ruleset.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plancheck.proposal.Term;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Labelled;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.Terms;

/** A supporting instrument: a row of {@code instruments.yaml}. */
@Term(en = "Instrument", zh = "文件")
public record Instrument(
        @Term(en = "Id", zh = "编号") String key,
        @Term(en = "English name", zh = "英文名称") String en,
        @Term(en = "Chinese name", zh = "中文名称") String zh,
        @Term(en = "The first day in force", zh = "施行日期") LocalDate since,

        @Term(en = "The last day in force; absent where no end is known", zh = "有效的最后一日；未知废止日期的为空") @Nullable
        LocalDate until,

        @Term(en = "How its text was read", zh = "原文核读情况") HowRead read,

        @Term(en = "What else is to be said of it", zh = "说明") @Nullable
        BilingualText note)
        implements Labelled {

    /** The key of plancheck's own reading, which is nobody's law. */
    public static final String OWN = "OWN";

    @Term(en = "It is in force on this day", zh = "在该日有效")
    public boolean inForce(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Its name with how its text was read; plancheck's own reading has no text. */
    public BilingualText citation() {
        return key.equals(OWN) ? label() : Messages.text("instrument.citation", label(), Terms.name(read));
    }

    /** Its name with how its text was read and its period. */
    public BilingualText citationWithPeriod() {
        BilingualText period = until == null
                ? Messages.text("instrument.from", since.toString())
                : Messages.text("instrument.from-until", since.toString(), until.toString());
        return Messages.text("instrument.period", citation(), period);
    }

    @Override
    public BilingualText label() {
        return new BilingualText(en, zh);
    }
}
