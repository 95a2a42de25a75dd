package org.plancheck.proposal;

/** What a mandatory standard requires (O25). */
@Term(en = "Technical requirements", zh = "技术要求")
public record TechnicalRequirements(
        @Term(en = "All are mandatory", zh = "是否全部强制")
        Boolean allMandatory,
        @Term(en = "Verifiable", zh = "是否可验证")
        Boolean verifiable,
        @Term(en = "Operable", zh = "是否可操作")
        Boolean operable) {}
