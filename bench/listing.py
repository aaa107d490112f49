"""What knowing the tools costs a model: tools/list in bytes and tokens, ours and the peer's."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

import attrs

from bench import peers
from bench.figures import Ratio
from bench.measure import Json, Server, ServerError, start
from bench.report import Goal, Section
from bench.tokens import NoTokenizerError, count
from bench.workbench import Workbench

_REVISION = "2025-11-25"
# What hosts hand to a model of a tool.
_SHOWN = ("name", "description", "inputSchema")
EVERYTHING, DEFAULT = f"{peers.OURS}, all toolsets", f"{peers.OURS}, default toolsets"
_GOALS: Mapping[str, int] = {EVERYTHING: 9_000, DEFAULT: 4_500}


@attrs.frozen
class Listing:
    """The tools of a server as a model gets them."""

    tools: tuple[Json, ...]

    @property
    def text(self) -> str:
        """The tools as compact JSON."""
        shown = [{key: tool[key] for key in _SHOWN if key in tool} for tool in self.tools]
        return json.dumps(shown, ensure_ascii=False, separators=(",", ":"))


def run(bench: Workbench) -> Sequence[Section]:
    """Count the tools of each server; raises ServerError where ours doesn't start."""
    bench.say("Listing tools …")
    servers: dict[str, Server] = {
        EVERYTHING: _with(bench.ours, MCP_TOOLSETS="all"),
        DEFAULT: _with(bench.ours, MCP_TOOLSETS="default"),
    }
    listings = {name: Listing(start(server, _REVISION).tools) for name, server in servers.items()}
    why_not = bench.why_no_peer
    if bench.peer is not None:
        try:
            listings[peers.PEER] = Listing(start(bench.peer, _REVISION).tools)
        except ServerError as failure:
            why_not = str(failure)
    try:
        tokens = dict(zip(listings, count(bench, [listing.text for listing in listings.values()]), strict=True))
    except NoTokenizerError as failure:
        tokens, why_not = {}, str(failure)
    return (
        Section(
            title="tools/list: what a model is told before the first question",
            method=f"{', '.join(_SHOWN)} of every tool as compact JSON; tokens of o200k; the goals are tokens, not ratios",
            columns=("server", "tools", "bytes", "tokens"),
            rows=tuple(_row(name, listing, tokens.get(name)) for name, listing in listings.items()),
            goals=tuple(_goals(tokens, why_not)),
            data={"tokens": tokens, "bytes": {name: len(listing.text.encode()) for name, listing in listings.items()}},
        ),
    )


def _with(server: Server, **variables: str) -> Server:
    return attrs.evolve(server, environ={**server.environ, **variables})


def _row(name: str, listing: Listing, tokens: int | None) -> tuple[str, ...]:
    return (name, str(len(listing.tools)), f"{len(listing.text.encode()):,}", "-" if tokens is None else f"{tokens:,}")


def _goals(tokens: Mapping[str, int], why_not: str) -> Iterator[Goal]:
    for name, at_most in _GOALS.items():
        yield Goal(f"{name}: tokens", _exact(tokens[name]) if name in tokens else None, at_most, why_not)
    theirs = tokens.get(peers.PEER)
    for name in _GOALS:
        measured = _exact(tokens[name] / theirs) if theirs and name in tokens else None
        yield Goal(f"{name} / {peers.PEER}", measured, None, why_not)


def _exact(value: float) -> Ratio:
    return Ratio(value, value, value)
