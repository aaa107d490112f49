"""Files out: formatted, and written only where they differ, so that the same input gives the same bytes and touches nothing."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from atlassian_codegen.documents import CodegenError, write_if_changed

_LINE_LENGTH: Final = "120"
_FIXES: Final = "I,F401,PIE790"


@frozen
class Written:
    """What a run did to a folder."""

    files: int
    changed: int
    removed: int


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """The same files with every Python module tidied: unused imports out, imports sorted, one layout.

    Raises `CodegenError` when a module isn't Python.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        modules = [path for path in files if path.endswith(".py")]
        for path in modules:
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(files[path], encoding="utf-8", newline="\n")
        common = ["--isolated", "--quiet", "--no-cache", "--line-length", _LINE_LENGTH, "--target-version", "py311"]
        _ruff(["check", "--fix", "--select", _FIXES, "--config", "lint.isort.combine-as-imports=true", *common], folder)
        _ruff(["format", *common], folder)
        return {
            path: (folder / path).read_text(encoding="utf-8") if path.endswith(".py") else text for path, text in files.items()
        }


def _ruff(arguments: list[str], folder: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, "-m", "ruff", *arguments, "."], cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise CodegenError(f"a template makes something that isn't tidy Python:\n{(done.stdout + done.stderr)[-4000:]}")


def write_tree(target: Path, files: Mapping[str, str]) -> Written:
    """Make the folder hold just these files (UTF-8, LF); caches of the interpreter are left alone."""
    changed = sum(write_if_changed(target / path, text) for path, text in sorted(files.items()))
    wanted = {target / path for path in files}
    removed = 0
    for path in sorted(target.rglob("*"), reverse=True):
        if "__pycache__" in path.parts:
            continue
        if path.is_file() and path not in wanted:
            path.unlink()
            removed += 1
        elif path.is_dir() and not any(item for item in path.iterdir() if item.name != "__pycache__"):
            _remove_empty(path)
    return Written(len(files), changed, removed)


def differing(target: Path, files: Mapping[str, str], *, only: bool = False) -> list[str]:
    """The paths whose content in the folder isn't the given one: changed, missing, or (without ``only``) not wanted."""
    stale = [
        path for path, text in files.items() if not (target / path).is_file() or (target / path).read_bytes() != text.encode()
    ]
    if not only:
        found = (path for path in target.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        stale += [name for path in found if (name := path.relative_to(target).as_posix()) not in files]
    return sorted(stale)


def _remove_empty(folder: Path) -> None:
    for cache in folder.glob("__pycache__/*"):
        cache.unlink()
    for cache in folder.glob("__pycache__"):
        cache.rmdir()
    folder.rmdir()
