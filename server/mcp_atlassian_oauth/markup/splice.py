"""Markdown written back over the document it came from: only what the text changed is converted.

The current document is written as markdown and read again; that *view* is what the text's author saw. View and text are
compared block by block. A block that is the same keeps its original node; a block that changed is merged with its
original: attributes, children and marks that the view never showed stay.
"""

from __future__ import annotations

import bisect
import difflib
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs
import orjson

from mcp_atlassian_oauth.markup.inlines import HIDDEN_MARKS
from mcp_atlassian_oauth.markup.reader import read
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Mark, Node

_DIFF_LIMIT = 1_000_000
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


# ---------------------------------------------------------------------------------------------------- matching


def match(old: Sequence[Any], new: Sequence[Any]) -> list[tuple[int, int]]:
    """Index pairs of equal elements, in order; linear in the common start and end, bounded in between."""
    start, shorter = 0, min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    out = [(index, index) for index in range(start)]
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    if middle_old and middle_new:
        if len(middle_old) * len(middle_new) <= _DIFF_LIMIT:
            matcher = difflib.SequenceMatcher(None, middle_old, middle_new, autojunk=False)
            for a, b, size in matcher.get_matching_blocks():
                out.extend((start + a + i, start + b + i) for i in range(size))
        else:
            out.extend((start + a, start + b) for a, b in _greedy(middle_old, middle_new))
    out.extend((len(old) - end + index, len(new) - end + index) for index in range(end))
    return out


def _greedy(old: Sequence[Any], new: Sequence[Any]) -> list[tuple[int, int]]:
    places: dict[Any, list[int]] = defaultdict(list)
    for index, key in enumerate(old):
        places[key].append(index)
    out, last = [], -1
    for index, key in enumerate(new):
        found = places.get(key)
        if found:
            at = bisect.bisect_right(found, last)
            if at < len(found) and found[at] - last <= 1000:
                last = found[at]
                out.append((last, index))
    return out


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
            view = dialect.fit(old[unit.first].node)
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


# ---------------------------------------------------------------------------------------------------- merging


def _key(node: Node) -> bytes:
    visible = _visible(node)
    try:
        return orjson.dumps(visible, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        # orjson stops at 254 levels
        return json.dumps(visible, sort_keys=True).encode("utf-8", "surrogatepass")


def _visible(node: Node) -> Any:
    """A node without its local ids, which are new every time one is made."""
    out = {key: value for key, value in node.items() if key not in ("attrs", "content")}
    attributes = {key: value for key, value in (node.get("attrs") or {}).items() if key != "localId"}
    if attributes:
        out["attrs"] = attributes
    if node.get("content"):
        out["content"] = [_visible(child) for child in node["content"]]
    return out


def merge(base: Node, view: Node, new: Node) -> Node:
    """`new`, with everything of `base` that its `view` did not show. All three have the same type."""
    if _key(view) == _key(new):
        return base
    out: Node = {"type": new["type"]}
    if "text" in new:
        out["text"] = new["text"]
    attributes = _merge_attributes(base.get("attrs") or {}, view.get("attrs") or {}, new.get("attrs") or {})
    if attributes or "attrs" in new or "attrs" in base:
        out["attrs"] = attributes
    marks = _merge_marks(base.get("marks") or [], view.get("marks") or [], new.get("marks") or [])
    if marks:
        out["marks"] = marks
    if "content" in new or "content" in base:
        out["content"] = _merge_content(base.get("content") or [], view.get("content") or [], new.get("content") or [])
    if not out.get("attrs", True) and "attrs" not in base:
        del out["attrs"]
    return out


def _merge_attributes(base: dict[str, Any], view: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    out = dict(base)
    for key in {**view, **new}:
        if key == "localId":
            out.setdefault(key, new.get(key) or view.get(key))
        elif view.get(key) != new.get(key):
            if key in new:
                out[key] = new[key]
            else:
                out.pop(key, None)
    return out


def _merge_marks(base: list[Mark], view: list[Mark], new: list[Mark]) -> list[Mark]:
    if view == new:
        return base
    return [*new, *(m for m in base if m["type"] in HIDDEN_MARKS and m not in new)]


def _merge_content(base: list[Node], view: list[Node], new: list[Node]) -> list[Node]:
    if _aligned(base, view):
        return _merge_aligned(base, view, new)
    # marks that markdown does not show (inline comments) divide text that the view shows as one
    plain = _without_hidden_marks(base)
    merged = _merge_aligned(plain, view, new) if _aligned(plain, view) else new
    for item in base:
        hidden = [m for m in item.get("marks") or () if m["type"] in HIDDEN_MARKS]
        if hidden and item.get("text"):
            merged = _restore_marks(merged, item["text"], hidden)
    return merged


def _aligned(base: list[Node], view: list[Node]) -> bool:
    return len(base) == len(view) and all(b["type"] == v["type"] for b, v in zip(base, view, strict=True))


def _without_hidden_marks(nodes: list[Node]) -> list[Node]:
    out: list[Node] = []
    for item in nodes:
        if item["type"] == "text" and "marks" in item:
            kept = [m for m in item["marks"] if m["type"] not in HIDDEN_MARKS]
            item = {**{key: value for key, value in item.items() if key != "marks"}, **({"marks": kept} if kept else {})}
        last = out[-1] if out else None
        if last is not None and item["type"] == last["type"] == "text" and item.get("marks") == last.get("marks"):
            out[-1] = {**last, "text": last["text"] + item["text"]}
        else:
            out.append(item)
    return out


def _restore_marks(nodes: list[Node], value: str, marks: list[Mark]) -> list[Node]:
    """Put marks back on a text, if it still stands there exactly once."""
    places = [index for index, item in enumerate(nodes) if item["type"] == "text" and value in item["text"]]
    if len(places) != 1 or nodes[places[0]]["text"].count(value) != 1:
        return nodes
    item = nodes[places[0]]
    before, _, after = item["text"].partition(value)
    marked = {**item, "text": value, "marks": [*(item.get("marks") or ()), *marks]}
    parts = [{**item, "text": before}] * bool(before) + [marked] + [{**item, "text": after}] * bool(after)
    return [*nodes[: places[0]], *parts, *nodes[places[0] + 1 :]]


def _merge_aligned(base: list[Node], view: list[Node], new: list[Node]) -> list[Node]:
    view_keys, new_keys = [_key(child) for child in view], [_key(child) for child in new]
    pairs = match(view_keys, new_keys)
    at_view = {j: i for i, j in pairs}
    out: list[Node] = []
    last = -1
    index = 0
    while index < len(new):
        if index in at_view:
            last = at_view[index]
            out.append(base[last])
            index += 1
            continue
        stop = index
        while stop < len(new) and stop not in at_view:
            stop += 1
        until = at_view[stop] if stop < len(new) else len(base)
        olds = list(range(last + 1, until))
        out.extend(_merge_gap([base[i] for i in olds], [view[i] for i in olds], new[index:stop]))
        index = stop
    return out


def _merge_gap(base: list[Node], view: list[Node], new: list[Node]) -> list[Node]:
    if len(base) == len(new):
        return [merge(b, v, n) if v["type"] == n["type"] else n for b, v, n in zip(base, view, new, strict=True)]
    out: list[Node] = []
    at = 0
    for item in new:
        found = None
        if item["type"] not in INLINE_TYPES:
            words = set(_words(item))
            for index in range(at, min(len(view), at + 50)):
                others = set(_words(view[index]))
                if view[index]["type"] == item["type"] and 2 * len(words & others) > 0.5 * (len(words) + len(others)) > 0:
                    found = index
                    break
        if found is None:
            out.append(item)
        else:
            out.append(merge(base[found], view[found], item))
            at = found + 1
    return out


def _words(node: Node) -> list[str]:
    if "text" in node:
        return str(node["text"]).split()
    return [word for child in node.get("content") or () for word in _words(child)]
