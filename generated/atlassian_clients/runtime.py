"""What the generated clients share: requests built without sending them, models that read and write JSON.

Made by `make generate`.
"""

from __future__ import annotations

import functools
import importlib
import json
import math
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self
from urllib.parse import quote

from attrs import define, field, fields, frozen

if TYPE_CHECKING:
    from httpx import AsyncClient, Response
else:
    Response = Any

__all__ = [
    "UNSET",
    "Body",
    "File",
    "Json",
    "Model",
    "Request",
    "Response",
    "Unset",
    "binary_body",
    "form_body",
    "headers",
    "json_body",
    "multipart_body",
    "query",
    "read",
    "segment",
    "send",
]


class Unset:
    """The type of an argument or property that was not given; it is never sent."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


@frozen
class Json:
    """A request body that is JSON already and goes out as it is, in place of a model."""

    value: Any


@frozen
class File:
    """A file to send: its content, its name, and its media type where it is known.

    Raises ValueError for a media type that is more than one line of printable ASCII.
    """

    content: bytes = field(repr=False)
    name: str = "file"
    media_type: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.media_type is not None:
            _one_line("the media type of a file", self.media_type)


@frozen
class Body:
    """A request body as the HTTP client takes it."""

    json: Any = UNSET
    content: bytes | None = None
    media_type: str | None = None
    fields: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, File], ...] = ()
    multipart: bool = False


@frozen
class Request:
    """One call, ready to send: the path is percent-encoded and starts at the site's root."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: Body | None = None


@define(kw_only=True)
class Model:
    """A JSON object with named properties; what the document does not name is kept in ``additional``."""

    additional: dict[str, Any] = field(factory=dict)
    _wire: ClassVar[Mapping[str, str]] = {}

    def to_dict(self) -> dict[str, Any]:
        """The JSON object; properties that are unset are left out."""
        result = {name: _to_json(value) for name, value in self.additional.items()}
        for attribute in fields(type(self)):
            if attribute.name == "additional":
                continue
            value = getattr(self, attribute.name)
            if not isinstance(value, Unset):
                result[self._wire.get(attribute.name, attribute.name)] = _to_json(value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read the JSON object. Values of another type than the document promises are kept as they came."""
        result = _from_json(cls, data, importlib.import_module(cls.__module__.rpartition(".")[0]))
        if not isinstance(result, cls):
            raise TypeError(f"{cls.__name__} is read from a JSON object, not from {type(data).__name__}")
        return result


def segment(name: str, value: object) -> str:
    """A path parameter as one path segment: no value can change the path.

    Raises ValueError for the values that no encoding protects ("", "." and "..", which servers and proxies resolve), for text
    that is not Unicode, and for what is no single value.
    """
    if value is None or isinstance(value, Unset | list | tuple | Mapping):
        raise ValueError(f"{name} must be a text or a number")
    text = _text(value)
    if text in ("", ".", ".."):
        raise ValueError(f"{name} must not be {text!r}")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError as error:
        raise ValueError(f"{name} is not valid Unicode text") from error


def query(*parameters: tuple[str, object, bool]) -> tuple[tuple[str, str], ...]:
    """Query pairs from (name, value, joined with commas): lists repeat the name or are joined; unset and None are left out."""
    pairs: list[tuple[str, str]] = []
    for name, value, comma in parameters:
        if value is None or isinstance(value, Unset):
            continue
        if isinstance(value, list | tuple):
            texts = [_text(item) for item in value]
            pairs.extend([(name, ",".join(texts))] if comma and texts else [(name, text) for text in texts])
        else:
            pairs.append((name, _text(value)))
    return tuple(pairs)


def headers(*parameters: tuple[str, object]) -> tuple[tuple[str, str], ...]:
    """Header pairs; unset and None are left out. Raises ValueError for a value that is more than one line of printable ASCII."""
    pairs = [(name, _text(value)) for name, value in parameters if value is not None and not isinstance(value, Unset)]
    for name, text in pairs:
        _one_line(name, text)
    return tuple(pairs)


def json_body(body: object, media_type: str) -> Body | None:
    """A JSON body from a model, a list of models, a scalar, or `Json`."""
    if isinstance(body, Unset):
        return None
    return Body(json=body.value if isinstance(body, Json) else _to_json(body), media_type=media_type)


def binary_body(body: File | Unset, media_type: str) -> Body | None:
    """A body of bytes; its media type is the file's own, or the document's."""
    if isinstance(body, Unset):
        return None
    own = "application/octet-stream" if media_type == "*/*" else media_type
    return Body(content=body.content, media_type=body.media_type or own)


def form_body(body: object) -> Body | None:
    """A URL-encoded form from a model or `Json` object; lists repeat the field."""
    if isinstance(body, Unset):
        return None
    return Body(fields=tuple((name, _text(value)) for name, value in _parts(body)))


def multipart_body(body: object) -> Body | None:
    """A multipart form from a model or `Json` object: `File` values are file parts, lists repeat the part."""
    if isinstance(body, Unset):
        return None
    parts = list(_parts(body))
    return Body(
        fields=tuple((name, _text(value)) for name, value in parts if not isinstance(value, File)),
        files=tuple((name, value) for name, value in parts if isinstance(value, File)),
        multipart=True,
    )


async def send(client: AsyncClient, request: Request, *, read_only: bool | None = None) -> Response:
    """Send the request; the answer comes back as it is, whatever its status.

    ``read_only`` tells the client's transports whether the request changes anything (``request.extensions["read_only"]``), so
    that they know what may be repeated; left out, GET and HEAD do not.
    ``client.base_url`` is the site's root, context path included. Raises what the client raises (`httpx.HTTPError`), and ValueError
    for text that is not Unicode and numbers that JSON does not have.
    """
    reads = request.method in ("GET", "HEAD") if read_only is None else read_only
    options: dict[str, Any] = {"headers": list(request.headers), "extensions": {"read_only": reads}}
    body = request.body
    if body is not None:
        if not isinstance(body.json, Unset):
            # written here, since the HTTP client takes null for no body
            text = json.dumps(body.json, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            options["content"] = text.encode("utf-8")
        elif body.content is not None:
            options["content"] = body.content
        elif body.multipart:
            fields_ = [(name, (None, text)) for name, text in body.fields]
            files = [(name, (file.name, file.content, file.media_type)) for name, file in body.files]
            if fields_ or files:
                options["files"] = [*fields_, *files]
            else:
                # the HTTP client would send no body at all, where the server wants a form without parts
                options["content"] = b"--empty--\r\n"
                options["headers"].append(("Content-Type", "multipart/form-data; boundary=empty"))
        else:
            options["data"] = _grouped(body.fields)
        if body.media_type:
            options["headers"].append(("Content-Type", body.media_type))
    if request.query:
        options["params"] = list(request.query)
    return await client.send(client.build_request(request.method, request.path, **options))


def read(response: Response, results: Mapping[str, str], models: types.ModuleType) -> Any:
    """The answer's JSON as the type that the document promises for its status; None where it promises none."""
    annotation = results.get(str(response.status_code)) or results.get(f"{response.status_code // 100}XX")
    if annotation is None:
        return None
    return _from_json(_resolve(annotation, models), response.json(), models)


def _one_line(name: str, text: str) -> None:
    if not (text.isascii() and text.isprintable()):
        raise ValueError(f"{name} must be one line of printable ASCII text")


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError("a number must be finite")
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value)


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for name, text in pairs:
        grouped.setdefault(name, []).append(text)
    return grouped


def _parts(body: object) -> Iterator[tuple[str, Any]]:
    values = body.value if isinstance(body, Json) else _to_json(body)
    for name, value in values.items():
        if isinstance(value, list | tuple):
            yield from ((name, item) for item in value)
        elif value is not None:
            yield name, value


def _to_json(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Json):
        return value.value
    if isinstance(value, list | tuple):
        return [_to_json(item) for item in value]
    if isinstance(value, dict):
        return {name: _to_json(item) for name, item in value.items()}
    return value


class _Names(dict[str, Any]):
    """Names in annotations, imported when they are asked for."""

    def __init__(self, models: types.ModuleType) -> None:
        super().__init__(Any=Any, Unset=Unset, File=File, Json=Json, ClassVar=ClassVar, Mapping=Mapping)
        self.models = models

    def __missing__(self, name: str) -> Any:
        module = self.models.MODULES.get(name)
        if module is None:
            raise KeyError(name)
        return getattr(importlib.import_module(f"{self.models.__name__}.{module}"), name)


@functools.cache
def _resolve(annotation: str, models: types.ModuleType) -> Any:
    return eval(annotation, {}, _Names(models))  # noqa: S307 - annotations of our own generated code


@functools.cache
def _hints_of(model: Any, models: types.ModuleType) -> dict[str, Any]:
    hints = typing.get_type_hints(model, localns=_Names(models))
    return {model._wire.get(name, name): (name, hint) for name, hint in hints.items() if name != "_wire"}


def _hints(model: type[Model], models: types.ModuleType) -> dict[str, Any]:
    hashable: Any = model
    return _hints_of(hashable, models)


def _from_json(annotation: Any, value: Any, models: types.ModuleType) -> Any:
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        return _from_union(typing.get_args(annotation), value, models)
    if origin is list and isinstance(value, list):
        return [_from_json(typing.get_args(annotation)[0], item, models) for item in value]
    if isinstance(annotation, type) and issubclass(annotation, Model) and isinstance(value, Mapping):
        return _from_object(annotation, value, models)
    return value


def _from_object(model: type[Model], value: Mapping[str, Any], models: types.ModuleType) -> Any:
    hints = _hints(model, models)
    required = {attribute.name for attribute in fields(model) if attribute.default is not UNSET} - {"additional"}
    extra_hint = typing.get_args(hints["additional"][1])[1]
    arguments: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for name, item in value.items():
        known = hints.get(name)
        if known is None or known[0] == "additional":
            extra[name] = _from_json(extra_hint, item, models)
        else:
            arguments[known[0]] = _from_json(known[1], item, models)
    for name in required - arguments.keys():
        arguments[name] = UNSET
    return model(**arguments, additional=extra)


def _from_union(options: tuple[Any, ...], value: Any, models: types.ModuleType) -> Any:
    if isinstance(value, Mapping):
        shapes = [option for option in options if isinstance(option, type) and issubclass(option, Model)]
        if shapes:
            return _from_object(
                max(shapes, key=lambda shape: len(_hints(shape, models).keys() & value.keys())), value, models
            )
    if isinstance(value, list):
        lists = [option for option in options if typing.get_origin(option) is list]
        if lists:
            return _from_json(lists[0], value, models)
    return value
