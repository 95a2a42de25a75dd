package org.plancheck.proposal;

/** A law, regulation or policy that a mandatory standard supports (S1a). */
@Term(en = "Legal basis", zh = "法律法规政策依据")
public record LegalBasis(
        @Term(en = "Name of the law, regulation or policy", zh = "法律法规政策名称") @SingleLine
        String instrument,

        @Term(
                en = "Provision supported",
                zh = "所支撑的条款",
                help = "The article that asks for or relies on the standard.",
                helpZh = "要求制定或者依据该标准的条款。")
        String provision,

        @Term(en = "Status of the law, regulation or policy", zh = "效力状态")
        LegalStatus status) {}
