"""``make specs``: fetch every document, check it, distil it, and replace ``specs/`` only when all of them are good."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from atlassian_codegen.distil import distil, distil_json_schema
from atlassian_codegen.documents import CodegenError, Json, dump, operations, write_if_changed
from atlassian_codegen.fetch import Fetcher, Original, Progress
from atlassian_codegen.sources import Source, read_sources, recorded, render_sources


def refresh(specs: Path, fetch: Fetcher, progress: Progress, *, today: datetime.date | None = None) -> list[str]:
    """Bring ``specs/`` up to date.

    Returns the names of the files that changed. Raises `CodegenError` (and changes nothing) when a document can't be had,
    isn't the document that ``sources.toml`` expects, or holds something that distil does not know.
    """
    sources = read_sources(specs)
    date = (today or datetime.datetime.now(datetime.UTC).date()).isoformat()
    texts: dict[str, str] = {}
    for name, source in sources.items():
        original = fetch(source, progress)
        facts, version = _facts(source, original)
        texts[f"{name}.json"] = dump(facts)
        sources[name] = recorded(source, sha256=original.sha256, version=version, today=date)
    texts["sources.toml"] = render_sources(sources)
    changed = [file for file, text in texts.items() if write_if_changed(specs / file, text)]
    progress(f"specs: {len(texts)} files, {len(changed)} changed")
    return changed


def facts_of(source: Source, original: Original) -> Json:
    """The facts of one OpenAPI document as published. Raises `CodegenError` when it isn't the document that is expected."""
    facts: Json = _facts(source, original)[0]
    return facts


def _facts(source: Source, original: Original) -> tuple[Any, str]:
    _check(source, original.data)
    if source.kind == "json-schema":
        return distil_json_schema(original.data), original.version
    facts = distil(original.data, title=source.name, base_path=source.base_path)
    return facts, str(facts["info"]["version"])


def _check(source: Source, data: Any) -> None:
    if source.kind == "json-schema":
        if not isinstance(data, dict) or not {"$schema", "definitions"} <= data.keys():
            raise CodegenError(f"{source.name}: not a JSON schema with definitions; specs/ stays as it is")
        return
    if not isinstance(data, dict) or not str(data.get("openapi", "")).startswith("3."):
        raise CodegenError(f"{source.name}: not an OpenAPI 3 document; specs/ stays as it is")
    title = _text(data.get("info"), "title")
    if title != source.title:
        raise CodegenError(
            f"{source.name}: the document is titled {title!r}, sources.toml expects {source.title!r}. "
            "Is the address right? If the title really changed, correct it in sources.toml."
        )
    if not isinstance(data.get("paths"), dict) or not any(True for _ in operations(data)):
        raise CodegenError(f"{source.name}: the document has no operations; specs/ stays as it is")


def _text(value: Json | None, key: str) -> str:
    return str((value or {}).get(key, ""))
