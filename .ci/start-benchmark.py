"""Prints how long whole commands take from start to end: python3 .ci/start-benchmark.py [RUNS]

plancheck must have been built. The commands take turns, so that a slow moment of the machine meets all of them; the table
has the median of RUNS (default 9) of each, and the ratio to a Java program that prints one word.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys
import time

RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 9
FOLDER = os.path.abspath("target/start-benchmark")
SAMPLE = "samples/iec-60335-mod-without-reasons.yaml"
CHECK = ["check", SAMPLE, "--as-of", "2026-11-22", "--fail-on", "never"]
JAR = ["java", "-jar", "target/plancheck.jar"]

shutil.rmtree(FOLDER, ignore_errors=True)
shutil.copytree("rules/plan", f"{FOLDER}/edited")
with open(f"{FOLDER}/Floor.java", "w", encoding="utf-8") as out:
    out.write("public class Floor { public static void main(String[] none) { System.out.println(\"floor\"); } }\n")
subprocess.run(["javac", "-d", FOLDER, f"{FOLDER}/Floor.java"], check=True)


def edit():
    """Changes a rule file, so that the next run has to compile it."""
    path = f"{FOLDER}/edited/key-areas.drl"
    with open(path, encoding="utf-8") as file:
        text = re.sub(r"(?m)^// edit \d+\n", "", file.read())
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{text}// edit {time.time_ns()}\n")


COMMANDS = {
    "Java alone": (["java", "-cp", FOLDER, "Floor"], None),
    "target/plancheck, rules as shipped": (["target/plancheck", *CHECK], None),
    "java -jar, rules as shipped": ([*JAR, *CHECK], None),
    "target/plancheck, one rule edited": (["target/plancheck", *CHECK, "--rules", f"{FOLDER}/edited"], edit),
    "java -jar, nothing compiled before": ([*JAR, *CHECK, "--no-cache"], None),
}


def run(command):
    """Runs a command, and gives the seconds it took, those of the processor, and its peak memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, "PLANCHECK_CACHE": f"{FOLDER}/cache"})
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with {status}")
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


results = {name: [] for name in COMMANDS}
for turn in range(RUNS + 1):
    for name, (command, before) in COMMANDS.items():
        if before:
            before()
        measured = run(command)
        if turn > 0:  # the first turn fills caches
            results[name].append(measured)

floor = statistics.median(seconds for seconds, _, _ in results["Java alone"])
print("| command | seconds | × Java alone | processor seconds | peak MB |\n|---|---:|---:|---:|---:|")
for name, measured in results.items():
    seconds, processor, memory = (statistics.median(column) for column in zip(*measured))
    print(f"| {name} | {seconds:.2f} | {seconds / floor:.1f} | {processor:.2f} | {memory:.0f} |", flush=True)
