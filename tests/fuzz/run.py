#!/usr/bin/env python3
"""Builds the fuzz targets and runs them one after another; anything they find is an error.

    tests/fuzz/run.py 10                     ten seconds each, as CI does
    tests/fuzz/run.py 36000 --quiet 600      until ten minutes bring nothing new in src, ten hours at most
    tests/fuzz/run.py 600 seats fix          only these

Files are made from the examples and tests of this repository; what is found is kept in target/fuzz/corpus, and what
fails in target/fuzz/artifacts. The binary runs such a file alone: target/fuzz/*/release/TARGET FILE.
"""

import argparse
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "target/fuzz"
# Comparisons are not traced: that takes three quarters of the time, and the words to compare with are in the dictionary.
BUILD = ["cargo", "fuzz", "build", "--fuzz-dir", ROOT / "tests/fuzz", "--target-dir", WORK, "-s", "none", "--no-trace-compares"]
SIGNS = {"n": "\n", "r": "\r", "t": "\t"}
# A file with words that the checks look for: a fuzzer does not come upon them by chance.
WORDY = '[session]\ntitle = "Words"\npurpose = """\n{0}"""\n\n[venue]\nname = "Words"\nnotes = """\n{0}"""\n'
# The longest input, in bytes. Where bytes only choose, more of them make a longer file and nothing new.
LONGEST = {"sessions": 2048, "seats": 2048}
TARGETS = ["reports", "documents", "sessions", "reading", "fix", "signups", "seats"]
# These take the same files: what one of them found is tried in the others.
ALIKE = ["reports", "documents", "reading", "fix"]


def seeds():
    """What each target begins with: files and the texts that rules and tests hold; bytes where they only choose."""
    toml, sheets = (
        [file.read_bytes() for place in ("examples", "tests/cmd") for file in sorted((ROOT / place).rglob(name))]
        for name in ("*.toml", "*.csv")
    )
    for file in sorted((ROOT / "src").rglob("*.rs")):
        code = file.read_text()
        if "signups" in file.parts:
            texts = re.findall(r'"((?:[^"\\]|\\.)*)"', code)
            sheets.extend(re.sub(r"\\(.)", lambda sign: SIGNS.get(sign[1], sign[1]), text).encode() for text in texts)
        elif file.name == "vocabulary.rs":
            lines = [line for text in re.findall(r'"\n(.*?)\n"', code, re.S) for line in text.split("\n")]
            toml.extend(WORDY.format("\n".join(lines[at : at + 4])).encode() for at in range(0, len(lines), 4))
        else:
            toml.extend(text.encode() for _, text in re.findall(r'\br(#*)"(.*?)"\1', code, re.S) if "\n" in text)
    chance = random.Random(1)
    bytes = [chance.randbytes(64 << size) for size in range(8) for _ in range(8)]
    return {"reports": toml, "documents": toml, "sessions": bytes, "reading": toml, "fix": toml, "signups": sheets, "seats": bytes}


def words(texts):
    """The words a file is made of: headers, keys, values and cells."""
    found = rb'\[\[?[\w.]+\]\]?|[\w-]{3,24} = |"[ !#-\[\]-~]{1,24}"|[\d:-]{5,10}|"""|(?:^|(?<=[,|]))[\w -]{2,24}(?=[,|]|$)'
    found = {word for text in texts for word in re.findall(found, text, re.MULTILINE)}
    escaped = ("".join(f"\\x{byte:02x}" for byte in word) for word in sorted(found))
    return "".join(f'"{word}"\n' for word in escaped)


def prepare(target, texts):
    """Writes what a target begins with, and gives its arguments."""
    corpus, artifacts = (WORK / kind / target for kind in ("corpus", "artifacts"))
    for folder in (corpus, artifacts):
        folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(texts):
        (corpus / f"seed-{number}").write_bytes(text)
    dictionary = WORK / f"{target}.dict"
    dictionary.write_text(words(texts))
    alike = [WORK / "corpus" / other for other in ALIKE if target in ALIKE and other != target]
    return [corpus, *filter(Path.exists, alike), f"-artifact_prefix={artifacts}/", f"-dict={dictionary}"]


def line_of(binary, place):
    """The line of `cop` that a place in a program was made of; none where it was made of a library's, as nine in ten of the
    new places of a long run are: a sorting or a loop of the standard library, copied to wherever it is used."""
    frames = subprocess.run(["addr2line", "-i", "-e", binary, hex(place)], capture_output=True, text=True, check=True)
    innermost = frames.stdout.partition("\n")[0].partition(" (")[0]
    return innermost.removeprefix(f"{ROOT}/") if innermost.startswith(f"{ROOT}/src/") else None


def run(target, texts, seconds, quiet):
    """Runs a target, says what came of it, and gives whether it held."""
    (binary,) = WORK.glob(f"*/release/{target}")
    limits = [f"-max_total_time={seconds}", "-seed=1", "-rss_limit_mb=1024", "-timeout=30"]
    limits += [f"-max_len={LONGEST.get(target, 8192)}"]
    command = [binary, *prepare(target, texts), *limits, "-print_pcs=1", "-print_final_stats=1"]
    begun = last = time.monotonic()
    # To look up where a place stands takes most of a second, so that only a run which stops by it does.
    looks_up = bool(quiet)
    log, edges, newest, stats = [], 0, "what it began with", {}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, errors="replace") as fuzzer:
        start = int(Path(f"/proc/{fuzzer.pid}/maps").read_text().split("-")[0], 16)
        for line in fuzzer.stderr:
            log.append(line)
            if found := looks_up and re.search(r"NEW_PC: (0x\w+)", line):
                if own := line_of(binary, int(found[1], 16) - start):
                    last, newest = time.monotonic(), own
            elif found := re.search(r"(INITED)? +cov: (\d+)", line):
                edges = int(found[2])
                last = time.monotonic() if found[1] else last
                log = log[-1:]
            elif found := re.match(r"stat::(\w+):\s+(\d+)", line):
                stats[found[1]] = found[2]
            if quiet and time.monotonic() - last > quiet:
                fuzzer.send_signal(signal.SIGUSR1)
                quiet = None
    took, still = time.monotonic() - begun, time.monotonic() - last
    print(
        f"{target}: {stats.get('number_of_executed_units', '?')} executions in {took:.0f} s, {edges} edges, "
        + (f"the last new one {still:.0f} s ago in {newest}, " if looks_up else "")
        + f"{stats.get('peak_rss_mb', '?')} MB",
        flush=True,
    )
    if fuzzer.returncode != 0:
        print("".join(log))
    return fuzzer.returncode == 0


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("seconds", type=int, help="for each target, at most")
    asked.add_argument("targets", nargs="*", metavar="target", help=f"of {', '.join(TARGETS)}")
    asked.add_argument("--quiet", type=int, help="stop a target when so many seconds brought nothing new in src")
    asked = asked.parse_args()
    subprocess.run(BUILD, check=True)
    texts = seeds()
    held = [run(target, texts[target], asked.seconds, asked.quiet) for target in asked.targets or TARGETS]
    sys.exit(not all(held))


if __name__ == "__main__":
    main()
