"""Files out: tidy, and written only where they differ."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from atlassian_codegen.documents import CodegenError
from atlassian_codegen.output import differing, formatted, write_tree

FILES = {"a/b.py": "x = 1\n", "c.json": "{}\n"}


def test_modules_are_tidied_and_other_files_left_alone() -> None:
    done = formatted({"a/b.py": "import sys\nimport os\nx=os.name\n", "c.json": "{ }"})
    assert done == {"a/b.py": "import os\n\nx = os.name\n", "c.json": "{ }"}


def test_what_is_not_python_is_refused() -> None:
    with pytest.raises(CodegenError, match="a template makes something that isn't tidy Python"):
        formatted({"a.py": "def request(*, body, body): ..."})


def test_a_tree_holds_just_the_files_given(tmp_path: Path) -> None:
    (tmp_path / "gone" / "deeper").mkdir(parents=True)
    (tmp_path / "gone" / "deeper" / "old.py").write_text("old", encoding="utf-8")
    (tmp_path / "gone" / "__pycache__").mkdir()
    (tmp_path / "gone" / "__pycache__" / "old.pyc").write_bytes(b"")
    (tmp_path / "a" / "__pycache__").mkdir(parents=True)
    (tmp_path / "a" / "__pycache__" / "b.pyc").write_bytes(b"")
    done = write_tree(tmp_path, FILES)
    assert (done.files, done.changed, done.removed) == (2, 2, 1)
    assert not (tmp_path / "gone").exists()
    assert (tmp_path / "a" / "__pycache__" / "b.pyc").exists()
    assert differing(tmp_path, FILES) == []


def test_a_second_run_touches_nothing(tmp_path: Path) -> None:
    write_tree(tmp_path, FILES)
    for path in FILES:
        os.utime(tmp_path / path, ns=(1, 1))
    done = write_tree(tmp_path, FILES)
    assert (done.changed, done.removed) == (0, 0)
    assert {(tmp_path / path).stat().st_mtime_ns for path in FILES} == {1}


def test_lines_end_with_lf_on_every_system(tmp_path: Path) -> None:
    write_tree(tmp_path, formatted(FILES))
    assert (tmp_path / "a" / "b.py").read_bytes() == b"x = 1\n"


def test_differences_are_changed_missing_and_unwanted_files(tmp_path: Path) -> None:
    write_tree(tmp_path, {"c.json": "[]\n", "more.json": "", "__pycache__/x.pyc": ""})
    assert differing(tmp_path, FILES) == ["a/b.py", "c.json", "more.json"]
    assert differing(tmp_path, FILES, only=True) == ["a/b.py", "c.json"]
    assert differing(tmp_path / "nowhere", FILES) == ["a/b.py", "c.json"]
