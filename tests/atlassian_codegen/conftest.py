"""Small documents to try a step on, and one full run of the generator for the tests that look at what it makes."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from atlassian_codegen.pipeline import generate
from attrs import frozen

Json = dict[str, Any]


@frozen
class Run:
    """A full run over a copy of the committed code: what it said, and when the files were written before it."""

    folder: Path
    said: list[str]
    before: dict[Path, int]


@pytest.fixture(scope="session")
def specs(repository: Path) -> Path:
    """The committed documents."""
    return repository / "specs"


@pytest.fixture(scope="session")
def generated(repository: Path) -> Path:
    """The committed generated code."""
    return repository / "generated"


@pytest.fixture(scope="session")
def run(specs: Path, generated: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """One run of the generator over all documents (some seconds), where the committed code lies already."""
    folder = tmp_path_factory.mktemp("run") / "generated"
    shutil.copytree(generated, folder, ignore=shutil.ignore_patterns("__pycache__"))
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    said: list[str] = []
    generate(specs, folder, said.append)
    return Run(folder, said, before)


@pytest.fixture(scope="session")
def published(repository: Path) -> Path:
    """The folder of published documents beside the checkout; the test is skipped where there is none."""
    folder = repository.parent / "shared" / "specs"
    if not (folder / "current" / "jira-cloud.json").is_file():
        pytest.skip("needs ../shared/specs")
    return folder


@pytest.fixture
def document() -> Callable[..., Json]:
    """A function that makes a distilled document of paths and schemas."""

    def make(paths: Json, schemas: Json | None = None, **components: Json) -> Json:
        return {
            "openapi": "3.0.1",
            "info": {"title": "small", "version": "1"},
            "servers": [{"url": "/"}],
            "paths": copy.deepcopy(paths),
            "components": {"schemas": copy.deepcopy(schemas or {}), **copy.deepcopy(components)},
        }

    return make


@pytest.fixture
def get() -> Callable[..., Json]:
    """A function that makes an operation that answers with nothing."""

    def make(operation_id: str = "getThing", **facts: Any) -> Json:
        return {"operationId": operation_id, "tags": ["Things"], "parameters": [], "responses": {"200": {}}, **facts}

    return make
