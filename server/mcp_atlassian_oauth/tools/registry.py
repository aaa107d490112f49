"""A tool is one typed function: its JSON Schema, its description and its row in the docs come from the function."""

from __future__ import annotations

import importlib
import inspect
import re
import types
import typing
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Annotated, Any, Literal

import attrs

from mcp_atlassian_oauth.sessions import Defaults, Session
from mcp_atlassian_oauth.settings import OutputFormat

if TYPE_CHECKING:
    from atlassian_operations.runtime import Entry

    from mcp_atlassian_oauth.files import FilesFolder
    from mcp_atlassian_oauth.semantic import Semantic
    from mcp_atlassian_oauth.sites.protocols import Confluence, Jira

__all__ = ["Answer", "Call", "Image", "OutputFormat", "Range", "Tool", "registered_tools", "tool", "tools_by_module"]

ProductName = Literal["jira", "confluence"]

_SCALARS: Mapping[object, str] = {str: "string", int: "integer", float: "number", bool: "boolean"}
# Hosts refuse longer names, and one that needs mangling escapes their approval prompt.
NAME_LIMIT = 64
# A docstring is wrapped for our screens; a model reads paragraphs and lists.
_LINE_BREAK = re.compile(r"(?<!\n)\n(?![\n-])")


# Every tool that writes to a site has it; the server's instructions say what it does.
DRY_RUN = "dryRun"


@attrs.frozen
class Image:
    """A picture that an answer shows; `data` as the file has it."""

    data: bytes = attrs.field(repr=False)
    media_type: str


@attrs.frozen
class Answer:
    """An answer that is more than a text."""

    text: str
    images: tuple[Image, ...] = ()


Handler = Callable[..., Awaitable[str | Answer]]


@attrs.frozen
class Range:
    """The bounds of a number, or of the length of a list, beside its description in Annotated."""

    minimum: int | None = None
    maximum: int | None = None


@attrs.frozen
class Call:
    """What a tool may reach while it answers one call."""

    _jira: Callable[[], Jira]
    _confluence: Callable[[], Confluence]
    session: Session
    products: frozenset[ProductName] = frozenset(("jira", "confluence"))
    may_run: Callable[[Entry], bool] = attrs.field(default=lambda entry: True, repr=False)
    """Whether an operation of the documents exists for this client."""
    files: FilesFolder | None = None
    """The folder of files, None where the server reads and writes none."""
    semantic: Semantic | None = attrs.field(default=None, repr=False)
    """The process's model of what texts mean."""
    dry_run: bool = False
    """Whether changes are shown and not sent; see `preview` and `step`."""
    previews: list[str] = attrs.field(factory=list, repr=False)

    def preview(self, text: str) -> None:
        """Say what a change would do (a diff, old and new values): shown by a dry run, else not at all."""
        self.previews.append(text)

    def step(self) -> AbstractContextManager[None]:
        """Return a context for one of several changes: in a dry run the block ends at its change, and the tool goes on."""
        from contextlib import suppress

        from mcp_atlassian_oauth.sites.rehearsal import RehearsedError

        return suppress(RehearsedError)

    def sites(self) -> dict[ProductName, Jira | Confluence]:
        """Return the configured sites by product."""
        opened: dict[ProductName, Callable[[], Jira | Confluence]] = {"jira": self._jira, "confluence": self._confluence}
        return {product: site() for product, site in opened.items() if product in self.products}

    def jira(self) -> Jira:
        """Return the configured Jira; raises AtlassianError where none is configured."""
        return self._jira()

    def confluence(self) -> Confluence:
        """Return the configured Confluence; raises AtlassianError where none is configured."""
        return self._confluence()

    def jira_or_none(self) -> Jira | None:
        """Return the configured Jira, None where none is configured."""
        return self._jira() if "jira" in self.products else None

    def confluence_or_none(self) -> Confluence | None:
        """Return the configured Confluence, None where none is configured."""
        return self._confluence() if "confluence" in self.products else None

    @property
    def defaults(self) -> Defaults:
        """The defaults in force now."""
        return self.session.defaults

    @property
    def scope(self) -> str:
        """Whom the defaults apply to, in words: "this connection", "this MCP session", …."""
        return self.session.scope

    def set_defaults(self, **changes: Any) -> Defaults:
        """Change the named defaults (None clears one) for this client and return those in force now."""
        return self.session.change(**changes)

    def format(self, requested: OutputFormat | None) -> OutputFormat:
        """Return the output format asked for, or the default one."""
        return requested or self.defaults.output_format


@attrs.frozen(eq=False)
class Tool:
    """One tool as the server lists and calls it. Calling the object calls the function it was made from."""

    name: str
    title: str
    description: str
    input_schema: dict[str, Any]
    annotations: dict[str, Any]
    product: ProductName | None
    toolset: str
    handler: Handler
    parameters: Mapping[str, str]
    """The names of the function's parameters by their names in JSON."""

    async def run(self, call: Call, arguments: Mapping[str, Any]) -> str | Answer:
        """Call the tool with arguments that match `input_schema` and return its answer; with `dryRun`, what it would send."""
        given = {self.parameters[name]: value for name, value in arguments.items() if name in self.parameters}
        if not (arguments.get(DRY_RUN) and DRY_RUN in self.input_schema["properties"]):
            return await self.handler(call, **given)
        from mcp_atlassian_oauth.tools.dry_run import rehearse

        trial = attrs.evolve(call, dry_run=True, previews=[])
        return await rehearse(lambda: self.handler(trial, **given), trial.previews)

    async def __call__(self, call: Call, **parameters: Any) -> str | Answer:
        """Call the function that the tool was made from, with its own parameter names."""
        return await self.handler(call, **parameters)


def tool(
    *,
    product: ProductName | None,
    toolset: str,
    title: str,
    read_only: bool,
    destructive: bool = False,
    idempotent: bool = False,
    open_world: bool = False,
) -> Callable[[Handler], Tool]:
    """Make a Tool of an async function `(call, ...) -> str | Answer`.

    The function's name is the tool's name, its docstring the description, its parameters the schema: str, int, float,
    bool, Literal, list[...], dict[str, Any] and `X | None`, each as `Annotated[type, "description"]`, optionally with a
    Range. A tool of a product, or of an open world, that writes gets `dryRun` as well. Raises TypeError for a function
    that a schema can't be made of.
    """

    def make(function: Handler) -> Tool:
        name = getattr(function, "__name__", "")
        if len(name) > NAME_LIMIT:
            raise TypeError(f"The tool's name {name} has {len(name)} characters; hosts accept {NAME_LIMIT}.")
        description = inspect.getdoc(function)
        if not description:
            raise TypeError(f"{name} has no docstring. A model chooses a tool by its description.")
        parameters = dict(_parameters(function))
        reaches_out = product is not None or open_world
        schema = _input_schema(name, function, parameters)
        if reaches_out and not read_only:
            if DRY_RUN in schema["properties"]:
                raise TypeError(f"{name} has a parameter dry_run; it gets one by itself, see Call.dry_run.")
            schema["properties"][DRY_RUN] = {"type": "boolean"}
        return Tool(
            name=name,
            title=title,
            description=_LINE_BREAK.sub(" ", description),
            input_schema=schema,
            annotations={
                "title": title,
                "readOnlyHint": read_only,
                "destructiveHint": destructive,
                "idempotentHint": idempotent or read_only,
                "openWorldHint": reaches_out,
            },
            product=product,
            toolset=toolset,
            handler=function,
            parameters={_camel_case(parameter): parameter for parameter in parameters},
        )

    return make


def registered_tools() -> tuple[Tool, ...]:
    """Return the tools of every module that tools/__init__.py lists, in the order written there; imports all of them."""
    return tuple(tool for _, tool in tools_by_module())


def tools_by_module() -> Iterator[tuple[str, Tool]]:
    """Yield the registered tools, each after the name of its module."""
    from mcp_atlassian_oauth.tools import MODULES

    for module in MODULES:
        for tool in importlib.import_module(f"mcp_atlassian_oauth.tools.{module}").TOOLS:
            yield module, tool


def _camel_case(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def _parameters(function: Handler) -> Iterator[tuple[str, inspect.Parameter]]:
    first, *rest = inspect.signature(function).parameters.values()
    if first.name != "call":
        raise TypeError(f"The first parameter of {function!r} is {first.name}; expected call: Call.")
    for parameter in rest:
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY):
            raise TypeError(f"The parameter {parameter} of {function!r} can't be passed by name.")
        yield parameter.name, parameter


def _input_schema(name: str, function: Handler, parameters: Mapping[str, inspect.Parameter]) -> dict[str, Any]:
    hints = typing.get_type_hints(function, include_extras=True)
    properties: dict[str, Any] = {}
    required: list[str] = []
    for parameter in parameters.values():
        try:
            schema = _schema(hints[parameter.name])
        except (KeyError, TypeError) as error:
            raise TypeError(f"{name}: no schema for the parameter {parameter.name}: {error}") from None
        if parameter.default is inspect.Parameter.empty:
            required.append(_camel_case(parameter.name))
        elif parameter.default is not None:
            schema["default"] = parameter.default
        properties[_camel_case(parameter.name)] = schema
    schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return schema | {"required": required} if required else schema


def _schema(hint: Any) -> dict[str, Any]:
    """Return the plain JSON Schema of a type; "X | None" is X, as an optional property may be absent but never null."""
    origin = typing.get_origin(hint)
    if origin is Annotated:
        return _annotated(*typing.get_args(hint))
    if origin in (types.UnionType, typing.Union):
        members = [member for member in typing.get_args(hint) if member is not type(None)]
        if len(members) != 1:
            raise TypeError(f"{hint} has several types; hosts want one")
        return _schema(members[0])
    if origin is Literal:
        return {"type": "string", "enum": list(typing.get_args(hint))}
    if origin is list:
        return {"type": "array", "items": _schema(typing.get_args(hint)[0])}
    if origin is dict:
        return {"type": "object", "additionalProperties": True}
    if hint not in _SCALARS:
        raise TypeError(f"{hint} is not one of str, int, float, bool, Literal, list, dict")
    return {"type": _SCALARS[hint]}


def _annotated(hint: Any, *extras: Any) -> dict[str, Any]:
    schema = _schema(hint)
    names = ("minItems", "maxItems") if schema["type"] == "array" else ("minimum", "maximum")
    for extra in extras:
        if isinstance(extra, Range):
            bounds = zip(names, (extra.minimum, extra.maximum), strict=True)
            schema |= {key: value for key, value in bounds if value is not None}
        elif isinstance(extra, str):
            schema["description"] = extra
    return schema
