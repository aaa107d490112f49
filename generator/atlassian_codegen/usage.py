"""Which curated tools touch an operation: a reading of the server's source by the names that its functions use.

Names are followed through ``sites/``, ``tools/`` and ``resources.py`` without types, so a tool may be named that only shares a
name with the real caller; one that calls an operation is never left out.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

OperationName = tuple[str, str]


def tools_by_operation(server: Path) -> dict[OperationName, list[str]]:
    """(api, operation) -> names of the curated tools (or ``resources``) that may send it."""
    uses: dict[str, set[str]] = defaultdict(set)
    sends: dict[str, set[OperationName]] = defaultdict(set)
    roots: set[str] = set()
    package = server / "mcp_atlassian_oauth"
    for path in sorted([*package.glob("sites/*.py"), *package.glob("tools/*.py"), package / "resources.py"]):
        if not path.is_file():
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        shared = _imports(tree.body)
        for function in _functions(tree):
            local = shared | _imports(list(ast.walk(function)))
            names = {node.attr for node in ast.walk(function) if isinstance(node, ast.Attribute)}
            names |= {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
            uses[function.name] |= names
            sends[function.name] |= {operation for name, operation in local.items() if name in names}
            if _is_tool(function):
                roots.add(function.name)
            elif path.name == "resources.py":
                roots.add("resources")
                uses["resources"].add(function.name)
    found: dict[OperationName, set[str]] = defaultdict(set)
    for root in roots:
        for name in _reachable(root, uses):
            for operation in sends.get(name, ()):
                found[operation].add(root)
    return {operation: sorted(names) for operation, names in found.items()}


def _reachable(root: str, uses: dict[str, set[str]]) -> set[str]:
    seen, pending = {root}, [root]
    while pending:
        for name in uses.get(pending.pop(), set()) - seen:
            if name in uses:
                seen.add(name)
                pending.append(name)
    return seen


def _functions(tree: ast.Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def _is_tool(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    calls = [item.func for item in function.decorator_list if isinstance(item, ast.Call)]
    return any(isinstance(call, ast.Name) and call.id == "tool" for call in calls)


def _imports(nodes: list[ast.stmt] | list[ast.AST]) -> dict[str, OperationName]:
    found: dict[str, OperationName] = {}
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("atlassian_clients."):
            parts = (node.module or "").split(".")
            if len(parts) >= 4 and parts[2] == "api":
                for alias in node.names:
                    operation = parts[4] if len(parts) > 4 else alias.name
                    found[alias.asname or alias.name] = (parts[1], operation)
    return found
