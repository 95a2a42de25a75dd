package org.plancheck.proposal;

/** What the standard is expected to bring: advanced in technology and reasonable in economy (LAW 22). */
@Term(en = "Expected effect", zh = "预期效果")
public record ExpectedEffect(
        @Term(
                en = "Expected benefit",
                zh = "预期效益",
                help = "Economic, social and ecological.",
                helpZh = "经济效益、社会效益和生态效益。")
        String benefit,

        @Term(en = "Technical advance", zh = "技术先进性") String technicalAdvance,
        @Term(en = "Economic reason", zh = "经济合理性") String economicReason) {}
