package org.plancheck.proposal;

/** An existing national standard that covers the same matter (LAW 15, LAW 30). */
@Term(en = "Overlap", zh = "交叉重复")
public record Overlap(
        @Term(en = "Number of the existing standard", zh = "现行标准号") @Written(WrittenForm.STANDARD_NUMBER) @SingleLine
        String standard,

        @Term(en = "Treatment of the existing standard", zh = "对现行标准的处理方式")
        OverlapHandling handling,

        @Term(en = "Explanation of the overlap", zh = "交叉重复说明")
        String explanation) {
    /** Whether the existing standard is a mandatory one: its number begins with GB and has no /T or /Z. */
    @Term(en = "The existing standard is mandatory", zh = "现行标准为强制性国家标准")
    public boolean mandatory() {
        return standard != null && StandardNumber.of(standard).mandatory();
    }

    /** Whether the existing standard is a national one: its number begins with GB, GB/T or GB/Z. */
    @Term(en = "The existing standard is a national one: GB, GB/T or GB/Z", zh = "现行标准为国家标准（GB、GB/T、GB/Z）")
    public boolean national() {
        return standard != null && StandardNumber.of(standard).national();
    }
}
