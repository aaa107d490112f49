"""The documented operations, found by method and path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, TypeAlias
from urllib.parse import unquote

from attrs import Factory, define, field, frozen

from .api_documents import DOCUMENTS, Deployment, load

Product: TypeAlias = Literal["jira", "confluence"]
Where: TypeAlias = Literal["path", "query", "header"]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


@frozen
class Parameter:
    """A documented parameter. `exploded`: a list comes as repeated keys, else as one value with commas."""

    name: str
    where: Where
    required: bool
    schema: dict[str, Any] = field(repr=False)
    exploded: bool = True


@frozen
class Body:
    """The documented body of a request: a schema (or None) for each content type."""

    required: bool
    contents: dict[str, dict[str, Any] | None] = field(repr=False)


@frozen(eq=False)
class Operation:
    """One documented operation.

    `key` names it the way behaviours are registered: method and path without context path, parameters as `{}`, e.g.
    `GET /rest/api/3/issue/{}` (operationIds are not unique in Atlassian's documents).
    """

    api: str
    product: Product
    operation_id: str
    method: str
    template: str
    key: str
    parameters: tuple[Parameter, ...] = field(repr=False)
    body: Body | None = field(repr=False)
    responses: dict[str, Any] = field(repr=False)
    components: dict[str, Any] = field(repr=False)

    @property
    def success(self) -> tuple[int, dict[str, Any]]:
        """The documented status of success and its response; 200 where only a default is documented."""
        good = sorted(status for status in self.responses if status.startswith(("2", "3")))
        if good:
            return int(good[0]), self.responses[good[0]]
        return 200, self.responses.get("default", {})


@define
class _Node:
    children: dict[str, _Node] = Factory(dict)
    wildcard: _Node | None = None
    methods: dict[str, tuple[_Document, str, str]] = Factory(dict)


@define
class _Document:
    api: str
    product: Product
    context: str
    base: str
    content: dict[str, Any]

    @property
    def components(self) -> dict[str, Any]:
        schemas: dict[str, Any] = self.content.get("components", {}).get("schemas", {})
        return schemas

    def follow(self, node: dict[str, Any]) -> dict[str, Any]:
        """What a reference to a parameter, body or response stands for."""
        reference = node.get("$ref")
        if reference is None:
            return node
        target: Any = self.content
        for part in str(reference).removeprefix("#/").split("/"):
            target = target.get(unquote(part).replace("~1", "/").replace("~0", "~"), {})
        return target if isinstance(target, dict) else {}


@frozen
class Match:
    """A documented operation and the decoded values of its path."""

    operation: Operation
    values: dict[str, str]


@frozen
class WrongMethod:
    """The path is documented, the method isn't."""

    allowed: tuple[str, ...]


class Contract:
    """All operations that a deployment serves."""

    def __init__(self, deployment: Deployment) -> None:
        self._root = _Node()
        self._built: dict[tuple[str, str, str], Operation] = {}
        for api, context in DOCUMENTS[deployment]:
            content = load(api)
            for component, name in _ANY_VALUE.get(api, ()):
                content["components"]["schemas"][component]["properties"][name] = {}
            base = str(content.get("servers", [{"url": "/"}])[0]["url"]).rstrip("/")
            self._add(_Document(api, "jira" if api.startswith("jira") else "confluence", context, base, content))

    def match(self, method: str, path: str) -> Match | WrongMethod | None:
        """The operation that a request names, by its still encoded path; None where the path is not documented."""
        segments = path.strip("/").split("/")
        allowed: set[str] = set()
        wanted = "GET" if method == "HEAD" else method
        for node, values in _walk(self._root, segments, 0, ()):
            found = node.methods.get(method.lower()) or node.methods.get(wanted.lower())
            if found is None:
                allowed |= {name.upper() for name in node.methods}
                continue
            operation = self._build(*found)
            names = [part[1:-1] for part in operation.template.split("/") if part.startswith("{")]
            return Match(operation, dict(zip(names, values, strict=True)))
        return WrongMethod(tuple(sorted(allowed))) if allowed else None

    def operations(self) -> Iterator[Operation]:
        """Every operation that is served."""
        stack = [self._root]
        while stack:
            node = stack.pop()
            stack.extend(node.children.values())
            if node.wildcard:
                stack.append(node.wildcard)
            for found in node.methods.values():
                yield self._build(*found)

    def _add(self, document: _Document) -> None:
        for path, item in document.content["paths"].items():
            node = self._root
            for segment in f"{document.context}{document.base}{path}".strip("/").split("/"):
                if segment.startswith("{"):
                    if node.wildcard is None:
                        node.wildcard = _Node()
                    node = node.wildcard
                else:
                    node = node.children.setdefault(segment, _Node())
            for method in METHODS:
                if method in item:
                    node.methods.setdefault(method, (document, path, method))

    def _build(self, document: _Document, path: str, method: str) -> Operation:
        cached = self._built.get((document.api, path, method))
        if cached:
            return cached
        item = document.content["paths"][path]
        raw = item[method]
        template = f"{document.base}{path}"
        placeholders = {part[1:-1] for part in template.split("/") if part.startswith("{")}
        parameters = {
            (parameter.name, parameter.where): parameter
            for node in (*item.get("parameters", ()), *raw.get("parameters", ()))
            if (parameter := _parameter(document.follow(node), placeholders))
        }
        shape = "/".join("{}" if part.startswith("{") else part for part in template.split("/"))
        operation = Operation(
            api=document.api,
            product=document.product,
            operation_id=raw.get("operationId", ""),
            method=method.upper(),
            template=f"{document.context}{template}",
            key=f"{method.upper()} {shape}",
            parameters=tuple(parameters.values()),
            body=_body(document, raw.get("requestBody"), f"{document.api} {method.upper()} {shape}"),
            responses={status: document.follow(node) for status, node in raw.get("responses", {}).items()},
            components=document.components,
        )
        self._built[document.api, path, method] = operation
        return operation


def _parameter(node: dict[str, Any], placeholders: set[str]) -> Parameter | None:
    where = node.get("in")
    if where not in ("path", "query", "header"):
        return None
    name = str(node["name"])
    # Some path parameters of the documents have no place in the path: the servers take them from the query.
    misplaced = where == "path" and name not in placeholders
    return Parameter(
        name=name,
        where="query" if misplaced else where,
        required=bool(node.get("required")) and not misplaced,
        schema=node.get("schema") or {},
        exploded=bool(node.get("explode", node.get("style", "form") == "form")),
    )


_ANY_VALUE: dict[str, tuple[tuple[str, str], ...]] = {"jira_data_center": (("EntityPropertyBean", "value"),)}
"""Properties whose document asks for a text where the server takes any JSON: the value of a property of a comment."""

_LISTS_TOO = frozenset({"confluence_data_center POST /rest/api/content/{}/label"})
"""Operations whose document asks for one object where the server takes a list of them as well."""


_NOBODY = frozenset({"jira_cloud PUT /rest/api/3/issue/{}/assignee", "jira_data_center PUT /rest/api/2/issue/{}/assignee"})
"""Operations whose document knows texts only where the server takes null for nobody."""


def _body(document: _Document, node: dict[str, Any] | None, name: str) -> Body | None:
    if node is None:
        return None
    node = document.follow(node)
    contents = {media: content.get("schema") for media, content in node.get("content", {}).items()}
    if name in _LISTS_TOO:
        contents = {
            media: {"anyOf": [schema, {"type": "array", "items": schema}]} for media, schema in contents.items() if schema
        }
    if name in _NOBODY:
        contents = {media: {"type": "object"} for media in contents}
    return Body(bool(node.get("required")), contents)


def _walk(node: _Node, segments: list[str], index: int, values: tuple[str, ...]) -> Iterator[tuple[_Node, tuple[str, ...]]]:
    """The nodes that a path can mean, those with more literal segments first."""
    if index == len(segments):
        if node.methods:
            yield node, values
        return
    segment = unquote(segments[index])
    # An encoded slash stays inside its segment and can't name a literal one.
    if segments[index] == segment and segment in node.children:
        yield from _walk(node.children[segment], segments, index + 1, values)
    if node.wildcard and segment:
        yield from _walk(node.wildcard, segments, index + 1, (*values, segment))
