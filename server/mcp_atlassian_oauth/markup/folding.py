"""Containers that markdown has no blocks for: `:::name` fences and HTML tags folded over the blocks between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs as attr

from mcp_atlassian_oauth.markup.containers import CELL_NODES, CELLS, applied, built, leaf
from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.tokens import Item, Made, Token, literal
from mcp_atlassian_oauth.markup.tree import Node

# What a tag closes that was not closed: the tags right around it.
_CLOSES = {"tr": CELLS | {"tr"}, "td": CELLS, "th": CELLS}


@attr.define
class _Frame:
    """An open container: what opened it, and where, and the blocks in it so far."""

    token: Token
    start: int
    children: list[Node]


def fold(items: Iterable[Item]) -> Iterator[Made]:
    """Blocks with their containers built, and where each begins and ends, as soon as nothing that follows can change them."""
    done: list[Made] = []
    frames: list[_Frame] = []
    end = 0
    for entry in items:
        item, start, end, _ = entry
        if item.__class__ is dict:
            if not frames:
                # what stands before a block is past what a line of attributes could change
                yield from done
                done = [entry]  # type: ignore[list-item]
                continue
            if frames[-1].token.name in CELLS and item["type"] in CELL_NODES:
                _close(frames, len(frames) - 1, start, done)
            if frames:
                frames[-1].children.append(item)
            else:
                done.append(entry)  # type: ignore[arg-type]
            continue
        assert isinstance(item, Token)
        kind = item.kind
        if kind == "endtag":
            _close(frames, _opened(frames, "tag", name=item.name), end, done)
        elif kind == "tag" or kind == "open":
            closes = _CLOSES.get(item.name) if kind == "tag" else None
            while closes and frames and frames[-1].token.name in closes:
                _close(frames, len(frames) - 1, start, done)
            frames.append(_Frame(item, start, []))
            # a table takes three of them
            check_depth((len(frames) + 1) * 2 // 3, "markdown")
        elif kind == "attributes":
            if frames:
                if within := frames[-1].children:
                    within[-1] = applied(within[-1], item.attributes)
            elif done:
                done[-1] = (applied(done[-1][0], item.attributes), done[-1][1], end, False)
        elif kind == "title":
            if frames:
                frames[-1].token.attributes.setdefault("title", item.name)
        elif kind == "leaf":
            _place([leaf(item)], start, end, frames, done)
        elif kind == "close":
            target = _opened(frames, "open", level=item.level)
            if target is None:
                target = _opened(frames, "open")
            if target is None:
                _place([literal(":" * item.level)], start, end, frames, done)
            _close(frames, target, end, done)
    _close(frames, 0, end, done)
    yield from done


def _opened(frames: list[_Frame], kind: str, *, name: str | None = None, level: int | None = None) -> int | None:
    """The index of the innermost frame of this kind (and name, and level); None when there is none."""
    for index in range(len(frames) - 1, -1, -1):
        token = frames[index].token
        if token.kind == kind and (name is None or token.name == name) and (level is None or token.level == level):
            return index
    return None


def _close(frames: list[_Frame], target: int | None, end: int, done: list[Made]) -> None:
    """Build the frames from `target` on (if any) and put them where they stand."""
    while target is not None and len(frames) > target:
        frame = frames.pop()
        _place(built(frame.token, frame.children), frame.start, end, frames, done)


def _place(blocks: list[Node], start: int, end: int, frames: list[_Frame], done: list[Made]) -> None:
    """Put blocks into the innermost container, or where there is none, among those that are done."""
    if frames:
        frames[-1].children += blocks
    else:
        done.extend([(block, start, end, False) for block in blocks])
