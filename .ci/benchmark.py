"""Prints how fast a long list is judged and reported, and in how much memory: python3 .ci/benchmark.py [ROWS [FORMAT...]]

The jar must have been built. The list has ROWS proposals (default 100,000), each with a title, a nature, a cycle and a
purpose of its own; the JVM may use 256 MB.
"""
import os
import resource
import subprocess
import sys
import time

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
FORMATS = sys.argv[2:] or ["csv", "html"]
FOLDER = "target/benchmark"
NATURES = ("推荐性", "强制性", "指导性技术文件")
CYCLES = (12, 16, 18, 24)

os.makedirs(FOLDER, exist_ok=True)
with open(f"{FOLDER}/list.csv", "w", encoding="utf-8") as out:
    out.write("编号,中文名称,标准性质,制定/修订,ICS分类号,项目周期,目的、意义,起草单位\n")
    for i in range(ROWS):
        out.write(f"P-{i:07},第{i}项标准,{NATURES[i % 3]},制定,35.240,{CYCLES[i % 4]}个月,为了验证第{i}项,甲院、乙公司\n")


def check(rows, *options):
    """Checks the first rows of the list, and gives the seconds that took."""
    path = f"{FOLDER}/first.csv"
    with open(f"{FOLDER}/list.csv", encoding="utf-8") as whole, open(path, "w", encoding="utf-8") as first:
        for line in [next(whole) for _ in range(rows + 1)]:
            first.write(line)
    start = time.monotonic()
    subprocess.run(["java", "-Xmx256m", "-jar", "target/plancheck.jar", "check", path, "--as-of", "2026-11-22", "--fail-on", "never",
                    "--only-findings", *options], check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - start


start_up = check(1)
for report in FORMATS:
    seconds = check(ROWS, "--format", report, "--output", f"{FOLDER}/report.{report}")
    print(f"{ROWS:,} proposals to {report}: {seconds:.1f} s, {ROWS / (seconds - start_up):,.0f} a second after a start of "
          f"{start_up:.1f} s; report of {os.path.getsize(f'{FOLDER}/report.{report}') / 1e6:,.0f} MB", flush=True)
print(f"peak memory of the process: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:,.0f} MB")
