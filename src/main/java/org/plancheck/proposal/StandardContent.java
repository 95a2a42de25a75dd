package org.plancheck.proposal;

/** What the state makes national standards for (O59 3); the last item leaves the list open. */
public enum StandardContent implements Coded {
    @Term(en = "general technical language and interchangeability", zh = "通用的技术术语、符号、分类、代号（含代码）、文件格式、制图方法等通用技术语言要求和互换配合要求")
    GENERAL_TECHNICAL_LANGUAGE,
    @Term(en = "general requirements for resources, energy and the environment", zh = "资源、能源、环境的通用技术要求")
    RESOURCES_ENERGY_ENVIRONMENT,
    @Term(en = "general requirements for basic parts, basic raw materials, important products and systems", zh = "通用基础件，基础原材料、重要产品和系统的技术要求")
    BASIC_PARTS_MATERIALS_PRODUCTS,
    @Term(en = "general test and inspection methods", zh = "通用的试验、检验方法")
    TEST_METHODS,
    @Term(en = "general requirements for social management, services, and the management of production and distribution", zh = "社会管理、服务，以及生产和流通的管理等通用技术要求")
    MANAGEMENT_AND_SERVICES,
    @Term(en = "general requirements for engineering construction", zh = "工程建设的勘察、规划、设计、施工及验收的通用技术要求")
    ENGINEERING,
    @Term(en = "requirements that lead the industries concerned", zh = "对各有关行业起引领作用的技术要求")
    LEADS_INDUSTRY,
    @Term(en = "other requirements that the state needs to regulate", zh = "国家需要规范的其他技术要求")
    OTHER_STATE_NEED;
}
