"""What every bench is given: who is measured, how often, and a folder of its own."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

from bench import peers, sandbox
from bench.measure import Server

_ROOT = Path(__file__).parent.parent
_PEER_ENVIRONMENT = _ROOT / ".bench" / "venv"


@attrs.frozen
class Workbench:
    """The servers to compare, both configured for the same running sandbox.

    `runs` is how many rounds are measured; `peer` is None where it could not be installed, and `why_no_peer` says why;
    `say` tells whoever waits how far it has come.
    """

    runs: int
    folder: Path
    ours: Server
    peer: Server | None
    why_no_peer: str
    say: Callable[[str], None]


@contextlib.contextmanager
def set_up(runs: int, say: Callable[[str], None]) -> Iterator[Workbench]:
    """Yield a workbench in a temporary folder; raises SandboxError where there is nothing to measure against."""
    # On Windows a file of a process that has just ended may still be open when the folder goes.
    with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with sandbox.upstream(peers.base_environment(folder), folder) as upstream:
            peer, why_no_peer = None, ""
            try:
                peer = peers.peer(upstream, folder, _PEER_ENVIRONMENT, say)
            except peers.NotInstalledError as problem:
                why_no_peer = str(problem)
                say(f"{peers.PEER} {peers.PEER_VERSION} can't be measured: {why_no_peer}")
            yield Workbench(runs, folder, peers.ours(upstream, folder), peer, why_no_peer, say)
