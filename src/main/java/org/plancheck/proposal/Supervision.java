package org.plancheck.proposal;

/** Who supervises implementation and on what basis violations are dealt with (O25). */
@Term(en = "Supervision of implementation", zh = "实施监督")
public record Supervision(
        @Term(en = "Authority that supervises implementation", zh = "实施监督管理部门") @SingleLine
        String authority,

        @Term(
                en = "Legal basis for dealing with violations",
                zh = "对违反强制性国家标准行为进行处理的法律、行政法规、部门规章依据",
                help =
                        "The law, administrative regulation or departmental rule by which violations of the standard are dealt with (O25).",
                helpZh = "注明法律、行政法规或者部门规章及其条款（强制性国家标准管理办法）。")
        String enforcementBasis) {}
