"""What the operation wrappers share: their values, their schemas, the index over all of them.

Made by `make generate`.
"""

from __future__ import annotations

import base64
import binascii
import functools
import importlib
import json
import re
from collections.abc import Callable, Mapping
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from atlassian_clients.runtime import UNSET, File, Json, Request, Unset, send
from attrs import field, frozen

if TYPE_CHECKING:
    from httpx import AsyncClient, Response

Arguments = Mapping[str, Any]
#: How deep shapes are put in place in `Operation.input_schema`, and how long the result may be (characters of JSON): the first
#: depth that fits is taken, the last one in any case. Deeper shapes are any value of their type.
DEPTHS: Final = (7, 5, 4, 3, 2, 1)
MAX_SCHEMA_CHARS: Final = 24_000


class ArgumentError(ValueError):
    """An argument that no request can be built from; the message names it and says why."""


@frozen
class Operation:
    """One operation as an MCP tool: what a host shows, and how a call becomes a request."""

    name: str
    title: str
    api: str
    tag: str
    method: str
    path: str
    read_only: bool
    destructive: bool
    idempotent: bool
    deprecated: bool
    schema: dict[str, Any] = field(repr=False)
    request: Callable[[Arguments], Request] = field(repr=False)

    def input_schema(self, max_chars: int = MAX_SCHEMA_CHARS) -> dict[str, Any]:
        """The arguments as JSON Schema without references, as every host takes it.

        Recursive shapes end at a bare type, and so do the deepest ones where the schema would be longer than ``max_chars``.
        """
        shapes = _definitions(self.api)
        schema: dict[str, Any] = {}
        for depth in DEPTHS:
            schema = _inlined(self.schema, shapes, (), depth)
            if len(json.dumps(schema, separators=(",", ":"))) <= max_chars:
                break
        return schema

    def validation_schema(self) -> dict[str, Any]:
        """The arguments as JSON Schema with ``$defs``: nothing is cut, for checking calls."""
        shapes = _definitions(self.api)
        needed: dict[str, Any] = {}
        pending = [self.schema]
        while pending:
            for name in _references(pending.pop()):
                if name not in needed:
                    needed[name] = shapes[name]
                    pending.append(shapes[name])
        return {**self.schema, "$defs": needed} if needed else self.schema

    async def call(self, client: AsyncClient, arguments: Arguments) -> Response:
        """Build the typed request and send it; the answer comes back as it is. Raises `ArgumentError`."""
        try:
            # sending refuses values too: text that is not Unicode, numbers that JSON does not have
            return await send(client, self.request(arguments), read_only=self.read_only)
        except ArgumentError:
            raise
        except ValueError as error:
            raise ArgumentError(str(error)) from error


@frozen
class Entry:
    """A row of the index: enough to find an operation without importing its wrapper."""

    name: str
    title: str
    method: str
    path: str
    api: str
    tag: str
    arguments: tuple[str, ...]
    read_only: bool = False
    deprecated: bool = False


@functools.cache
def index() -> tuple[Entry, ...]:
    """Every operation, by name."""
    text = resources.files("atlassian_operations").joinpath("index.json").read_text(encoding="utf-8")
    return tuple(
        Entry(
            name=row["name"],
            title=row["title"],
            method=row["method"],
            path=row["path"],
            api=row["api"],
            tag=row["tag"],
            arguments=tuple(row["arguments"]),
            read_only=row.get("readOnly", False),
            deprecated=row.get("deprecated", False),
        )
        for row in json.loads(text)
    )


def load(name: str) -> Operation:
    """The wrapper of that name. Raises KeyError when there is none."""
    entry = _by_name()[name]
    module = importlib.import_module(f"atlassian_operations.{entry.api}.{entry.tag}")
    found: Operation = next(operation for operation in module.OPERATIONS if operation.name == name)
    return found


def search(text: str, *, apis: frozenset[str] | None = None, limit: int = 10) -> list[Entry]:
    """The operations that fit the words best: every word counts where it stands in name, tag, path or arguments."""
    words = _words(text)
    ranked = []
    for entry in index():
        if apis is not None and entry.api not in apis:
            continue
        score = _score(entry, words)
        if score > 0:
            ranked.append((-score, entry.deprecated, len(entry.path), entry.name, entry))
    return [item[-1] for item in sorted(ranked, key=lambda item: item[:4])[:limit]]


def required(arguments: Arguments, name: str) -> Any:
    """The argument; raises `ArgumentError` where it is missing."""
    if name not in arguments:
        raise ArgumentError(f"{name} is required")
    return arguments[name]


def optional(arguments: Arguments, name: str) -> Any:
    """The argument, or UNSET: a default of the document is the server's business."""
    return arguments.get(name, UNSET)


def file(value: Any) -> File:
    """A file from its JSON form: ``name`` with ``text`` or ``base64``, and ``mediaType``. Raises `ArgumentError`."""
    if not isinstance(value, Mapping) or not isinstance(value.get("name"), str):
        raise ArgumentError("a file is an object with name and text or base64")
    if ("text" in value) == ("base64" in value):
        raise ArgumentError(f"the file {value['name']!r} needs either text or base64")
    try:
        content = value["text"].encode() if "text" in value else base64.b64decode(value["base64"], validate=True)
    except (AttributeError, TypeError, UnicodeEncodeError, binascii.Error) as error:
        raise ArgumentError(f"the file {value['name']!r} can't be read: {error}") from error
    return File(content, value["name"], value.get("mediaType"))


def text_file(value: Any) -> File:
    """A text body. Raises `ArgumentError` when it isn't text."""
    if not isinstance(value, str):
        raise ArgumentError("body is text")
    return File(value.encode(), "body", "text/plain; charset=utf-8")


def form(value: Any) -> Json:
    """A form's parts; objects that describe a file become files. Raises `ArgumentError`."""
    if not isinstance(value, Mapping):
        raise ArgumentError("body is an object of form fields")
    return Json({name: _form_value(item) for name, item in value.items()})


def _form_value(value: Any) -> Any:
    if isinstance(value, list):
        return [_form_value(item) for item in value]
    return file(value) if isinstance(value, Mapping) else value


@functools.cache
def _by_name() -> dict[str, Entry]:
    return {entry.name: entry for entry in index()}


@functools.cache
def _definitions(api: str) -> dict[str, Any]:
    text = resources.files(f"atlassian_operations.{api}").joinpath("schemas.json").read_text(encoding="utf-8")
    shapes: dict[str, Any] = json.loads(text)
    return shapes


def _references(schema: Any) -> set[str]:
    if isinstance(schema, dict):
        found = {name for child in schema.values() for name in _references(child)}
        if isinstance(schema.get("$ref"), str):
            found.add(schema["$ref"].rsplit("/", 1)[-1])
        return found
    if isinstance(schema, list):
        return {name for child in schema for name in _references(child)}
    return set()


def _inlined(schema: Any, shapes: Mapping[str, Any], stack: tuple[str, ...], max_depth: int) -> Any:
    if isinstance(schema, list):
        return [_inlined(item, shapes, stack, max_depth) for item in schema]
    if not isinstance(schema, dict):
        return schema
    reference = schema.get("$ref")
    if isinstance(reference, str):
        name = reference.rsplit("/", 1)[-1]
        shape = shapes[name]
        if name in stack or len(stack) >= max_depth:
            return (
                {"type": shape["type"]} | ({"items": {}} if shape["type"] == "array" else {}) if "type" in shape else {}
            )
        return _inlined(shape, shapes, (*stack, name), max_depth)
    return {key: _inlined(value, shapes, stack, max_depth) for key, value in schema.items()}


def _words(text: str) -> list[str]:
    return [_stem(word.lower()) for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", text)]


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@functools.cache
def _entry_words(entry: Entry) -> tuple[tuple[int, frozenset[str]], ...]:
    return (
        (4, frozenset(_words(entry.title))),
        (2, frozenset(_words(f"{entry.tag} {entry.api} {entry.method}"))),
        (1, frozenset(_words(f"{entry.path} {' '.join(entry.arguments)}"))),
    )


def _score(entry: Entry, words: list[str]) -> int:
    score = 0
    for word in words:
        score += max((weight for weight, known in _entry_words(entry) if word in known), default=0)
    title_words = _entry_words(entry)[0][1]
    return score * 4 - len(title_words - set(words)) if score else 0


__all__ = [
    "UNSET",
    "ArgumentError",
    "Arguments",
    "Entry",
    "Operation",
    "Unset",
    "file",
    "form",
    "index",
    "load",
    "optional",
    "required",
    "search",
    "text_file",
]
