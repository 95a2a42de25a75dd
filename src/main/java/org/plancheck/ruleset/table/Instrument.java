package org.plancheck.ruleset.table;

import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Term;
import org.plancheck.text.Labelled;
import org.plancheck.text.Text;

/** A supporting instrument: a row of {@code instruments.yaml}. */
@Term(en = "Instrument", zh = "文件")
public record Instrument(
        @Term(en = "Id", zh = "编号")
        String key,
        @Term(en = "English name", zh = "英文名称")
        String en,
        @Term(en = "Chinese name", zh = "中文名称")
        String zh,
        @Term(en = "In force since; absent if it does not come into force", zh = "施行日期")
        StatedDate inForce) implements Labelled {

    public Instrument {
        Row.require(key, "key");
        Row.require(en, "en");
        Row.require(zh, "zh");
    }

    @Override
    public Text label() {
        return new Text(en, zh);
    }

    /** The first day in force; null if it has no period. */
    public java.time.LocalDate from() {
        return inForce == null ? null : inForce.latest();
    }

    /** The last day in force; null if none is known. */
    public java.time.LocalDate until() {
        return null;
    }

    /** Whether it is in force on a day. */
    public boolean inForce(java.time.LocalDate day) {
        return (from() == null || !day.isBefore(from())) && (until() == null || !day.isAfter(until()));
    }
}
