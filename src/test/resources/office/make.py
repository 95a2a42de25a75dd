"""How the fixtures of this folder were made (LibreOffice, python3-openpyxl; the tests need neither):
/usr/bin/python3 make.py && soffice --headless --convert-to xlsx --outdir . raw/summary.xlsx
soffice --headless --infilter="HTML (StarWriter)" --convert-to docx:"MS Word 2007 XML" --outdir . form.html"""
import datetime
import os
from openpyxl import Workbook

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
