"""Which elements of two sequences are the same: a difference that stays linear where much changed."""

from __future__ import annotations

import bisect
import difflib
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

_DIFF_LIMIT = 1_000_000


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
