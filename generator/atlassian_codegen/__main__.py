"""The commands behind ``make specs``, ``make diff`` and ``make generate``."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from atlassian_codegen.diff import Change, compare
from atlassian_codegen.documents import CodegenError, Json, operations
from atlassian_codegen.fetch import from_folder, from_network, print_progress
from atlassian_codegen.normalise import normalise
from atlassian_codegen.pipeline import corrected, generate, read_facts
from atlassian_codegen.sources import read_sources
from atlassian_codegen.specs import facts_of, refresh
from atlassian_codegen.usage import tools_by_operation


def main(arguments: list[str] | None = None) -> int:
    """Run one step; 0 when it went well, 1 with the reason on stderr when not."""
    parser = argparse.ArgumentParser(prog="python -m atlassian_codegen", description=__doc__)
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="the checkout (default: the working directory)")
    steps = parser.add_subparsers(dest="step", required=True)
    specs = steps.add_parser("specs", help="refresh specs/ from the official addresses or a folder")
    specs.add_argument("--from", dest="folder", type=Path, help="a folder with the published documents")
    generation = steps.add_parser("generate", help="turn specs/ into generated/")
    generation.add_argument("--check", action="store_true", help="write nothing; fail when generated/ isn't current")
    diff = steps.add_parser("diff", help="say what changed in specs/ since a git revision")
    diff.add_argument("--since", default="HEAD", help="the git revision to compare with (default: HEAD)")
    diff.add_argument("--published", type=Path, help="compare with the published documents in this folder instead")
    options = parser.parse_args(arguments)
    try:
        if options.step == "specs":
            fetch = from_folder(options.folder) if options.folder else from_network
            refresh(options.root / "specs", fetch, print_progress)
        elif options.step == "generate":
            generate(options.root / "specs", options.root / "generated", print_progress, check=options.check)
        else:
            _diff(options.root, options.since, options.published)
    except CodegenError as error:
        print(f"{options.step} failed: {error}", file=sys.stderr)
        return 1
    return 0


def _diff(root: Path, since: str, published: Path | None) -> None:
    specs = root / "specs"
    touched = tools_by_operation(root / "server")
    total = 0
    for name, source in read_sources(specs).items():
        if source.kind != "openapi":
            continue
        new = read_facts(specs, name)
        old = facts_of(source, from_folder(published)(source, print_progress)) if published else _committed(root, name, since)
        changes = compare(old, new) if old is not None else []
        if old is None:
            print(f"{name}: not there at {since}; all of its {sum(1 for _ in operations(new))} operations are new")
        elif changes:
            before, after = old["info"]["version"], new["info"]["version"]
            print(f"{name}: {len(changes)} changes, {before} -> {after}")
            _print(changes, _tools(specs, name, old, new, touched))
        total += len(changes)
    if total == 0:
        print("Nothing has changed in specs/.")


def _committed(root: Path, name: str, since: str) -> Json | None:
    done = subprocess.run(  # noqa: S603
        ["git", "show", f"{since}:specs/{name}.json"],  # noqa: S607 - git as the developer has it
        cwd=root,
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        message = done.stderr.decode(errors="replace").strip()
        if "exists on disk" in message or "does not exist" in message:
            return None
        raise CodegenError(f"git show {since}:specs/{name}.json: {message}")
    facts: Json = json.loads(done.stdout)
    return facts


def _tools(
    specs: Path, name: str, old: Json, new: Json, touched: dict[tuple[str, str], list[str]]
) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    documents = [normalise(corrected(specs, name, new))]
    try:
        documents.append(normalise(corrected(specs, name, old)))
    except CodegenError:
        # an overlay that was written for the new version only: removed operations then go without their tools
        documents.append(normalise(old))
    for document in documents:
        for item in operations(document):
            tools = touched.get((name, item.data["operationId"]))
            if tools:
                found[item.path, item.method] = tools
    return found


def _print(changes: list[Change], tools: dict[tuple[str, str], list[str]]) -> None:
    for change in changes:
        mark = "!" if change.breaking else "-"
        used = tools.get(change.operation) if change.operation else None
        print(f"  {mark} {change.text}" + (f"  [used by {', '.join(used)}]" if used else ""))


if __name__ == "__main__":
    sys.exit(main())
