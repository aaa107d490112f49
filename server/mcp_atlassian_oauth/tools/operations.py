"""The whole API in four tools: find an operation, learn its arguments, read with it, write with it."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.tools.registry import DRY_RUN, Answer, Call, ProductName, Range, Tool, tool

if TYPE_CHECKING:
    from atlassian_operations.runtime import Entry, Operation

    from mcp_atlassian_oauth.sites.protocols import Confluence, Jira

Name = Annotated[str, "As atlassian_find_operations shows it"]
Arguments = Annotated[dict[str, Any] | None, "As atlassian_describe_operation shows them"]
_FIELDS = "Show only these: dotted paths, through lists"
_CURSOR = "From the last answer"
Fields = Annotated[list[str] | None, _FIELDS]
Cursor = Annotated[str | None, _CURSOR]
#: What the schema of an operation may take of an answer, as a part of it.
SCHEMA_SHARE = 0.73
#: What the schema of an operation that MCP_TOOLS lists may take (characters of JSON): every conversation pays for it.
OPERATION_TOOL_CHARS = 2_000


@tool(product=None, toolset="operations", title="Find operations", read_only=True)
async def atlassian_find_operations(
    call: Call,
    query: Annotated[str, "Words for what it does"],
    limit: Annotated[int, Range(1, 50)] = 12,
) -> str:
    """Find REST operations for what no other tool does. Then describe one, and read or write with it."""
    from atlassian_operations.runtime import index, search

    from mcp_atlassian_oauth.render.text import table

    # What may not be used is left out afterwards; enough is asked for that what may be is found.
    ranked = search(query, apis=frozenset(_sites(call)), limit=len(index()))
    found = [entry for entry in ranked if call.may_run(entry)][:limit]
    if not found:
        raise AtlassianError(f"No operation fits {query[:80]!r}.", advice="Try other words: the thing, and what is done to it.")
    rows = [
        [entry.name, f"{entry.method} {entry.path}", "reads" if entry.read_only else "writes", "yes" if entry.deprecated else ""]
        for entry in found
    ]
    return table(["Name", "Request", "Effect", "Deprecated"], rows)


@tool(product=None, toolset="operations", title="Describe operation", read_only=True)
async def atlassian_describe_operation(call: Call, name: Name, cursor: Cursor = None) -> str:
    """The arguments of an operation as JSON Schema."""
    from mcp_atlassian_oauth.render.answer import whole
    from mcp_atlassian_oauth.render.budget import most_chars
    from mcp_atlassian_oauth.render.compact import dumps

    operation = _operation(call, name)
    schema = operation.input_schema(int(most_chars() * SCHEMA_SHARE))
    effect = "reads" if operation.read_only else "deletes or overwrites" if operation.destructive else "writes"
    about = f"{operation.name}: {operation.title}. {operation.method} {operation.path}, {effect}"
    about += ", deprecated." if operation.deprecated else "."
    with_tool = "atlassian_read_operation" if operation.read_only else "atlassian_write_operation"
    return whole(f"{about}\nCall it with {with_tool}.\n\n{dumps(schema)}", cursor)


@tool(product=None, toolset="operations", title="Read with operation", read_only=True, open_world=True)
async def atlassian_read_operation(
    call: Call, name: Name, arguments: Arguments = None, fields: Fields = None, cursor: Cursor = None
) -> str:
    """Run an operation that changes nothing. Answers JSON."""
    operation = _operation(call, name)
    if not operation.read_only:
        raise AtlassianError(f"{name} changes something.", advice="Nothing was sent. Use atlassian_write_operation.")
    answer = await _site(call, operation).run(operation, _checked(operation, arguments or {}))
    return _shown(answer.value, fields, cursor)


@tool(product=None, toolset="operations", title="Write with operation", read_only=False, destructive=True, open_world=True)
async def atlassian_write_operation(
    call: Call,
    name: Name,
    arguments: Arguments = None,
    fields: Fields = None,
) -> str:
    """Run an operation that changes something. Answers with the status and the server's JSON."""
    from mcp_atlassian_oauth.render.answer import beginning

    operation = _operation(call, name)
    if operation.read_only:
        raise AtlassianError(f"{name} changes nothing.", advice="Nothing was sent. Use atlassian_read_operation.")
    checked = _checked(operation, arguments or {})
    answer = await _site(call, operation).run(operation, checked)
    head = f"{operation.method} {operation.path}: the server answered {answer.status}"
    if answer.value is None:
        return f"{head} and sent nothing back. Read it to see what the server holds."
    return beginning(f"{head}.\n{_text(answer.value, fields)}", "read it with an operation that reads")


TOOLS: tuple[Tool, ...] = (
    atlassian_find_operations,
    atlassian_describe_operation,
    atlassian_read_operation,
    atlassian_write_operation,
)


def operation_tool(entry: Entry, product: ProductName) -> Tool:
    """Return an operation as a tool of its own: its arguments, and what of the answer to show."""
    from atlassian_operations.runtime import load

    operation = load(entry.name)
    schema = operation.input_schema(OPERATION_TOOL_CHARS)
    answer = {"answerFields": {"type": "array", "items": {"type": "string"}, "description": _FIELDS}}
    if operation.read_only:
        answer["answerCursor"] = {"type": "string", "description": _CURSOR}
    else:
        answer[DRY_RUN] = {"type": "boolean"}

    async def handler(call: Call, **given: Any) -> str | Answer:
        shown = {"fields": given.pop("answerFields", None)}
        if operation.read_only:
            return await atlassian_read_operation.handler(
                call, operation.name, given, cursor=given.pop("answerCursor", None), **shown
            )
        return await atlassian_write_operation.handler(call, operation.name, given, **shown)

    return Tool(
        name=operation.name,
        title=operation.title,
        description=f"{operation.title}. {operation.method} {operation.path}",
        input_schema=schema | {"properties": schema.get("properties", {}) | answer},
        annotations={
            "title": operation.title,
            "readOnlyHint": operation.read_only,
            "destructiveHint": operation.destructive,
            "idempotentHint": operation.idempotent,
            "openWorldHint": True,
        },
        product=product,
        toolset="operations",
        handler=handler,
        parameters={name: name for name in (*schema.get("properties", {}), "answerFields", "answerCursor")},
    )


def _sites(call: Call) -> dict[str, Jira | Confluence]:
    """The site of every API that is configured."""
    from atlassian_operations.apis import apis_of

    found: dict[str, Jira | Confluence] = {}
    for product, site in call.sites().items():
        found |= dict.fromkeys(apis_of(product, site.deployment), site)
    return found


def _site(call: Call, operation: Operation) -> Jira | Confluence:
    return _sites(call)[operation.api]


def _operation(call: Call, name: str) -> Operation:
    from atlassian_operations.runtime import index, load

    apis = _sites(call)
    names = [entry.name for entry in index() if entry.api in apis and call.may_run(entry)]
    if name not in names:
        close = difflib.get_close_matches(name, names, n=3, cutoff=0.6)
        hint = f"Did you mean {' or '.join(close)}?" if close else "Look for one with atlassian_find_operations."
        raise AtlassianError(f"There is no operation {name[:80]}.", advice=hint)
    return load(name)


def _checked(operation: Operation, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    from mcp_atlassian_oauth.arguments import problems_of

    problems = problems_of(operation.name, operation.validation_schema(), arguments)
    if problems:
        raise AtlassianError(*problems, advice=f"Nothing was sent. See atlassian_describe_operation {operation.name}.")
    return arguments


def _shown(value: Any, fields: list[str] | None, cursor: str | None) -> str:
    from mcp_atlassian_oauth.render.answer import whole

    return whole("The server sent nothing." if value is None else _text(value, fields), cursor)


def _text(value: Any, fields: list[str] | None) -> str:
    from mcp_atlassian_oauth.render.compact import dumps

    if isinstance(value, str):
        return value
    if not fields:
        return dumps(value)
    kept = [(path, _project(value, path.split("."))) for path in fields]
    absent = [path for path, found in kept if found is _ABSENT]
    answer: Any = None
    for _, found in kept:
        if found is not _ABSENT:
            answer = found if answer is None else _merged(answer, found)
    note = f"\nNot in the answer: {', '.join(absent)}" if absent else ""
    return f"{dumps(answer)}{note}" if answer is not None else note.lstrip()


_ABSENT: Any = object()


def _project(value: Any, path: list[str]) -> Any:
    """Return what of the value lies on the path, in its place; `_ABSENT` where nothing does. Lists are gone through."""
    if not path:
        return value
    if isinstance(value, list):
        found = [_project(item, path) for item in value]
        return (
            _ABSENT if value and all(item is _ABSENT for item in found) else [{} if item is _ABSENT else item for item in found]
        )
    if not isinstance(value, dict) or path[0] not in value:
        return _ABSENT
    inner = _project(value[path[0]], path[1:])
    return _ABSENT if inner is _ABSENT else {path[0]: inner}


def _merged(one: Any, other: Any) -> Any:
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: _merged(one[key], other[key]) if key in one and key in other else (one | other)[key] for key in one | other}
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [_merged(left, right) for left, right in zip(one, other, strict=True)]
    return other
