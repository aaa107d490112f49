"""The upstream of everything measured: the embedded sandbox in a process of its own."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

# Personal tokens on Data Center: the one sign-in that every server measured understands, and needs no request for.
_ARGUMENTS = ("--deployment", "datacenter", "--auth", "pat")
_READY_WITHIN = 30.0


class SandboxError(Exception):
    """The sandbox did not get ready."""


@contextlib.contextmanager
def upstream(environ: Mapping[str, str], folder: Path, port: int = 0) -> Iterator[Mapping[str, str]]:
    """Yield the variables that lead to a running sandbox; raises SandboxError where it does not get ready.

    `port` is the one to listen on, any free one unless told: a sandbox that starts there again has forgotten everything.
    """
    process = subprocess.Popen(
        (sys.executable, "-m", "atlassian_sandbox", *_ARGUMENTS, "--port", str(port)),
        stdout=subprocess.PIPE,
        env=dict(environ),
        cwd=folder,
    )
    assert process.stdout is not None
    watchdog = threading.Timer(_READY_WITHIN, process.kill)
    watchdog.start()
    try:
        line = process.stdout.readline()
        watchdog.cancel()
        try:
            variables: dict[str, str] = json.loads(line)["env"]
        except (ValueError, KeyError):
            raise SandboxError(f"The sandbox printed {line[:200]!r} where its environment was expected.") from None
        yield variables
    finally:
        watchdog.cancel()
        process.terminate()
        process.wait()
        process.stdout.close()
