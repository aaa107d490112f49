"""Reading JSON that may not be what was documented: a reader answers with a value or nothing, never an error.

Real servers send null, numbers for strings and values that no enum lists. The steps of a `path` are keys of objects and
indexes of arrays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Step = str | int

# What an object that stands for a word is called by, in the order that reads best.
NAMES = ("displayName", "name", "value", "title", "key", "publicName")


def dig(value: object, *path: Step) -> object:
    """Return what lies at `path`, or None where the way there breaks off."""
    for step in path:
        # What json makes is a dict; Mapping would be asked of an abstract class, thousands of times for a list of issues.
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and -len(value) <= step < len(value):
            value = value[step]
        else:
            return None
    return value


def text(value: object, *path: Step) -> str | None:
    """Return the text at `path`; a number as its digits; None for everything else and for an empty text."""
    found = dig(value, *path)
    if found is None:
        return None
    if isinstance(found, str):
        return found or None
    return str(found) if isinstance(found, (int, float)) and not isinstance(found, bool) else None


def number(value: object, *path: Step) -> int | None:
    """Return the whole number at `path`, also where it is written as a text; else None."""
    found = dig(value, *path)
    if isinstance(found, bool):
        return None
    if isinstance(found, int):
        return found
    if isinstance(found, str) and len(found) <= 20 and found.isascii() and found.removeprefix("-").isdigit():
        return int(found)
    return None


def flag(value: object, *path: Step) -> bool | None:
    """Return the boolean at `path`, else None."""
    found = dig(value, *path)
    return found if isinstance(found, bool) else None


def mapping(value: object, *path: Step) -> Mapping[str, Any]:
    """Return the object at `path`; an empty one where there is none."""
    found = dig(value, *path)
    return found if isinstance(found, dict) else {}


def items(value: object, *path: Step) -> list[Any]:
    """Return the array at `path`; an empty one where there is none."""
    found = dig(value, *path)
    return found if isinstance(found, list) else []


def objects(value: object, *path: Step) -> list[Mapping[str, Any]]:
    """Return the objects of the array at `path`, leaving out whatever else is in it."""
    return [item for item in items(value, *path) if isinstance(item, dict)]


def name(value: object, *path: Step) -> str | None:
    """Return the word at `path`: a text, or what an object there is called."""
    found = dig(value, *path)
    if not isinstance(found, dict):
        return text(found)
    for key in NAMES:
        if word := text(found.get(key)):
            return word
    return None


def names(value: object, *path: Step) -> tuple[str, ...]:
    """Return the words in the array at `path`: labels, or what the objects in it are called."""
    return tuple(filter(None, map(name, items(value, *path))))


def words(found: object) -> str | None:
    """Return any field value as one line: a word, a number, a list of them; None where there is nothing to show."""
    if isinstance(found, bool):
        return "yes" if found else "no"
    if isinstance(found, list):
        return ", ".join(_unique(filter(None, map(words, found)))) or None
    if isinstance(found, dict):
        child = name(found, "child")
        return " > ".join(filter(None, (name(found), child))) or None
    return text(found)


def _unique(values: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(values)
