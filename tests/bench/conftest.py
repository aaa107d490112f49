"""Servers to measure: a few lines of standard library each, run as real processes."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# The bench is run from the repository's root and installed nowhere.
sys.path.insert(0, str(Path(__file__).parents[2]))

if TYPE_CHECKING:
    from bench.measure import Server

_LOOP = """
import json, sys, time
TOOLS = [{"name": "one", "inputSchema": {"type": "object"}}, {"name": "two", "inputSchema": {"type": "object"}}]
def answer(message):
    method, params = message["method"], message["params"]
    if method == "initialize":
        return {"protocolVersion": params["protocolVersion"], "serverInfo": {"name": "tiny", "version": "1"}}
    if method == "tools/list":
        return {"tools": TOOLS}
def send(message):
    print(json.dumps({"jsonrpc": "2.0", **message}), flush=True)
"""
_SERVE = """
for line in sys.stdin:
    message = json.loads(line)
    if "id" in message:
        result = answer(message)
        send({"id": message["id"], **({"result": result} if result else {"error": {"code": -32601, "message": "no"}})})
"""


@pytest.fixture
def tiny(tmp_path: Path) -> Callable[..., Server]:
    """Make a server whose script is changed by the lines given; without, it speaks only the revision with a handshake."""
    from bench.measure import Server

    def make(changes: str = "", name: str = "tiny") -> Server:
        script = tmp_path / f"{name}.py"
        script.write_text(_LOOP + textwrap.dedent(changes) + _SERVE, encoding="utf-8")
        environ = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        return Server(name, "1", (sys.executable, "-S", str(script)), environ, tmp_path)

    return make
