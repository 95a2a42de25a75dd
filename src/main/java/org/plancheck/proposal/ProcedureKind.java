package org.plancheck.proposal;

/** Which procedure the project asks for. */
public enum ProcedureKind implements Coded {
    @Term(en = "normal procedure", zh = "正常程序")
    NORMAL,
    @Term(en = "rapid procedure", zh = "快速程序")
    RAPID;
}
