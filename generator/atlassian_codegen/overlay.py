"""OpenAPI Overlay 1.0: our corrections of a document, each with the reason, applied before anything is generated.

An action whose target is no longer there stops the run: a correction that has become unnecessary must be taken out by a
person. A ``description`` is mandatory here: it holds the reason.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import jsonpath
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from atlassian_codegen.documents import CodegenError, Json


def read_overlay(path: Path) -> Json | None:
    """The overlay document at ``path``, or None where there is no file. Raises `CodegenError` when it isn't one."""
    if not path.is_file():
        return None
    try:
        overlay = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    except YAMLError as error:
        raise CodegenError(f"{path.name}: not YAML: {error}") from error
    if not isinstance(overlay, dict) or overlay.get("overlay") != "1.0.0" or not isinstance(overlay.get("actions"), list):
        raise CodegenError(f"{path.name}: not an OpenAPI Overlay 1.0.0 document with actions")
    return overlay


def apply_overlay(document: Json, overlay: Json, name: str) -> Json:
    """A copy of the document with every action of the overlay carried out, in order.

    Raises `CodegenError` when an action has no reason or its target matches nothing.
    """
    document = copy.deepcopy(document)
    for number, action in enumerate(overlay["actions"], 1):
        where = f"{name}: action {number} ({action.get('target')})"
        if not str(action.get("description", "")).strip():
            raise CodegenError(f"{where} has no description: write down the reason")
        try:
            matches = list(jsonpath.finditer(action["target"], document))
        except (KeyError, jsonpath.JSONPathError) as error:
            raise CodegenError(f"{where}: {error}") from error
        if not matches:
            raise CodegenError(f"{where} matches nothing in the document; has Atlassian corrected it?")
        # backwards, so that what is removed from a list doesn't move what is still to come
        for match in reversed(matches):
            if action.get("remove"):
                parent = match.parent
                if parent is None:
                    raise CodegenError(f"{where} would remove the whole document")
                del parent.obj[match.parts[-1]]  # type: ignore[attr-defined]
            else:
                _merge(match.obj, copy.deepcopy(action.get("update")), where)
    return document


def _merge(target: Any, update: Any, where: str) -> None:
    """Overlay 1.0, section 4.4.3: objects merge recursively, arrays are appended to, other values are replaced."""
    if isinstance(target, list):
        target.append(update)
        return
    if not isinstance(target, dict) or not isinstance(update, dict):
        raise CodegenError(f"{where}: target and update must be objects (or the target an array)")
    for key, value in update.items():
        current = target.get(key)
        if isinstance(current, dict) and isinstance(value, dict):
            _merge(current, value, where)
        elif isinstance(current, list) and isinstance(value, list):
            current.extend(value)
        else:
            target[key] = value
