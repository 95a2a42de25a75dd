package org.plancheck.proposal;

/** What the state makes national standards for (O59 3); the last item leaves the list open. */
public enum StandardContent implements Coded {
    @Term(en = "general technical language and interchangeability", zh = "通用技术语言要求和互换配合要求")
    GENERAL_TECHNICAL_LANGUAGE,
    @Term(en = "general requirements for resources and energy and the environment", zh = "资源能源环境的通用技术要求")
    RESOURCES_ENERGY_ENVIRONMENT,
    @Term(
            en = "general requirements for basic parts and raw materials and important products and systems",
            zh = "通用基础件和基础原材料以及重要产品和系统的技术要求")
    BASIC_PARTS_MATERIALS_PRODUCTS,
    @Term(en = "general test and inspection methods", zh = "通用的试验检验方法")
    TEST_METHODS,
    @Term(
            en =
                    "general requirements for social management and services and the management of production and distribution",
            zh = "社会管理和服务以及生产和流通管理的通用技术要求")
    MANAGEMENT_AND_SERVICES,
    @Term(en = "general requirements for engineering construction", zh = "工程建设的通用技术要求")
    ENGINEERING,
    @Term(en = "requirements that lead the industries concerned", zh = "对各有关行业起引领作用的技术要求")
    LEADS_INDUSTRY,
    @Term(en = "other requirements that the state needs to regulate", zh = "国家需要规范的其他技术要求")
    OTHER_STATE_NEED;
}
