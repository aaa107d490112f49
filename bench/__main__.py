"""`python -m bench`: run the benches and print what they found."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bench import calls, listing, machine, markup, start, tasks
from bench.measure import RefusedError, ServerError
from bench.report import Report, Section, as_json, as_text, heading
from bench.sandbox import SandboxError
from bench.workbench import Workbench, set_up

# A new bench is a module with such a function, and a line here.
BENCHES: Mapping[str, Callable[[Workbench], Sequence[Section]]] = {
    "start": start.run,
    "calls": calls.run,
    "listing": listing.run,
    "tasks": tasks.run,
    "markup": markup.run,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benches that the arguments name; returns the exit code."""
    options = _parser().parse_args(arguments)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    where = {**machine.describe(), "load before": machine.load()}
    print(heading(where), flush=True)
    sections: list[Section] = []
    try:
        with set_up(options.runs, _say) as workbench:
            for name in options.only or BENCHES:
                for section in BENCHES[name](workbench):
                    print(f"\n{as_text(section)}", flush=True)
                    sections.append(section)
    except (ServerError, RefusedError, SandboxError, calls.WrongAnswerError, markup.NoConversionError) as failure:
        _say(f"The run ended early. {failure}")
        return 1
    except KeyboardInterrupt:
        return 130
    report = Report({**where, "load after": machine.load()}, tuple(sections))
    print(f"\n{_verdict(report)}")
    if options.json:
        options.json.write_text(json.dumps(as_json(report), indent=2) + "\n", encoding="utf-8")
    reached = all(goal.status in ("ok", "no goal") for goal in report.goals() if goal.at_most is not None)
    return 1 if options.strict and not reached else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench", description="Measure this project's server against floors and peers.")
    parser.add_argument("--runs", type=_rounds, default=15, metavar="N", help="rounds to measure (default: %(default)s)")
    parser.add_argument("--only", action="append", choices=sorted(BENCHES), help="run this bench; may be repeated")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every measurement to a file, too")
    parser.add_argument("--strict", action="store_true", help="fail where a goal is missed or could not be measured")
    return parser


def _rounds(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least one round has to be measured")
    return number


def _verdict(report: Report) -> str:
    counts = dict.fromkeys(("ok", "missed", "not measured"), 0)
    for goal in report.goals():
        if goal.at_most is not None:
            counts[goal.status] += 1
    goals = ", ".join(f"{count} {status}" for status, count in counts.items())
    return f"goals: {goals}; load after: {report.machine['load after']}"


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
