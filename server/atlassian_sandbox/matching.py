"""What JQL and CQL share when they are evaluated: words, moments, negation."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

OPPOSITE = {
    "=": "!=", "!=": "=", "~": "!~", "!~": "~", "<": ">=", ">=": "<", ">": "<=", "<=": ">",
    "IN": "NOT IN", "NOT IN": "IN", "IS": "IS NOT", "IS NOT": "IS",
}  # fmt: skip
"""The operator that NOT makes of an operator: as in the products, a negated term still leaves out empty fields."""

_WORD = re.compile(r"[\w*?]+")
_RELATIVE = re.compile(r"([+-]?)(\d+)\s*([wdhmyM]?)")
_UNITS = {
    "w": timedelta(weeks=1),
    "d": timedelta(days=1),
    "h": timedelta(hours=1),
    "m": timedelta(minutes=1),
    "": timedelta(minutes=1),
    "M": timedelta(days=30),
    "y": timedelta(days=365),
}
_PERIODS = ("Day", "Week", "Month", "Year")


def text_matches(text: str, query: str) -> bool:
    """Whether a text has all words of a query (prefixes with `*`), or the phrase where it is in double quotes."""
    words = [_stem(word) for word in _WORD.findall(text.lower())]
    phrase = query.strip()
    if len(phrase) > 2 and phrase[0] == phrase[-1] == '"':
        wanted = [_stem(word) for word in _WORD.findall(phrase.lower())]
        return any(words[start : start + len(wanted)] == wanted for start in range(len(words) - len(wanted) + 1))
    return all(_has(words, word) for word in _WORD.findall(phrase.lower()))


def _has(words: list[str], wanted: str) -> bool:
    if "*" in wanted or "?" in wanted:
        pattern = re.compile(re.escape(wanted).replace(r"\*", ".*").replace(r"\?", "."))
        return any(pattern.fullmatch(word) for word in words)
    return _stem(wanted) in words


def _stem(word: str) -> str:
    """A word without the endings of English that search engines drop."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def moment_of(text: str, now: datetime) -> datetime | None:
    """The moment that a value names: a day, a minute, or a distance such as `-7d`; None where it is none."""
    found = _RELATIVE.fullmatch(text)
    if found and (found[1] or found[3]):
        distance = int(found[2]) * _UNITS[found[3]]
        return now - distance if found[1] == "-" else now + distance
    for pattern in ("%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S"):
        try:
            return datetime.strptime(text.replace("/", "-"), pattern).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def moment_function(name: str, argument: str | None, now: datetime) -> datetime | None:
    """The moment of `now()`, `startOfWeek(-1)`, `endOfMonth("+1M")` and so on; None for another function."""
    lower = name.lower()
    if lower == "now":
        return moment_of(argument, now) if argument else now
    for period in _PERIODS:
        if lower in (f"startof{period.lower()}", f"endof{period.lower()}"):
            base = _shifted(now, argument, period)
            if base is None:
                return None
            start = _start(base, period)
            return start if lower.startswith("start") else _start(_after(start, period), period) - timedelta(minutes=1)
    return None


def _shifted(now: datetime, argument: str | None, period: str) -> datetime | None:
    if not argument:
        return now
    if re.fullmatch(r"[+-]?\d+", argument):
        count = int(argument)
        moment = _start(now, period)
        for _ in range(min(abs(count), 1000)):
            moment = _after(moment, period) if count > 0 else _start(moment - timedelta(days=1), period)
        return moment
    return moment_of(argument, now)


def _start(moment: datetime, period: str) -> datetime:
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    match period:
        case "Week":
            return day - timedelta(days=(day.weekday() + 1) % 7)  # Atlassian's weeks begin on Sunday
        case "Month":
            return day.replace(day=1)
        case "Year":
            return day.replace(month=1, day=1)
        case _:
            return day


def _after(start: datetime, period: str) -> datetime:
    """A moment in the period after the one that starts here."""
    return (
        start
        + {"Day": timedelta(days=1), "Week": timedelta(days=7), "Month": timedelta(days=32), "Year": timedelta(days=366)}[period]
    )
