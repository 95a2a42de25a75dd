package org.plancheck.proposal;

import java.util.List;

/** What the standard regulates (S1c, O25 4). */
@Term(en = "Coverage", zh = "适用范围")
public record Coverage(
        @Term(en = "Products, processes or services", zh = "产品、过程或者服务")
        List<String> products,

        @Term(en = "Fields", zh = "领域") List<String> fields,
        @Term(en = "Industries", zh = "行业") List<String> industries,

        @Term(
                en = "Grounds for a single product",
                zh = "仅规范单一产品的理由",
                help = "For instance a law that names the product; O25 4 puts the general first and forbids nothing.",
                helpZh = "例如法律点名规定该产品；强制性国家标准管理办法第四条优先制定通用的，并不禁止其他。")
        String singleProductGrounds) {
    public Coverage {
        products = Absent.orCopy(products);
        fields = Absent.orCopy(fields);
        industries = Absent.orCopy(industries);
    }
}
