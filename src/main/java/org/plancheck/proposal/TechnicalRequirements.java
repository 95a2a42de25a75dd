package org.plancheck.proposal;

/** What a mandatory standard requires (O25). */
@Term(en = "Technical requirements", zh = "技术要求")
public record TechnicalRequirements(
        @Term(en = "Mandatory force of all requirements", zh = "是否全部强制")
        Boolean allMandatory,

        @Term(en = "Verifiability", zh = "是否可验证") Boolean verifiable,
        @Term(en = "Operability", zh = "是否可操作") Boolean operable) {}
