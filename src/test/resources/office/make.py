"""How the fixtures of this folder were made (LibreOffice, python3-openpyxl; the tests need neither):
/usr/bin/python3 make.py && soffice --headless --convert-to xlsx --outdir . raw/summary.xlsx raw/batch.xlsx
soffice --headless --infilter="HTML (StarWriter)" --convert-to docx:"MS Word 2007 XML" --outdir . form.html"""
import datetime
import os
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
