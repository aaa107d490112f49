"""How long an answer may be, and where one that is longer is cut.

Clients hand a result to the model as JSON; one (Cline) cuts that in the middle at 8,000 characters. An answer therefore
ends below the budget by itself, at a block or a row, and says how to go on.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import attrs

from mcp_atlassian_oauth.errors import AtlassianError

MAX_CHARS = 7_500
_in_force: ContextVar[int] = ContextVar("answer_chars", default=MAX_CHARS)
# More than the largest page that any server gives: no answer gave a cursor that lies further inside one.
MOST_ROWS = 1_000
# What a note about more may take: two lines and a cursor.
NOTE_CHARS = 260

# In JSON a quote, a backslash and the usual white space take two characters, other control characters six.
_TWO = re.compile(r'["\\\n\r\t\b\f]')
_SIX = re.compile(r"[\x00-\x07\x0b\x0e-\x1f\x7f\ud800-\udfff]")
_PAIRS = re.compile(r"[\U00010000-\U0010ffff]")
_FENCE = re.compile(r" {0,3}(?P<marker>`{3,}|~{3,}|:{3,})(?P<rest>.*)")
_CURSOR = re.compile(r"(?P<offset>\d{1,9})-(?P<stamp>[0-9a-f]{8})")
_PAGE_CURSOR = re.compile(r"(?P<server>.*)/(?P<inner>(?:\d{1,9}-[0-9a-f]{8})?)", re.DOTALL)
_ROWS_CURSOR = re.compile(r"(?P<skip>\d{1,6})(?:/(?P<inner>\d{1,9}-[0-9a-f]{8}))?~(?P<server>.*)", re.DOTALL)


@contextmanager
def answer_budget(chars: int) -> Iterator[None]:
    """Let answers made within the block have that many characters (MCP_MAX_RESULT_CHARS)."""
    token = _in_force.set(chars)
    try:
        yield
    finally:
        _in_force.reset(token)


def most_chars(budget: int | None = None) -> int:
    """Return how many characters an answer may have: `budget`, or what is in force."""
    return _in_force.get() if budget is None else budget


def size(text: str) -> int:
    """Return how many characters (UTF-16 units, as JavaScript counts) `text` takes inside a JSON document."""
    return len(text) + len(_TWO.findall(text)) + 5 * len(_SIX.findall(text)) + len(_PAIRS.findall(text))


@attrs.frozen
class Part:
    """A part of a longer text; `cursor` continues exactly behind it, None at the end."""

    text: str
    cursor: str | None


def part_of(text: str, cursor: str | None = None, budget: int | None = None) -> Part:
    """Return what of `text` fits, from the cursor on: cut between blocks, else at a line, else between characters.

    The parts of a walk, put together, are the text. Raises AtlassianError for a cursor that isn't one, or that belongs
    to another text (the content changed since, or another format was asked for).
    """
    start = _offset(text, cursor)
    budget = most_chars(budget)
    if size(text[start:]) <= budget:
        return Part(text[start:], None)
    end = _cut(text, start, budget - NOTE_CHARS)
    return Part(text[start:end], f"{end}-{_stamp(text)}")


def _offset(text: str, cursor: str | None) -> int:
    if not cursor:
        return 0
    match = _CURSOR.fullmatch(cursor)
    if not match:
        raise bad_cursor(cursor)
    offset = int(match["offset"])
    if match["stamp"] != _stamp(text) or offset > len(text):
        raise AtlassianError(
            "The content changed since the first part was read, or it was read in another format.",
            advice="Start again without cursor.",
        )
    return offset


def page_place(cursor: str | None) -> tuple[str | None, str | None]:
    """Return the server's own cursor to its page, and the place in the text of that page, of a cursor of `text_of_page`.

    Raises AtlassianError for a cursor that no answer gave.
    """
    if not cursor:
        return None, None
    match = _PAGE_CURSOR.fullmatch(cursor)
    if not match:
        raise bad_cursor(cursor)
    return match["server"] or None, match["inner"] or None


def bad_cursor(cursor: str) -> AtlassianError:
    """Return the error for a cursor that no answer gave."""
    return AtlassianError(
        f"The cursor {cursor[:40]!r} is not one that an answer gave.",
        advice="Pass the cursor exactly as the last answer shows it, or leave it out to start at the beginning.",
    )


def _stamp(text: str) -> str:
    return f"{zlib.crc32(text.encode('utf-8', 'surrogatepass')):08x}"


def _cut(text: str, start: int, budget: int) -> int:
    """Return the end of the longest piece from `start` within the budget, at the best place to cut."""
    furthest = _furthest(text, start, budget)
    block = line = start
    for end, is_block in _line_ends(text):
        if end > furthest:
            break
        if end > start:
            line = end
            block = end if is_block else block
    # A block that begins late is worth keeping whole; one that fills the answer is cut at a line.
    if block - start >= (furthest - start) // 3:
        return block
    return line if line > start else _between(text, start, furthest)


def _between(text: str, start: int, furthest: int) -> int:
    """Return where to cut one long line: between two elements of XML or JSON, else between words, else anywhere."""
    late = start + (furthest - start) // 2
    for before, behind in (("><", 1), ("},{", 2), (" ", 1)):
        found = text.rfind(before, late, furthest)
        if found >= 0:
            return found + behind
    return furthest


def _furthest(text: str, start: int, budget: int) -> int:
    # A character takes at least one; what is escaped shortens the piece until it fits.
    end = min(len(text), start + budget)
    while (excess := size(text[start:end]) - budget) > 0 and end > start + 1:
        end = max(start + 1, end - max(1, excess // 6))
    return end


def _line_ends(text: str) -> Iterator[tuple[int, bool]]:
    """Yield where each line ends (behind its line feed), and whether a block does: a blank line outside any fence."""
    fences: list[str] = []
    position = 0
    for line in text.splitlines(keepends=True):
        position += len(line)
        match = _FENCE.match(line)
        if match:
            _open_or_close(fences, match["marker"], match["rest"].strip())
        yield position, not fences and not line.strip()


def _open_or_close(fences: list[str], marker: str, rest: str) -> None:
    inside_code = bool(fences) and fences[-1][0] in "`~"
    if fences and not rest and marker[0] == fences[-1][0] and len(marker) >= len(fences[-1]):
        fences.pop()
    elif not inside_code and (rest or marker[0] != ":"):
        fences.append(marker)


@attrs.frozen
class Position:
    """A place in a list that the server pages: rows to leave out of the page that `server` (its own cursor) gets.

    `inner` is the place in the row that follows, where that one is too large for an answer.
    """

    skip: int = 0
    server: str | None = None
    inner: str | None = None

    @classmethod
    def of(cls, cursor: str | None) -> Position:
        """Return the place a cursor means; raises AtlassianError for one that no answer gave."""
        if not cursor:
            return cls()
        match = _ROWS_CURSOR.fullmatch(cursor)
        if not match:
            raise bad_cursor(cursor)
        return cls(int(match["skip"]), match["server"] or None, match["inner"])

    @property
    def begins(self) -> bool:
        """Whether the list begins here, or in its first row."""
        return not self.skip and not self.server

    def reach(self, limit: int) -> int:
        """Return how many rows to ask the server for: `limit`, the same for each part of a page, unless `skip` is beyond it.

        A cursor may come back with a smaller limit than it was made with. Raises AtlassianError where no page is that long.
        """
        if self.skip >= MOST_ROWS:
            raise bad_cursor(f"{self.skip}~{self.server or ''}")
        return max(limit, self.skip + 1)

    def within(self, inner: str) -> str:
        """Return the cursor that goes on inside the first row from here."""
        return f"{self.skip}/{inner}~{self.server or ''}"

    def after(self, shown: int, fetched: int, following: str | None) -> str | None:
        """Return the cursor behind `shown` of the `fetched` rows; `following` is the server's own to its next page."""
        if shown < fetched:
            return f"{self.skip + shown}~{self.server or ''}"
        return f"0~{following}" if following else None


def most_rows(count: int, render: Callable[[int], str], budget: int | None = None) -> int:
    """Return how many rows fit: the largest n of 1…count (0 for none) with `render(n)` within the budget, else 1."""
    low, high, budget = min(1, count), count, most_chars(budget)
    # Most lists fit as they are; only for others is it worth looking for the number.
    if size(render(count)) <= budget:
        return count
    high = max(low, count - 1)
    while low < high:
        middle = (low + high + 1) // 2
        if size(render(middle)) <= budget:
            low = middle
        else:
            high = middle - 1
    return low
