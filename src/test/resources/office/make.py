"""How the fixtures of this folder were made (LibreOffice, python3-openpyxl; the tests need neither):
/usr/bin/python3 make.py && soffice --headless --convert-to xlsx --outdir . raw/summary.xlsx raw/batch.xlsx
soffice --headless --infilter="HTML (StarWriter)" --convert-to docx:"MS Word 2007 XML" --outdir . form.html
soffice --headless --convert-to docx:"MS Word 2007 XML" --outdir . raw/groups.docx"""
import datetime
import os
import zipfile
from openpyxl import Workbook
from openpyxl.comments import Comment

os.makedirs("raw", exist_ok=True)
book = Workbook()
sheet = book.active
sheet.title = "推荐性"
sheet["A1"] = "2026年国家标准项目汇总表"
sheet.merge_cells("A1:L1")
heads = ["序号", "中文名称", "英文名称", "标准性质", "制定/修订", "ICS分类号", "项目周期(月)", "采用国际标准", None, "团体标准", None, "主管单位"]
subs = [None] * 7 + ["采标号", "一致性程度标识", "采信团体标准编号", "团体标准实施日期", None]
for c, text in enumerate(heads, 1):
    sheet.cell(2, c, text)
for c, text in enumerate(subs, 1):
    sheet.cell(3, c, text)
for c in list(range(1, 8)) + [12]:
    sheet.merge_cells(start_row=2, end_row=3, start_column=c, end_column=c)
sheet.merge_cells("H2:I2")
sheet.merge_cells("J2:K2")
rows = [
    [1, "数据质量 评价指标", "Data quality", "推荐性", "制定", 35.24, 18, "ISO/IEC 25024:2015", "修改", "无", None, "工业和信息化部"],
    [2, "养老服务 术语", None, "推荐", "修订", "03.080.30", "12个月", "无", None, "T/CAS 290-2017", datetime.date(2024, 3, 15), None],
    [3, "工业机器人 安全", None, "强制性", "制定", "25.040.30", "=10+14", None, None, None, None, None],
    [4, "坏行", None, "推荐性", "制定", "35.240", "=1/0", None, None, None, None, None],
    [5, None, None, None, None, None, None, None, None, None, None, None],
]
for r, row in enumerate(rows, 4):
    for c, value in enumerate(row, 1):
        sheet.cell(r, c, value)
sheet["F4"].number_format = "0.000"
sheet["K5"].number_format = 'yyyy"年"m"月"d"日"'
sheet.merge_cells("L4:L5")
sheet["A9"] = "注：本表由各归口单位填报。"
sheet.merge_cells("A9:L9")
second = book.create_sheet("English")
for c, text in enumerate(["title.en", "Nature", "id", "associationStandard.number", "Development cycle in months", "draftingOrganisations.1.name", "draftingOrganisations.2.name"], 1):
    second.cell(1, c, text)
for c, value in enumerate(["Smart meters", "recommended", "EN-1", "T/CEC 1-2020", 16, "Alpha Co., Ltd.", "Beta"], 1):
    second.cell(2, c, value)
book.create_sheet("填表说明")["A1"] = "请按要求填写。"
book.save("raw/summary.xlsx")

batch = Workbook()
notes = batch.active
notes.title = "填报说明"
for row in [["填报说明"], ["1.请按要求填写各项内容，不得增删列。"], ["列名", "填写要求"], ["中文名称", "标准的完整中文名称"], ["备注"]]:
    notes.append(row)
table = batch.create_sheet("项目汇总表")
for row in [
    ["2026年推荐性国家标准立项建议汇总表"],
    ["填报单位：某研究院"] + [None] * 8 + ["填报日期：2026年3月1日"],
    ["序号", "标准名称", None, "标准性质", "制定/修订", "采用国际标准", None, None, "技术归口单位", None, "主要起草单位", "项目周期", "完成时限",
     "团体标准", None, "是否涉及专利", "推荐单位", None, "备注"],
    [None, "中文", "英文", None, None, "编号", "名称", "程度", "名称", "编号", None, None, None, "编号", "实施日期", None, "名称", "编号", None],
    [1, "数据接口 要求", "Data interface", "推荐性（GB/T）", "修订：GB/T 3-2000", "ISO 1:2020", "甲", "修改采用（MOD）", "全国信标委（SAC/TC 28）", "TC28",
     "甲院，乙公司（北京、上海），丙大学等", "1.5年", "2027年12月", None, None, "是（专利号ZL2020）", "某协会", "X-1", "急需"],
    [None, None, None, None, None, "ISO 2:2021", "乙", None, None, None, "丁院 戊所", None, None, None, None, None, None, None, "另附说明"],
    [2, "室外机器人 安全", None, "推荐", "制定", "无", None, None, "全国机器人标准化技术委员会", "SAC/TC 591", "京东物流", "十八个月", None,
     "T/CAS 290-2017", datetime.date(2017, 11, 20), "不涉及", None, None, datetime.datetime(2026, 5, 1, 13, 30)],
    [3, "矛盾", None, "推存性", "制定", "无", None, "修改", None, None, "己院", "18-24个月", None, None, None, "否", None, None, None],
    ["合计", "共3项"],
    ["联系人：张三", None, None, "电话：010-12345678"],
    ["备注：1.本表一式两份。", None, None, "2.盖章有效。"],
]:
    table.append(row)
for merged in ["A1:S1", "A2:H2", "J2:S2", "A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:H3", "I3:J3", "K3:K4", "L3:L4", "M3:M4", "N3:O3", "P3:P4",
               "Q3:R3", "S3:S4", "A5:A6", "B5:B6", "D5:D6"]:
    table.merge_cells(merged)
table["B5"].comment = Comment("名称待定", "审查员")
table.column_dimensions["C"].hidden = True
table.row_dimensions[7].hidden = True
batch.save("raw/batch.xlsx")
# A Word form as Word writes one: group cells, symbols for boxes, a drop-down list, prompts, a nested table, hidden text.
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs):
    return "<w:p>" + "".join(r if r.startswith("<") else run(r) for r in runs) + "</w:p>"


def cell(*content, span=1, merge=""):
    blocks = "".join(c if c.startswith(("<w:p>", "<w:tbl>")) else paragraph(c) for c in content)
    down = {"": "", "first": '<w:vMerge w:val="restart"/>', "on": "<w:vMerge/>"}[merge]
    return f'<w:tc><w:tcPr><w:tcW w:w="{2200 * span}" w:type="dxa"/><w:gridSpan w:val="{span}"/>{down}</w:tcPr>{blocks}</w:tc>'


def row(*cells):
    return "<w:tr>" + "".join(c if c.startswith("<w:tc>") else cell(c) for c in cells) + "</w:tr>"


def table(columns, *rows):
    return ('<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>' + '<w:gridCol w:w="2200"/>' * columns
            + "</w:tblGrid>" + "".join(rows) + "</w:tbl>")


def symbol(font, code):
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def prompt(text):
    return f"<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"


def drop_down(chosen, *entries):
    return ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="D1"/><w:enabled/><w:ddList>'
            f'<w:result w:val="{chosen}"/>' + "".join(f'<w:listEntry w:val="{e}"/>' for e in entries)
            + '</w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')


empty, tick = symbol("Wingdings", "F0A8"), symbol("Wingdings 2", "F052")
body = [
    paragraph("推荐性国家标准项目建议书"),
    paragraph("填报日期：2026年3月1日"),
    table(4,
          row(cell("基本信息", merge="first"), "中文名称", cell(paragraph("智慧社区 数据接口"), paragraph("第1部分：总则"), span=2)),
          row(cell("", merge="on"), "标准性质", cell(paragraph(empty, "强制性 ", tick, "推荐性 ", empty, "指导性技术文件"), span=2)),
          row(cell("", merge="on"), "标准类别", cell("安全□ 卫生□ 环保□ 基础☑ 方法□ 其他□", span=2)),
          row(cell("", merge="on"), "项目周期", cell(paragraph(drop_down(1, "12个月", "16个月", "18个月")), span=2)),
          row(cell("采用国际标准情况", merge="first"), "采用国际标准", cell("□无 ■ISO □IEC □ITU", span=2)),
          row(cell("", merge="on"), "采标号", cell("ISO 37156:2020", span=2)),
          row(cell("", merge="on"), "采用程度", cell("□IDT □MOD√ □NEQ", span=2)),
          row(cell("起草单位", merge="first"), "单位名称", "单位性质", "联系人"),
          row(cell("", merge="on"), "甲研究院", "科研院所", "李"),
          row(cell("", merge="on"), "乙公司", "企业", ""),
          row("差异", cell(table(3, row("条款", "类型", "内容"), row("4.2", "技术差异", "增加服务时限")), paragraph(""), span=3)),
          row("上报单位", cell(paragraph(prompt("单击或点击此处输入文字。"))), "ICS分类号",
              cell(paragraph("35.240", run("隐藏", "<w:vanish/>"), ".01"))),
          row(cell("（单位公章）  年  月  日", span=4))),
    paragraph("四、范围和主要技术内容"),
    paragraph("规定了数据接口，精度", symbol("Symbol", "F0B1"), "5%。"),
    paragraph("填表人：李四"),
]
with zipfile.ZipFile("raw/groups.docx", "w", zipfile.ZIP_DEFLATED) as out:
    out.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                 '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                 '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
                 '.wordprocessingml.document.main+xml"/></Types>')
    out.writestr("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
                 'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
                 'Target="word/document.xml"/></Relationships>')
    out.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{"".join(body)}<w:sectPr/></w:body></w:document>')
