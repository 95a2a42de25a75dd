"""Runs every command of a Markdown file as printed and holds its output against what the file shows.

In a block that begins with ```console, a line "$ command" is run by bash in the current folder; the lines below it are
its output, where a line with only an ellipsis stands for any lines. The exit code must be 0 unless the output ends with
a line "[exit N]". A block ```yaml or ```drl is not run.
"""
import re
import subprocess
import sys


def blocks(text):
    for block in re.findall(r"^```console\n(.*?)^```$", text, re.M | re.S):
        steps = []
        for line in block.splitlines():
            if line.startswith("$ "):
                steps.append([line[2:], []])
            else:
                steps[-1][1].append(line)
        yield from steps


def matches(expected, actual):
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() in ("…", "...") else re.escape(line.rstrip()) + r"[ ]*\n" for line in expected)
    return re.fullmatch(pattern, actual) is not None


def main(path):
    failed = passed = 0
    for command, expected in blocks(open(path, encoding="utf-8").read()):
        code = 0
        if expected and re.fullmatch(r"\[exit \d+\]", expected[-1]):
            code = int(expected.pop()[6:-1])
        run = subprocess.run(["bash", "-c", command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, text=True, encoding="utf-8")
        actual = "".join(line.rstrip() + "\n" for line in run.stdout.splitlines())
        if run.returncode == code and matches(expected, actual):
            passed += 1
            print(f"ok      {command}", flush=True)
        else:
            failed += 1
            print(f"FAILED  {command}\n  exit {run.returncode}, expected {code}; output:", flush=True)
            print("".join("  | " + line + "\n" for line in run.stdout.splitlines()[:60]), flush=True)
    print(f"{path}: {passed} commands as printed, {failed} not", flush=True)
    return 1 if failed or not passed else 0


sys.exit(main(sys.argv[1]))
