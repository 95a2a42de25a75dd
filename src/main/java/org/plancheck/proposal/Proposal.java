package org.plancheck.proposal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.text.Typing;

/** A proposal of a national standard as submitted. An absent value (null) means not stated; an empty list means stated to be none. */
@Term(en = "Proposal", zh = "国家标准项目建议")
public record Proposal(
        @Term(en = "Identifier", zh = "编号", help = "Unique among the proposals checked together.", helpZh = "在一批建议中唯一。")
        @NeverAbsent
        String id,

        @Term(en = "Title", zh = "名称") Title title,
        @Term(en = "Nature", zh = "标准性质") Nature nature,
        @Term(en = "New standard or revision", zh = "制定/修订") Action action,

        @Term(en = "Standards revised", zh = "被修订标准号") @Written(WrittenForm.STANDARD_NUMBER)
        List<String> revises,

        @Term(en = "Category", zh = "标准类别") Category category,

        @Term(
                en = "ICS codes",
                zh = "ICS分类号",
                help = "International Classification for Standards, for instance 35.030.",
                helpZh = "国际标准分类号，例如 35.030。")
        @Written(WrittenForm.CODE)
        List<String> ics,

        @Term(
                en = "CCS code",
                zh = "中国标准分类号",
                help = "Chinese Classification of Standards, for instance L80.",
                helpZh = "例如 L80。")
        @Written(WrittenForm.CODE)
        @SingleLine
        String ccs,

        @Term(
                en = "Key areas",
                zh = "重点领域",
                help = "A1 to A9; [] states that it lies outside all nine.",
                helpZh = "A1 至 A9；写 [] 表示不属于任何重点领域。")
        @Written(WrittenForm.CODE)
        List<String> keyAreas,

        @Term(
                en = "Digital topics",
                zh = "数字化专题",
                help = "T1.1 to T5.11; [] states none.",
                helpZh = "T1.1 至 T5.11；写 [] 表示不涉及。")
        @Written(WrittenForm.CODE)
        List<String> topics,

        @Term(en = "Scope and main technical content", zh = "范围和主要技术内容")
        String scope,

        @Term(en = "Purpose and significance", zh = "目的、意义") String purpose,

        @Term(
                en = "Proposer",
                zh = "提出单位",
                help = "For a mandatory standard a State Council department (LAW 10).",
                helpZh = "强制性国家标准项目填写提出部门（标准化法第十条）。")
        Proposer proposer,

        @Term(
                en = "Reporting body",
                zh = "上报单位",
                help = "The department or association that hands the project to SAC.",
                helpZh = "向国务院标准化行政主管部门报送项目的部门或者协会。")
        @AskedOf(nature = Nature.RECOMMENDED)
        ReportingBody reportingBody,

        @Term(en = "Technical committee", zh = "技术归口单位") Committee committee,

        @Term(
                en = "Expert group",
                zh = "专家组",
                help = "Where there is no technical committee (LAW 16).",
                helpZh = "没有技术委员会的，填写成立的专家组（标准化法第十六条）。")
        @Written(WrittenForm.COMMITTEE)
        @AskedOf(nature = {Nature.MANDATORY, Nature.RECOMMENDED})
        String expertGroup,

        @Term(
                en = "Vote of the technical committee",
                zh = "技术委员会表决",
                help = "On the project (TCM).",
                helpZh = "对立项建议的表决（全国专业标准化技术委员会管理办法）。")
        @AskedOf(nature = Nature.RECOMMENDED)
        CommitteeVote committeeVote,

        @Term(en = "Drafting organisations", zh = "起草单位") List<DraftingOrganisation> draftingOrganisations,

        @Term(
                en = "Development cycle in months",
                zh = "项目周期（月）",
                help = "From plan issue to submission for approval.",
                helpZh = "自计划下达至报批。")
        @Range(min = 0, max = 240, unit = Range.Unit.MONTHS)
        Integer cycleMonths,

        @Term(en = "Schedule", zh = "进度安排", help = "Of a mandatory project (O25).", helpZh = "强制性国家标准项目填写。")
        @AskedOf(nature = Nature.MANDATORY)
        String schedule,

        @Term(en = "Procedure", zh = "程序") @AskedOf(track = Track.SCITECH)
        Procedure procedure,

        @Term(en = "Attachment of a draft", zh = "是否附标准草案") @AskedOf(nature = {Nature.MANDATORY, Nature.RECOMMENDED})
        Boolean draftAttached,

        @Term(
                en = "Pre-study",
                zh = "预研材料",
                help = "What was studied before and where it stands.",
                helpZh = "前期研究情况及其材料。")
        @AskedOf(nature = {Nature.MANDATORY, Nature.RECOMMENDED})
        String preStudy,

        @Term(en = "Laws, regulations and policies supported", zh = "支撑的法律法规政策") @AskedOf(nature = Nature.MANDATORY)
        List<LegalBasis> legalBasis,

        @Term(en = "Coordination with laws", zh = "与法律法规的协调性") @AskedOf(nature = Nature.MANDATORY)
        LegalCoordination legalCoordination,

        @Term(
                en = "Needs that the mandatory standard serves",
                zh = "制定强制性国家标准的情形",
                help = "The four of LAW 10 lie within the scope of mandatory national standards.",
                helpZh = "前四项属于强制性国家标准制定范围（标准化法第十条）。")
        @AskedOf(nature = Nature.MANDATORY)
        List<Objective> objectives,

        @Term(
                en = "Fields of mandatory national standards",
                zh = "强制性国家标准制定领域",
                help = "Ids of the table mandatory-fields.",
                helpZh = "取自 mandatory-fields 表的编号。")
        @Written(WrittenForm.CODE)
        @AskedOf(nature = Nature.MANDATORY)
        List<String> mandatoryFields,

        @Term(en = "Coverage", zh = "适用范围") @AskedOf(nature = {Nature.MANDATORY, Nature.RECOMMENDED})
        Coverage coverage,

        @Term(
                en = "Overlaps with existing national standards",
                zh = "与现行国家标准的交叉",
                help = "[] states that there is none.",
                helpZh = "写 [] 表示没有。")
        @AskedOf(nature = {Nature.MANDATORY, Nature.RECOMMENDED})
        List<Overlap> overlaps,

        @Term(
                en = "Industry and local standards on the same matter",
                zh = "相关行业标准、地方标准",
                help =
                        "Industry standards are made where there is no recommended national standard (LAW 12); [] states that there is none.",
                helpZh = "没有推荐性国家标准的，才制定行业标准（标准化法第十二条）；写 [] 表示没有。")
        @AskedOf(nature = Nature.RECOMMENDED)
        List<IndustryStandard> industryStandards,

        @Term(
                en = "Supporting recommended standards",
                zh = "配套推荐性国家标准",
                help =
                        "Recommended national standards that support the mandatory one (O25); [] states that there is none.",
                helpZh = "与该强制性国家标准配套的推荐性国家标准；写 [] 表示没有。")
        @Written(WrittenForm.STANDARD_NUMBER)
        @AskedOf(nature = Nature.MANDATORY)
        List<String> supportingStandards,

        @Term(en = "Main requirements", zh = "主要技术要求", help = "Of a mandatory project (O25).", helpZh = "强制性国家标准项目填写。")
        @AskedOf(nature = Nature.MANDATORY)
        String mainRequirements,

        @Term(en = "Supervision of implementation", zh = "实施监督") @AskedOf(nature = Nature.MANDATORY)
        Supervision supervision,

        @Term(en = "Technical requirements", zh = "技术要求") @AskedOf(nature = Nature.MANDATORY)
        TechnicalRequirements technicalRequirements,

        @Term(
                en = "International standards looked at and not adopted",
                zh = "已研究而未采用的国际标准",
                help = "[] states that there is none.",
                helpZh = "写 [] 表示没有相关国际标准。")
        @AskedOf(except = Track.INTERNATIONAL)
        List<RelevantInternationalStandard> relevantInternationalStandards,

        @Term(
                en = "Comparison with foreign regulations and standards",
                zh = "国外相关法规和标准比对分析",
                help = "Other countries' standards and regulations (O25).",
                helpZh = "与国外相关法律、法规和标准的比对（强制性国家标准管理办法）。")
        @AskedOf(nature = Nature.MANDATORY)
        String foreignComparison,

        @Term(en = "Trade", zh = "贸易影响") @AskedOf(nature = Nature.MANDATORY)
        Trade trade,

        @Term(en = "Needs that the recommended standard serves", zh = "制定推荐性国家标准的情形")
        @AskedOf(nature = Nature.RECOMMENDED)
        List<RecommendedNeed> recommendedNeeds,

        @Term(
                en = "Contents of national standards that it falls under",
                zh = "国家标准制定内容",
                help = "Which of the eight contents of O59 3.",
                helpZh = "属于国家标准管理办法第三条所列八类中的哪些。")
        @AskedOf(nature = Nature.RECOMMENDED)
        List<StandardContent> contents,

        @Term(
                en = "Project classification",
                zh = "项目分类",
                help = "Major, basic and general, or ordinary (EVA 4 to 6).",
                helpZh = "重大、基础通用或者一般（推荐性国家标准立项评估办法（试行）第四条至第六条）。")
        @AskedOf(nature = Nature.RECOMMENDED)
        ProjectClassification classification,

        @Term(
                en = "Related mandatory standards",
                zh = "相关强制性国家标准",
                help = "[] states that there is none.",
                helpZh = "写 [] 表示没有。")
        @AskedOf(nature = {Nature.MANDATORY, Nature.RECOMMENDED})
        List<RelatedMandatoryStandard> relatedMandatoryStandards,

        @Term(en = "Cross-sector coordination", zh = "跨部门跨领域协调")
        @AskedOf(nature = {Nature.MANDATORY, Nature.RECOMMENDED})
        Coordination coordination,

        @Term(en = "Objections", zh = "重大分歧意见", help = "[] states that there is none.", helpZh = "写 [] 表示没有。")
        @AskedOf(nature = Nature.RECOMMENDED)
        List<Objection> objections,

        @Term(
                en = "Guidance technical document",
                zh = "国家标准化指导性技术文件",
                help = "Stated only of a guidance document (GTD).",
                helpZh = "仅国家标准化指导性技术文件填写。")
        @AskedOf(nature = Nature.GUIDANCE)
        GuidanceDocument guidance,

        @Term(
                en = "Adoption of an international standard",
                zh = "采用国际标准",
                help = "Present only if one is adopted.",
                helpZh = "仅在采用国际标准时填写。")
        @AskedOf(track = Track.INTERNATIONAL)
        @PutsOnTrack(Track.INTERNATIONAL)
        InternationalAdoption internationalAdoption,

        @Term(
                en = "Adopted association standard",
                zh = "采信的团体标准",
                help = "Present only if one is adopted.",
                helpZh = "仅在采信团体标准时填写。")
        @AskedOf(track = Track.ASSOCIATION)
        @PutsOnTrack(Track.ASSOCIATION)
        AssociationStandard associationStandard,

        @Term(
                en = "Scientific and technological achievement",
                zh = "科技成果",
                help = "Present only if one is transformed.",
                helpZh = "仅在科技成果转化时填写。")
        @AskedOf(track = Track.SCITECH)
        @PutsOnTrack(value = Track.SCITECH, oneQuestion = false)
        Achievement achievement,

        @Term(en = "Patents", zh = "专利情况") Patents patents,

        @Term(
                en = "Competition",
                zh = "公平竞争",
                help = "A standard may not be a means to exclude or restrict competition (LAW 22).",
                helpZh = "禁止利用标准实施排除、限制市场竞争的行为（标准化法第二十二条）。")
        Competition competition,

        @Term(en = "Necessity and needs", zh = "必要性、可行性和需求调查") @AskedOf(nature = {Nature.MANDATORY, Nature.RECOMMENDED})
        NeedsSurvey needsSurvey,

        @Term(en = "Expected effect", zh = "预期效果") ExpectedEffect expectedEffect,

        @Term(en = "Place in the standard system of its field", zh = "在本领域标准体系中的位置")
        String standardSystem,

        @Term(
                en = "National reference materials",
                zh = "国家标准样品",
                help = "Asked of methods standards (O59 4).",
                helpZh = "方法标准填写（国家标准管理办法第四条）。")
        ReferenceMaterials referenceMaterials,

        @Term(en = "Plan for a foreign-language edition", zh = "是否同步制定外文版")
        Boolean foreignLanguageEdition,

        @Term(en = "Remarks", zh = "备注") @AskedOf(nature = {})
        String remarks) {
    public Proposal {
        revises = Absent.orCopy(revises);
        ics = Absent.orCopy(ics);
        keyAreas = Absent.orCopy(keyAreas);
        topics = Absent.orCopy(topics);
        draftingOrganisations = Absent.orCopy(draftingOrganisations);
        legalBasis = Absent.orCopy(legalBasis);
        objectives = Absent.orCopy(objectives);
        mandatoryFields = Absent.orCopy(mandatoryFields);
        overlaps = Absent.orCopy(overlaps);
        industryStandards = Absent.orCopy(industryStandards);
        supportingStandards = Absent.orCopy(supportingStandards);
        relevantInternationalStandards = Absent.orCopy(relevantInternationalStandards);
        recommendedNeeds = Absent.orCopy(recommendedNeeds);
        contents = Absent.orCopy(contents);
        relatedMandatoryStandards = Absent.orCopy(relatedMandatoryStandards);
        objections = Absent.orCopy(objections);
    }

    /** The tracks the proposal is on, in a fixed order: by its nature, and by what it adopts or transforms. */
    @NeverAbsent
    public Set<Track> tracks() {
        Set<Track> tracks = EnumSet.noneOf(Track.class);
        if (nature != null) {
            tracks.add(Track.of(nature));
        }
        if (internationalAdoption != null) {
            tracks.add(Track.INTERNATIONAL);
        }
        if (associationStandard != null) {
            tracks.add(Track.ASSOCIATION);
        }
        if (achievement != null) {
            tracks.add(Track.SCITECH);
        }
        return Collections.unmodifiableSet(tracks);
    }

    /** What the proposal says of its subject: titles, purpose and scope, a line each. */
    @Term(en = "Titles, purpose and scope together", zh = "名称、目的意义和范围的全文")
    @NeverAbsent
    public String wording() {
        return Stream.of(title == null ? null : title.zh(), title == null ? null : title.en(), purpose, scope)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** Whether a standard, or the one that it amends or corrects, is among those revised; false if nothing is stated to be. */
    @Term(en = "The standard, or the one it amends, is among those revised", zh = "该标准（或者其修改单所属标准）属于被修订标准")
    public boolean isRevised(String number) {
        return number != null
                && revises != null
                && revises.stream()
                        .anyMatch(revised -> StandardNumber.of(revised)
                                .base()
                                .equals(StandardNumber.of(number).base()));
    }

    /**
     * How the technical content relates to that of relevant international standards: as stated, unless what is recorded of them
     * says otherwise. A technical deviation from an adopted standard, or an adoption that is not equivalent, departs whatever is
     * stated. Stated to agree although there is stated to be none: none exists. Null if nothing is stated, or if none is stated
     * to exist and one is named.
     */
    @Term(
            en = "Accord with relevant international standards as recorded, else as stated; null if not known",
            zh = "与相关国际标准的一致情况（有记录的按记录，否则按填写；无法判断的为 null）")
    public InternationalAccord accord() {
        if (internationalAdoption != null && internationalAdoption.departs()) {
            return InternationalAccord.DEPARTS;
        }
        InternationalAccord stated = trade == null ? null : trade.internationalAccord();
        if (stated == InternationalAccord.NONE_EXISTS && namesInternationalStandard()) {
            return null;
        }
        boolean none = internationalAdoption == null
                && relevantInternationalStandards != null
                && relevantInternationalStandards.isEmpty();
        return stated == InternationalAccord.AGREES && none ? InternationalAccord.NONE_EXISTS : stated;
    }

    private boolean namesInternationalStandard() {
        return relevantInternationalStandards != null
                        && relevantInternationalStandards.stream().anyMatch(relevant -> relevant.number() != null)
                || internationalAdoption != null
                        && internationalAdoption.standards() != null
                        && internationalAdoption.standards().stream().anyMatch(adopted -> adopted.number() != null);
    }

    /** How many drafting organisations are independent of each other; those of one group, and a name listed twice, count once (LAW 16, OWN). */
    @Term(en = "Number of independent drafting organisations", zh = "相互独立的起草单位数")
    public int independentDraftingOrganisations() {
        if (draftingOrganisations == null) {
            return 0;
        }
        Map<String, String> groups = draftingOrganisations.stream()
                .filter(o -> o.name() != null && o.group() != null)
                .collect(Collectors.toMap(
                        o -> Typing.key(o.name()), o -> Typing.key(o.group()), (first, second) -> first));
        return (int) draftingOrganisations.stream()
                .map(o -> o.group() == null ? o.name() : o.group())
                .filter(Objects::nonNull)
                .map(Typing::key)
                .map(name -> groups.getOrDefault(name, name))
                .distinct()
                .count();
    }
}
