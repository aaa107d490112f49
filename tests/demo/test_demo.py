"""The demo is a promise of the README: it must end well, and it must notice when something is wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from demo.conversation import DemoError, edit


def test_every_conversation_of_the_demo_ends_well(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "demo"],
        cwd=repository,
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=240,
    )

    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    for name in ("Cloud over stdio", "Cloud over ws", "Data Center over stdio", "Data Center over ws"):
        assert f"===== {name} =====" in done.stdout


def test_the_demo_changes_one_paragraph_of_the_body_and_leaves_the_facts_out() -> None:
    answer = "---\ntitle: Piers\n---\n\n## Where\n\nAt the harbour, by the tower.\n\n- one\n"

    body, sentence = edit(answer)

    assert body == f"## Where\n\nAt the harbour, by the tower. {sentence}\n\n- one"


def test_the_demo_fails_where_there_is_nothing_to_change() -> None:
    with pytest.raises(DemoError, match="no plain paragraph"):
        edit("---\ntitle: Piers\n---\n\n- one\n")
