"""A short run of the fuzzer on each reader; `make fuzz` is the long one."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

SEEDS = 60
RUNS = 600


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris is not installed: it exists for Linux only")
@pytest.mark.parametrize("reader", ["storage", "adf", "wiki", "markdown"])
def test_no_input_is_a_fault(reader: str, repository: Path, tmp_path: Path) -> None:
    options = {"--seconds": 60, "--seeds": SEEDS, "--runs": RUNS, "--faults": tmp_path}
    command = [sys.executable, "-m", "tests.fuzz.markup_fuzz", reader, *(str(part) for pair in options.items() for part in pair)]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr)[-3_000:]
    # Seeds alone are no fuzzing.
    assert f"number_of_executed_units: {RUNS}" in done.stderr
