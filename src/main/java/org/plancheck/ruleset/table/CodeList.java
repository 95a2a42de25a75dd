package org.plancheck.ruleset.table;

import java.util.Collection;
import java.util.List;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Term;

/** A list of codes that an instrument fixes, such as the statutory objectives: an entry of {@code lists.yaml}. */
@Term(en = "List of codes", zh = "代码表")
public record CodeList(
        @Term(en = "Name", zh = "名称") String name,
        @Term(en = "Codes", zh = "代码") List<Coded> values) {

    public CodeList {
        values = List.copyOf(values);
    }

    @Term(en = "The value is in this list", zh = "该值在本表之中")
    public boolean has(Coded value) {
        return values.contains(value);
    }

    @Term(en = "At least one of the stated values is in this list", zh = "所列各值中至少有一个在本表之中")
    public boolean any(Collection<? extends Coded> stated) {
        return stated != null && stated.stream().anyMatch(values::contains);
    }

    @Term(en = "The stated values that are not in this list", zh = "所列各值中不在本表之中的")
    public List<Coded> outside(Collection<? extends Coded> stated) {
        return stated == null
                ? List.of()
                : stated.stream()
                        .filter(v -> !values.contains(v))
                        .map(Coded.class::cast)
                        .toList();
    }

    @Term(en = "The codes of this list that are not stated", zh = "本表中未被列出的代码")
    public List<Coded> missingFrom(Collection<? extends Coded> stated) {
        return values.stream()
                .filter(v -> stated == null || !stated.contains(v))
                .toList();
    }
}
