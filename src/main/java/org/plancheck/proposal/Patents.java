package org.plancheck.proposal;

import java.util.List;

/** What is known of patents in the standard; asked of every proposal, whatever its track (PAT 5). */
@Term(en = "Patents", zh = "专利情况")
public record Patents(
        @Term(en = "Involvement of patents", zh = "是否涉及专利") Boolean involved,

        @Term(en = "Patents disclosed", zh = "披露的专利", help = "[] states that there is none.", helpZh = "写 [] 表示没有。")
        List<Patent> disclosed) {
    public Patents {
        disclosed = Absent.orCopy(disclosed);
    }
}
