package org.plancheck.proposal;

/** An international standard that was looked at and is not adopted (S3). */
@Term(en = "Relevant international standard", zh = "相关国际标准")
public record RelevantInternationalStandard(
        @Term(en = "Number of the international standard", zh = "国际标准号")
        @Written(WrittenForm.STANDARD_NUMBER)
        @SingleLine
        String number,

        @Term(en = "Reason for not adopting it", zh = "未采用的理由")
        String reasonNotAdopted) {}
