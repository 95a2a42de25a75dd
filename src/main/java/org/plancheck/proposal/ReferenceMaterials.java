package org.plancheck.proposal;

import java.util.List;

/** National reference materials that the standard needs (S6, O59 4). */
@Term(en = "National reference materials", zh = "国家标准样品")
public record ReferenceMaterials(
        @Term(
                en = "Need for national reference materials",
                zh = "是否需要国家标准样品",
                help = "Asked of methods standards (S6).",
                helpZh = "方法标准填写。")
        Boolean needed,

        @Term(
                en = "Reference materials needed",
                zh = "所需国家标准样品",
                help = "[] states that none has a name yet.",
                helpZh = "写 [] 表示尚无名称。")
        List<String> materials) {
    public ReferenceMaterials {
        materials = Absent.orCopy(materials);
    }
}
