"""How long a client waits: from the spawn of the process to the reply to tools/list, over stdio."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from bench import peers
from bench.figures import Ratio, Spread, ratio
from bench.measure import REVISIONS, RefusedError, Server, ServerError, Start, start, start_in_turn
from bench.report import Goal, Section
from bench.workbench import Workbench

# With whom we are compared, and the most that our time may be, as a multiple of theirs.
_GOALS: Mapping[str, float] = {peers.FLOOR: 1.25, peers.PEER: 0.5}
# What is compared without a goal: what the time is made of, and what a host pays besides.
_FIGURES: Mapping[str, str] = {"processor": "cpu_seconds", "peak memory": "peak_bytes"}
_COLUMNS = ("server", "tools", "median ms", "min", "max", "cpu ms", "peak MiB")


def run(bench: Workbench) -> Sequence[Section]:
    """Measure the start in each revision of the protocol; raises ServerError where ours does not start, or any stops starting."""
    return [_section(bench, revision) for revision in REVISIONS]


def _section(bench: Workbench, revision: str) -> Section:
    bench.say(f"Starting servers in turn, protocol {revision}, {bench.runs} rounds …")
    # The first start of each is not counted: it warms the caches of the disk and of compiled modules.
    tools = start(bench.ours, revision).tools
    servers, absent, notes = [bench.ours], {}, []
    for name, server in ((peers.FLOOR, peers.floor(tools, bench.folder)), (peers.PEER, bench.peer)):
        if server is None:
            absent[name] = bench.why_no_peer
            continue
        try:
            start(server, revision)
            servers.append(server)
        except RefusedError:
            # Nothing to compare, so no goal: the other revision has it.
            notes.append(f"{name} {server.version} does not speak protocol {revision}.")
        except ServerError as failure:
            absent[name] = str(failure)
    starts = start_in_turn(servers, revision, bench.runs)
    return Section(
        title=f"Start over stdio: from the spawn to the reply to tools/list, protocol {revision}",
        method=f"{bench.runs} rounds, the servers in turn, one warm-up each; ratios of medians; the floor lists our tools",
        columns=_COLUMNS,
        rows=tuple(_row(server, starts[server.name]) for server in servers),
        goals=tuple(_goals(starts, absent)),
        notes=tuple(notes),
        data={name: [_as_data(one) for one in measured] for name, measured in starts.items()},
    )


def _row(server: Server, starts: Sequence[Start]) -> tuple[str, ...]:
    time = Spread.of([one.seconds * 1000 for one in starts])
    return (
        f"{server.name} {server.version}",
        str(len(starts[0].tools)),
        *(f"{value:.0f}" for value in (time.middle, time.least, time.most)),
        _middle([one.cpu_seconds for one in starts], 1 / 1000),
        _middle([one.peak_bytes for one in starts], 1 << 20),
    )


def _middle(values: Sequence[float | None], unit: float) -> str:
    known = [value / unit for value in values if value is not None]
    return f"{Spread.of(known).middle:.0f}" if known else "-"


def _goals(starts: Mapping[str, Sequence[Start]], absent: Mapping[str, str]) -> Iterator[Goal]:
    for name, at_most in _GOALS.items():
        what = f"{peers.OURS} / {name}"
        if name in absent:
            yield Goal(f"{what}, time", None, at_most, absent[name])
        elif name in starts:
            yield Goal(f"{what}, time", _ratio(starts, name, "seconds"), at_most)
            for title, figure in _FIGURES.items():
                yield Goal(f"{what}, {title}", _ratio(starts, name, figure), why_not="this system does not tell")


def _ratio(starts: Mapping[str, Sequence[Start]], name: str, figure: str) -> Ratio | None:
    ours, other = ([getattr(one, figure) for one in starts[server]] for server in (peers.OURS, name))
    return None if None in (*ours, *other) else ratio(ours, other)


def _as_data(one: Start) -> dict[str, Any]:
    return {**attrs.asdict(one, filter=attrs.filters.exclude("tools")), "tools": len(one.tools)}
