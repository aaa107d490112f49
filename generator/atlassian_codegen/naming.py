"""Names: operations, tools and classes, derived from what the documents call things."""

from __future__ import annotations

import hashlib
import keyword
import re
from collections.abc import Iterable
from typing import Final

#: Longest wrapper name. Clients put their own name for the server and two underscores in front of it and allow 64 together.
MAX_TOOL_NAME: Final = 52

_WORDS: Final = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_UPPER: Final = frozenset("id url uri ui jql cql sla adf api json xml ip sso saml oauth".split())


def words(name: str) -> list[str]:
    """``getIssueWatchers`` -> ``["get", "issue", "watchers"]``; digits stand alone, everything else separates."""
    return [word.lower() for word in _WORDS.findall(name)]


def snake(name: str) -> str:
    """A Python identifier: ``getIssueWatchers`` -> ``get_issue_watchers``."""
    joined = "_".join(words(name)) or "unnamed"
    joined = re.sub(r"(?<=[a-z])_(?=\d+(_|$))", "", joined)
    if joined[0].isdigit():
        joined = f"n{joined}"
    return f"{joined}_" if keyword.iskeyword(joined) else joined


def pascal(name: str) -> str:
    """A class name: ``body-format`` -> ``BodyFormat``."""
    return "".join(word[:1].upper() + word[1:] for word in words(name)) or "Unnamed"


def title(name: str) -> str:
    """What a person reads: ``getIssueWatchers`` -> ``Get issue watchers``."""
    spoken = [word.upper() if word in _UPPER else word for word in words(name)]
    text = " ".join(spoken)
    return text[:1].upper() + text[1:]


def tool_name(prefix: str, operation: str) -> str:
    """The wrapper's name: prefix and snake case, at most `MAX_TOOL_NAME` characters.

    A longer one is cut and gets four hexadecimal digits of its sha256, so that it stays unique and stable.
    """
    name = f"{prefix}_{snake(operation)}"
    if len(name) <= MAX_TOOL_NAME:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:4]
    return f"{name[: MAX_TOOL_NAME - 5].rstrip('_')}_{digest}"


def unique(name: str, taken: Iterable[str]) -> str:
    """The name, or the name with the first number that makes it unlike every taken one, whatever its case."""
    lowered = {other.lower() for other in taken}
    candidate, number = name, 1
    while candidate.lower() in lowered:
        number += 1
        candidate = f"{name}{number}"
    return candidate
