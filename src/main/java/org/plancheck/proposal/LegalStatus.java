package org.plancheck.proposal;

/** Whether a law, regulation or policy is in force. */
public enum LegalStatus implements Coded {
    @Term(en = "in force", zh = "现行有效")
    IN_FORCE,
    @Term(en = "draft", zh = "草案")
    DRAFT,
    @Term(en = "repealed", zh = "已废止")
    REPEALED;
}
