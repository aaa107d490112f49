"""Which curated tools touch an operation: a reading of the server's source, without running it.

A tool is followed through the functions it names and the methods it calls on a site to the requests of the generated clients.
Methods are matched by product and name, so a tool may be named that doesn't send the operation after all; one that does is
never left out.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from attrs import field, frozen

OperationName = tuple[str, str]
#: What a function is found by: its module, or the product whose sites have it as a method; and its name.
Key = tuple[str, str]

_PRODUCTS: Final = {"jira": "jira", "Jira": "jira", "confluence": "confluence", "Confluence": "confluence"}
_PACKAGE: Final = "mcp_atlassian_oauth"


@frozen
class _Function:
    """What a function may go on to (by key), and the operations that it sends itself."""

    follows: set[Key] = field(factory=set)
    sends: set[OperationName] = field(factory=set)


def tools_by_operation(server: Path) -> dict[OperationName, list[str]]:
    """(api, operation) -> names of the curated tools (or ``resources``) that may send it."""
    functions: dict[Key, _Function] = defaultdict(_Function)
    roots: dict[str, set[Key]] = defaultdict(set)
    package = server / _PACKAGE
    for path in sorted([*package.glob("sites/*.py"), *package.glob("tools/*.py"), package / "resources.py"]):
        if path.is_file():
            _read(path.relative_to(server).with_suffix("").as_posix().replace("/", "."), path, functions, roots)
    found: dict[OperationName, set[str]] = defaultdict(set)
    for root, starts in roots.items():
        for key in _reachable(starts, functions):
            for operation in functions[key].sends:
                found[operation].add(root)
    return {operation: sorted(names) for operation, names in found.items()}


def _read(module: str, path: Path, functions: dict[Key, _Function], roots: dict[str, set[Key]]) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for owner, node in _definitions(tree):
        key = (owner or module, node.name)
        names = {item.id for item in ast.walk(node) if isinstance(item, ast.Name)}
        attributes = {item.attr for item in ast.walk(node) if isinstance(item, ast.Attribute)}
        imports = [item for item in [*tree.body, *ast.walk(node)] if isinstance(item, ast.ImportFrom)]
        here = functions[key]
        here.sends.update(_operations(imports, names))
        here.follows.update((module, name) for name in names)
        here.follows.update(_imported(imports, names))
        products = {owner} if owner else {_PRODUCTS[word] for word in (names | attributes) & _PRODUCTS.keys()} | _arguments(node)
        here.follows.update((product, attribute) for product in products for attribute in attributes)
        if _is_tool(node):
            roots[node.name].add(key)
        elif module.endswith(".resources"):
            roots["resources"].add(key)


def _definitions(tree: ast.Module) -> Iterator[tuple[str | None, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """The functions of a module, each with the product whose site it is a method of, if it is one."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield None, node
        elif isinstance(node, ast.ClassDef):
            product = next((product for word, product in _PRODUCTS.items() if node.name.startswith(word)), None)
            for child in node.body:
                if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield product, child


def _reachable(starts: Iterable[Key], functions: dict[Key, _Function]) -> set[Key]:
    seen = set(starts)
    pending = list(seen)
    while pending:
        for key in functions[pending.pop()].follows:
            if key in functions and key not in seen:
                seen.add(key)
                pending.append(key)
    return seen


def _arguments(node: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    return {_PRODUCTS[item.arg] for item in node.args.args if item.arg in _PRODUCTS}


def _is_tool(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    calls = [item.func for item in node.decorator_list if isinstance(item, ast.Call)]
    return any(isinstance(call, ast.Name) and call.id == "tool" for call in calls)


def _imported(imports: list[ast.ImportFrom], names: set[str]) -> Iterator[Key]:
    for node in imports:
        if (node.module or "").startswith(_PACKAGE):
            for alias in node.names:
                if (alias.asname or alias.name) in names:
                    yield str(node.module), alias.name


def _operations(imports: list[ast.ImportFrom], names: set[str]) -> Iterator[OperationName]:
    for node in imports:
        parts = (node.module or "").split(".")
        if parts[0] == "atlassian_clients" and len(parts) >= 4 and parts[2] == "api":
            for alias in node.names:
                if (alias.asname or alias.name) in names:
                    yield parts[1], parts[4] if len(parts) > 4 else alias.name
