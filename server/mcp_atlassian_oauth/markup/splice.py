"""Markdown written back over the document it came from: only what the text changed is converted.

The current document is written as markdown and read again; that *view* is what the text's author saw. View and text are
compared block by block. A block that is the same keeps its original node; a block that changed is merged with its
original: attributes, children and marks that the view never showed stay.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Callable, Iterator

import attrs

from mcp_atlassian_oauth.markup.errors import MarkupError
from mcp_atlassian_oauth.markup.matching import match
from mcp_atlassian_oauth.markup.merging import merge
from mcp_atlassian_oauth.markup.reader import read
from mcp_atlassian_oauth.markup.tree import Node

__all__ = ["Dialect", "Source", "emit", "match", "splice"]

_PAIR_LIMIT = 2_500


@attrs.frozen
class Dialect:
    """What splice needs to know of a format.

    `write`: markdown of top-level nodes and the offset of each; `fit`: what a node read from markdown becomes in this
    format; `is_valid`: whether top-level nodes may stand in a document; `group`: joins blocks that are one node there.
    """

    write: Callable[[list[Node]], tuple[str, list[int]]]
    fit: Callable[[Node], list[Node]]
    is_valid: Callable[[list[Node]], bool]
    group: Callable[[list[tuple[Node, int, int]]], list[tuple[Node, int, int]]] = attrs.field(default=lambda found: found)


@attrs.frozen
class _Block:
    """A block of the view or the text, and its source."""

    node: Node
    source: bytes


@attrs.define
class _Unit:
    """Nodes of the current document, and the blocks of the view that show them."""

    nodes: list[Node]
    first: int
    count: int


def splice(text: str, current: list[Node], dialect: Dialect) -> list[Node] | None:
    """The current nodes with the changes of `text`; untouched ones are the same objects. None when nothing changed."""
    markdown, offsets = dialect.write(current)
    if _same_text(text, markdown):
        return None
    old_source, old = read(markdown)
    new_source, new = read(text)
    old, new = dialect.group(old), dialect.group(new)
    old_blocks, new_blocks = _blocks(old_source, old), _blocks(new_source, new)
    units = _units(current, old, _byte_offsets(markdown, offsets) if old_source == markdown else None)
    pairs = match([block.source for block in old_blocks], [block.source for block in new_blocks])
    return _assemble(units, old_blocks, new_blocks, pairs, dialect)


@attrs.frozen
class Source:
    """Nodes at the top of a text document, the source that they stand for and the space after it."""

    nodes: list[Node]
    text: str
    space: str = ""


def emit(merged: list[Node], sources: list[Source], write: Callable[[Node], str]) -> Iterator[tuple[str, bool]]:
    """The pieces of a spliced text document: original source where a run of nodes is untouched, else newly written.

    Blocks written in the place of as many others keep the space after those. Yields each piece and whether it is newly
    written without such space.
    """
    first = {id(source.nodes[0]): index for index, source in enumerate(sources)}
    index, last = 0, -1
    written: list[Node] = []

    def flush(until: int) -> Iterator[tuple[str, bool]]:
        replaced = sources[last + 1 : until]
        for position, item in enumerate(written):
            space = replaced[position].space if len(replaced) == len(written) else ""
            yield write(item) + space, not space
        written.clear()

    while index < len(merged):
        place = first.get(id(merged[index]))
        if place is not None:
            source = sources[place]
            run = merged[index : index + len(source.nodes)]
            if len(run) == len(source.nodes) and all(a is b for a, b in zip(run, source.nodes, strict=True)):
                yield from flush(place)
                yield source.text + source.space, False
                index += len(run)
                last = place
                continue
        written.append(merged[index])
        index += 1
    yield from flush(len(sources))


def _same_text(text: str, markdown: str) -> bool:
    return text.replace("\r\n", "\n").strip("\n") == markdown.strip("\n")


def _blocks(source: str, found: list[tuple[Node, int, int]]) -> list[_Block]:
    encoded = source.encode("utf-8", "replace")
    return [_Block(node, encoded[start:end].strip()) for node, start, end in found]


def _byte_offsets(markdown: str, offsets: list[int]) -> list[int]:
    if markdown.isascii():
        return offsets
    out, at, size = [], 0, 0
    for offset in offsets:
        size += len(markdown[at:offset].encode("utf-8", "replace"))
        at = offset
        out.append(size)
    return out


def _units(current: list[Node], old: list[tuple[Node, int, int]], offsets: list[int] | None) -> list[_Unit]:
    """Group nodes and the view's blocks into the smallest units in which they correspond."""
    if offsets is None or len(offsets) != len(current):
        if len(old) == len(current):
            return [_Unit([node], index, 1) for index, node in enumerate(current)]
        return [_Unit(list(current), 0, len(old))] if current else []
    units: list[_Unit] = []
    block, reached = 0, 0
    for index, node in enumerate(current):
        limit = offsets[index + 1] if index + 1 < len(offsets) else None
        first = block
        while block < len(old) and (limit is None or old[block][1] < limit):
            block += 1
        if units and (block == first or reached > offsets[index]):
            units[-1].nodes.append(node)
            units[-1].count += block - first
        else:
            units.append(_Unit([node], first, block - first))
        reached = old[block - 1][2] if block > first else reached
    return units


# ---------------------------------------------------------------------------------------------------- assembling


def _assemble(
    units: list[_Unit], old: list[_Block], new: list[_Block], pairs: list[tuple[int, int]], dialect: Dialect
) -> list[Node]:
    at_new = dict(pairs)
    kept: dict[int, _Unit] = {}
    loose: dict[tuple[bytes, ...], list[_Unit]] = defaultdict(list)
    for unit in units:
        places = [at_new.get(unit.first + i) for i in range(unit.count)]
        first = places[0] if places else None
        if first is not None and places == list(range(first, first + unit.count)):
            kept[first] = unit
        else:
            loose[tuple(block.source for block in old[unit.first : unit.first + unit.count])].append(unit)
    moved = _moved(new, kept, loose)
    out: list[Node] = []
    gap: list[_Block] = []
    used = {id(unit) for unit in [*kept.values(), *moved.values()]}
    free = [unit for unit in units if id(unit) not in used]
    passed = -1
    index = 0
    while index < len(new):
        found = kept.get(index) or moved.get(index)
        if found is None:
            gap.append(new[index])
            index += 1
            continue
        if gap:
            stop = found.first if index in kept else len(old)
            out.extend(_convert(gap, _between(free, passed, stop), old, dialect))
            gap = []
        if index in kept:
            passed = found.first
        out.extend(found.nodes)
        index += max(found.count, 1)
    if gap:
        out.extend(_convert(gap, _between(free, passed, len(old)), old, dialect))
    return out


def _between(units: list[_Unit], after: int, before: int) -> list[_Unit]:
    """The units (in order) that start after one block of the view and before another."""
    low = bisect.bisect_right(units, after, key=lambda unit: unit.first)
    high = bisect.bisect_left(units, before, key=lambda unit: unit.first)
    return units[low:high]


def _moved(new: list[_Block], kept: dict[int, _Unit], loose: dict[tuple[bytes, ...], list[_Unit]]) -> dict[int, _Unit]:
    """Blocks of the text that stand elsewhere in the current document."""
    taken: set[int] = set()
    for first, unit in kept.items():
        taken.update(range(first, first + unit.count))
    out: dict[int, _Unit] = {}
    for index, block in enumerate(new):
        found = loose.get((block.source,))
        if index not in taken and found:
            out[index] = found.pop(0)
    return out


def _convert(gap: list[_Block], units: list[_Unit], old: list[_Block], dialect: Dialect) -> list[Node]:
    """Changed blocks: merged with the unit they came from where one is found, else converted."""
    origin = _pair(gap, [unit for unit in units if unit.count == 1 and len(unit.nodes) == 1], old)
    out: list[Node] = []
    for index, block in enumerate(gap):
        fitted = dialect.fit(block.node)
        unit = origin.get(index)
        if unit is not None and len(fitted) == 1:
            view = _fitted(old[unit.first].node, dialect)
            if len(view) == 1 and view[0]["type"] == fitted[0]["type"] == unit.nodes[0]["type"]:
                merged = merge(unit.nodes[0], view[0], fitted[0])
                if dialect.is_valid([merged]):
                    out.append(merged)
                    continue
        if not dialect.is_valid(fitted):
            fitted = dialect.fit({
                "type": "codeBlock", "attrs": {"language": "markdown"},
                "content": [{"type": "text", "text": block.source.decode("utf-8", "replace")}],
            })  # fmt: skip
        out.extend(fitted)
    return out


def _fitted(item: Node, dialect: Dialect) -> list[Node]:
    """What a node of the view becomes; nothing where it is refused: what is in the document isn't its author's to mend."""
    try:
        return dialect.fit(item)
    except MarkupError:
        return []


def _pair(gap: list[_Block], units: list[_Unit], old: list[_Block]) -> dict[int, _Unit]:
    def fits(block: _Block, unit: _Unit) -> bool:
        return bool(block.node["type"] == old[unit.first].node["type"])

    if len(gap) == len(units) and all(map(fits, gap, units)):
        return dict(enumerate(units))
    out: dict[int, _Unit] = {}
    if len(gap) * len(units) > _PAIR_LIMIT:
        return out
    rest = list(units)
    for index, block in enumerate(gap):
        best, score = None, 0.4
        for unit in rest:
            if fits(block, unit):
                ratio = _likeness(block.source, old[unit.first].source)
                if ratio > score:
                    best, score = unit, ratio
        if best is not None:
            out[index] = best
            rest.remove(best)
    return out


def _likeness(one: bytes, other: bytes) -> float:
    words, others = set(one.split()), set(other.split())
    return 2 * len(words & others) / max(len(words) + len(others), 1)
