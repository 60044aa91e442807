#!/usr/bin/env python3
"""A frozen record of what a program finds: has a change changed any verdict?

usage: frozen.py PROGRAM record FOLDER [--only SET,...] [-j N] [--threads N]
                 [--bench FOLDER] [--articles FOLDER] [--thin N]
       frozen.py PROGRAM compare FOLDER [--only SET,...] [-j N] [--threads N]
                 [--show N]

record writes the texts (frozen_inputs.py says which) to FOLDER/inputs and what
PROGRAM says of them to FOLDER/SET.HOW.jsonl: sorted JSON lines of rule,
severity, confidence, place, message, facts and edits, without what names the
run.  HOW is "usual", "every" (rules that are off switched on), "alone" (the
target without its source) or "links" (the alignment).  compare runs PROGRAM
over those same texts, whatever has become of the files they came from, and
prints what is there now and was not, or was and is not, by rule.  Exit status
1: there is a difference.  build/frozen is a good FOLDER; texts under licences
of their own come to lie in it, so it is not for giving away.

-j: programs at once; --threads: threads of each; --thin N: of the large sets
take an Nth.
"""
import argparse
import collections
import concurrent.futures
import glob
import json
import os
import resource
import subprocess
import sys

import frozen_inputs

KEPT = ("unit", "rule", "severity", "confidence", "message", "facts")
SPAN = ("side", "role", "offset", "length", "byte", "bytes", "line", "column",
        "endLine", "endColumn", "text")
EDIT = ("side", "offset", "length", "applicability", "text")
HOW = {
    "usual": ["check"],
    "every": ["check", "--extend-select", "ALL"],
    "alone": ["check", "--target-only"],
    "links": ["align"],
}
# Sets of pairs are checked with every rule too; few documents in all ways, many
# in one.
WAYS = collections.defaultdict(lambda: ("usual", "every"), {
    "corpus": tuple(HOW), "article": tuple(HOW), "align": ("usual", "links"),
    "blocks": ("every",), "field": ("usual",), "complaints": ("usual",)})


def command(program, how, folder, threads):
    """The arguments of a run that checks what lies in the folder."""
    names = sorted(os.listdir(folder))
    parts = [program, f"-j{threads}", "-q", *HOW[how], "--format", "jsonl"]
    if how != "links":
        parts += ["--exit-zero"]
    if how != "links" and "terms.csv" in names:
        parts += ["--glossary", "terms.csv"]
    for name in names:
        if name.endswith(".tsv"):
            source, target = name.removesuffix(".tsv").split("-", 1)
            parts += ["--source-lang", source, "--target-lang", target,
                      "--input-format", "tsv", name]
        elif name != "terms.csv":
            side, tag, _ = name.split(".")
            if how != "alone" or side == "target":
                parts += [f"--{side}-lang", tag, name]
    return parts


def kept(line):
    """What is frozen of a line of the report; None if it is no finding."""
    if "rule" in line:
        frozen = {key: line.get(key) for key in KEPT}
        frozen["spans"] = [[span.get(key) for key in SPAN] for span in line["spans"]]
        frozen["edits"] = [[edit.get(key) for key in EDIT]
                           for edit in line["suggestions"]]
        return frozen
    if "confidence" in line:
        return {"rule": "link", "confidence": line["confidence"],
                **{side: [part["index"] for part in line[side]]
                   for side in ("source", "target")}}
    return None


def run(program, how, folder, threads):
    """The sorted lines of one job."""
    job = os.path.basename(folder)
    done = subprocess.run(command(program, how, folder, threads), cwd=folder,
                          capture_output=True, check=False)
    found = [kept(json.loads(line)) for line in done.stdout.splitlines()]
    if done.returncode != 0:
        found.append({"rule": "exit", "message": str(done.returncode)})
    return sorted(json.dumps({"in": job, **one}, ensure_ascii=False, sort_keys=True)
                  for one in found if one)


def records(options, names):
    """Name and lines of one record after another."""
    with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
        work = []
        for name in names:
            folders = sorted(glob.glob(f"{options.folder}/inputs/{name}/*"))
            for how in WAYS[name] if folders else ():
                work.append((f"{name}.{how}", [
                    pool.submit(run, options.program, how, folder, options.threads)
                    for folder in folders if how != "alone" and how != "links"
                    or not glob.glob(folder + "/*.tsv")]))
        for name, jobs in work:
            yield name, [line for job in jobs for line in job.result()]


def record(options, names):
    frozen_inputs.make(options.folder + "/inputs", names, options)
    for name, lines in records(options, names):
        with open(f"{options.folder}/{name}.jsonl", "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)
        print(f"{name:20} {len(lines):6} lines", flush=True)
    return 0


def shown(line):
    found = json.loads(line)
    what = found.get("message") or json.dumps(
        {key: found[key] for key in found if key not in ("in", "rule")})
    place = " ".join(filter(None, (found["in"], found.get("unit"))))
    return f"{place}: {found['rule']} {found.get('severity', '')} " \
           f"{found.get('confidence', '')} {what[:200]}"


def print_difference(sign, lines, most):
    rules = collections.Counter(json.loads(line)["rule"] for line in lines)
    for rule, count in sorted(rules.items()):
        print(f"    {sign}{count} {rule}")
    for line in sorted(lines)[:most]:
        print(f"      {sign} {shown(line)}")


def compare(options, names):
    status = 0
    for name, lines in records(options, names):
        with open(f"{options.folder}/{name}.jsonl", encoding="utf-8") as file:
            before = collections.Counter(line.rstrip("\n") for line in file)
        after = collections.Counter(lines)
        new, gone = list((after - before).elements()), list((before - after).elements())
        if not new and not gone:
            print(f"{name:20} same, {len(lines)} lines", flush=True)
            continue
        status = 1
        print(f"{name:20} +{len(new)} -{len(gone)}")
        print_difference("-", gone, options.show)
        print_difference("+", new, options.show)
        sys.stdout.flush()
    return status


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("what", choices=("record", "compare"))
    parser.add_argument("folder")
    parser.add_argument("--only", default=",".join(frozen_inputs.SETS))
    parser.add_argument("-j", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--show", type=int, default=3)
    shared = os.path.join(frozen_inputs.ROOT, "../shared")
    parser.add_argument("--bench", default=shared + "/bench")
    parser.add_argument("--articles", default=shared + "/articles")
    parser.add_argument("--thin", type=int, default=4)
    options = parser.parse_args()
    options.program = os.path.realpath(options.program)
    names = options.only.split(",")
    if unknown := set(names) - set(frozen_inputs.SETS):
        parser.error(f"there is no set {', '.join(unknown)}; there are "
                     + ", ".join(frozen_inputs.SETS))
    status = {"record": record, "compare": compare}[options.what](options, names)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{used.ru_utime + used.ru_stime:.0f} s of processor time")
    return status


if __name__ == "__main__":
    sys.exit(main())
