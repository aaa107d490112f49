"""``make generate``: specs in, ``generated/`` out, and a report that nothing was lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

from atlassian_codegen.adf import generate_adf
from atlassian_codegen.clients import ClientOperation, Files, generate_client
from atlassian_codegen.documents import CodegenError, Json, Operation, operations, write_if_changed
from atlassian_codegen.normalise import normalise
from atlassian_codegen.output import Written, differing, formatted, write_tree
from atlassian_codegen.overlay import apply_overlay, read_overlay
from atlassian_codegen.repair import repair
from atlassian_codegen.sources import Source, read_sources
from atlassian_codegen.templating import TEMPLATES, environment
from atlassian_codegen.wrappers import IndexRow, generate_wrappers, index_json

Progress = Callable[[str], None]


@frozen
class Api:
    """Everything that was made of one document."""

    source: Source
    published: list[Operation]
    clients: list[ClientOperation]
    rows: list[IndexRow]


def generate(specs: Path, generated: Path, progress: Progress, *, check: bool = False) -> list[Written]:
    """Turn ``specs/`` into ``generated/``; with ``check`` write nothing, but fail when ``generated/`` isn't current.

    Raises `CodegenError` (and leaves ``generated/`` as it is) with the operation's name and the reason when anything can't be
    expressed.
    """
    sources = read_sources(specs)
    clients: Files = {
        "__init__.py": '"""Typed clients for Atlassian\'s APIs. Made by `make generate`."""\n',
        "runtime.py": (TEMPLATES / "runtime" / "runtime.py.jinja").read_text(encoding="utf-8"),
        "py.typed": "",
    }
    wrappers: Files = {
        "__init__.py": '"""Operation wrappers for Atlassian\'s APIs. Made by `make generate`."""\n',
        "runtime.py": (TEMPLATES / "runtime" / "operations_runtime.py.jinja").read_text(encoding="utf-8"),
        "py.typed": "",
    }
    apis: list[Api] = []
    for name, source in sources.items():
        facts = read_facts(specs, name)
        if source.kind == "json-schema":
            clients |= {f"adf/{path}": text for path, text in generate_adf(facts).items()}
            continue
        published = list(operations(facts))
        document = normalise(corrected(specs, name, facts))
        files, found = generate_client(name, repair(document))
        clients |= {f"{name}/{path}": text for path, text in files.items()}
        tool_files, rows = generate_wrappers(source, document, found)
        wrappers |= {f"{name}/{path}": text for path, text in tool_files.items()}
        apis.append(Api(source, published, found, rows))
        progress(f"{name}: {len(published)} operations, {len(found)} clients, {len(rows)} wrappers")
    rows = [row for api in apis for row in api.rows]
    _check_names(rows)
    wrappers["index.json"] = index_json(rows)
    wrappers["apis.py"] = environment("operations").get_template("apis.py.jinja").render(sources=[api.source for api in apis])
    text = report(apis)
    trees = {
        "atlassian_clients": formatted(clients),
        "atlassian_operations": formatted(wrappers),
    }
    if check:
        stale = [f"{tree}/{path}" for tree, files in trees.items() for path in differing(generated / tree, files)]
        stale += differing(generated, {"report.json": text}, only=True)
        if stale:
            raise CodegenError(f"{len(stale)} files aren't current; run make generate: {', '.join(stale[:10])}")
        progress(f"generated: {sum(map(len, trees.values())) + 1} files are current")
        return []
    written = [write_tree(generated / tree, files) for tree, files in trees.items()]
    written.append(Written(1, int(write_if_changed(generated / "report.json", text)), 0))
    progress(
        f"generated: {sum(item.files for item in written)} files, {sum(item.changed for item in written)} written, "
        f"{sum(item.removed for item in written)} removed"
    )
    return written


def read_facts(specs: Path, name: str) -> Json:
    """The distilled document. Raises `CodegenError` when it is missing or broken."""
    try:
        facts: Json = json.loads((specs / f"{name}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CodegenError(f"specs/{name}.json can't be read ({error}); run make specs") from error
    return facts


def corrected(specs: Path, name: str, facts: Json) -> Json:
    """The facts with the overlay of this API applied, where there is one."""
    overlay = read_overlay(specs / "overlays" / f"{name}.overlay.yaml")
    return facts if overlay is None else apply_overlay(facts, overlay, f"{name}.overlay.yaml")


def report(apis: list[Api]) -> str:
    """What went in, what came out, per API. Raises `CodegenError` when an operation got lost on the way."""
    table: dict[str, Json] = {}
    for api in apis:
        made = {(client.operation.path, client.operation.method) for client in api.clients}
        lost = [operation.label for operation in api.published if (operation.path, operation.method) not in made]
        if lost or not len(api.published) == len(api.clients) == len(api.rows):
            raise CodegenError(
                f"{api.source.name}: {len(api.published)} operations, {len(api.clients)} clients, {len(api.rows)} wrappers; "
                f"lost: {', '.join(lost) or 'none by path'}"
            )
        table[api.source.name] = {
            "operations": len(api.published),
            "clients": len(api.clients),
            "wrappers": len(api.rows),
            "lost": lost,
        }
    total = {key: sum(row[key] for row in table.values()) for key in ("operations", "clients", "wrappers")}
    return json.dumps({"apis": table, "total": {**total, "lost": []}}, indent=1) + "\n"


def _check_names(rows: list[IndexRow]) -> None:
    names = [row["name"] for row in rows]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise CodegenError(f"tool names are not unique: {', '.join(twice)}")
