"""Tokens of texts as GPT-4o and its successors count them (o200k), without asking the internet for the vocabulary."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from bench import peers
from bench.workbench import Workbench

# Carries the vocabulary in the package; others fetch it when they are first used.
_PACKAGE = "bpe-openai==0.1.4"
_SCRIPT = """
import json, sys
import bpe_openai
encoding = bpe_openai.get_encoding("o200k_base")
assert encoding.encode("hello world") == [24912, 2375], "another vocabulary"
json.dump([len(encoding.encode_ordinary(text)) for text in json.load(sys.stdin)], sys.stdout)
"""
_WITHIN = 300.0


class NoTokenizerError(Exception):
    """The tokenizer could not be installed or run; says why."""


def count(bench: Workbench, texts: Sequence[str]) -> list[int]:
    """Return how many tokens each text has; raises NoTokenizerError."""
    if bench.peer is None:
        raise NoTokenizerError(bench.why_no_peer)
    python = Path(bench.peer.command[0]).parent / ("python.exe" if os.name == "nt" else "python")
    install = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries=1", _PACKAGE)
    for arguments, given in ((install, ""), (("-c", _SCRIPT), json.dumps(texts))):
        done = subprocess.run(
            (str(python), *arguments),
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, **peers.base_environment(bench.folder)},
            timeout=_WITHIN,
            check=False,
        )
        if done.returncode:
            raise NoTokenizerError((done.stderr.strip().splitlines() or ["it said nothing"])[-1][:200])
    counts: list[int] = json.loads(done.stdout)
    return counts
