"""Spawn an MCP server, speak to it over stdio in raw JSON-RPC, and take the time.

The client is a few lines on purpose: whoever is measured meets the same one, and next to none of the time is its own.
"""

from __future__ import annotations

import contextlib
import gc
import itertools
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, TypeAlias

import attrs

Json: TypeAlias = dict[str, Any]

_CLIENT = {"name": "bench", "version": "1"}
# After this, in seconds, a server that has not answered is ended, and one that has not left either.
_ANSWERS_WITHIN = 60.0
_LEAVES_WITHIN = 5.0
_KEPT_OF_STDERR = 2_000


class ServerError(Exception):
    """A server ended, kept silent or answered no JSON-RPC."""


class RefusedError(Exception):
    """A server answered a request with a JSON-RPC error."""


@attrs.frozen
class Server:
    """A stdio server to measure: what to run, with which variables and in which working directory."""

    name: str
    version: str
    command: tuple[str, ...]
    environ: Mapping[str, str] = attrs.field(repr=False)
    folder: Path


@attrs.frozen
class Start:
    """One start, from before the process is spawned until the reply to tools/list is read.

    `cpu_seconds` (user and system, all threads) and `peak_bytes` (resident memory) are those of the server's process
    until then; None where the system has no way to ask.
    """

    seconds: float
    cpu_seconds: float | None
    peak_bytes: int | None
    tools: tuple[Json, ...] = attrs.field(repr=False)


class Connection:
    """A raw JSON-RPC client on the pipes of a server's process."""

    def __init__(self, process: subprocess.Popen[bytes], errors: IO[bytes], within: float) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._process, self._errors, self._within = process, errors, within
        self._requests, self._answers = process.stdin, process.stdout
        self._ids = itertools.count(1)
        # Sent as `_meta` with every request, where the protocol revision asks for it.
        self.meta: Json | None = None
        # time.perf_counter() when the line with the latest answer was read, before it was parsed.
        self.answered_at = 0.0

    def request(self, method: str, params: Json | None = None) -> Json:
        """Return the result of a request; raises RefusedError for an error, ServerError where no answer comes."""
        number = next(self._ids)
        self._send({"jsonrpc": "2.0", "id": number, "method": method, "params": self._with_meta(params)})
        while True:
            line = self._answers.readline()
            self.answered_at = time.perf_counter()
            if not line:
                raise ServerError(f"It ended or was silent for {self._within:.0f} s after {method}. {self._last_words()}")
            try:
                message: Json = json.loads(line)
            except ValueError:
                raise ServerError(f"It wrote a line that is no JSON: {line[:200]!r}") from None
            if message.get("id") != number or "method" in message:
                continue  # A notification, or a request of its own.
            if "error" in message:
                raise RefusedError(f"{method}: {message['error'].get('message')}")
            result: Json = message["result"]
            return result

    def notify(self, method: str) -> None:
        """Send a notification."""
        self._send({"jsonrpc": "2.0", "method": method})

    def list_tools(self) -> tuple[Json, ...]:
        """Return all tools, page by page where the server has several."""
        tools: list[Json] = []
        params: Json = {}
        while True:
            result = self.request("tools/list", params)
            tools += result["tools"]
            if not result.get("nextCursor"):
                return tuple(tools)
            params = {"cursor": result["nextCursor"]}

    def cpu_seconds(self) -> float | None:
        """Return the processor time that the server has used so far."""
        if sys.platform != "linux":
            return None
        # The kernel's name for the clock of another process: CPUCLOCK_SCHED, see clock_getcpuclockid(3).
        return time.clock_gettime((~self._process.pid << 3) | 2)

    def peak_bytes(self) -> int | None:
        """Return the most memory that the server has had resident so far."""
        if sys.platform != "linux":
            return None
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii", errors="replace")
        (line,) = (line for line in status.splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024

    def _with_meta(self, params: Json | None) -> Json:
        return {**(params or {}), **({"_meta": self.meta} if self.meta else {})}

    def _send(self, message: Json) -> None:
        try:
            self._requests.write(json.dumps(message).encode() + b"\n")
            self._requests.flush()
        except OSError:
            raise ServerError(f"It does not read its standard input. {self._last_words()}") from None

    def _last_words(self) -> str:
        self._process.wait()
        self._errors.seek(0)
        words = self._errors.read().decode("utf-8", "replace").strip()
        return f"Exit code {self._process.returncode}; standard error: {words[-_KEPT_OF_STDERR:] or 'empty'}"


@contextlib.contextmanager
def running(server: Server, within: float | None = None) -> Iterator[Connection]:
    """Start a server and yield a connection that has said nothing yet; the process is gone afterwards.

    It is ended after `within` seconds (a minute unless told), however it is doing.
    Raises ServerError, with the server's name, for one that can't be run, ends early or keeps silent.
    """
    within = _ANSWERS_WITHIN if within is None else within
    with tempfile.TemporaryFile() as errors:
        try:
            process = subprocess.Popen(
                server.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=dict(server.environ),
                cwd=server.folder,
            )
        except OSError as error:
            raise ServerError(f"{server.name}: {server.command[0]} can't be run ({type(error).__name__}).") from None
        watchdog = threading.Timer(within, process.kill)
        watchdog.start()
        try:
            yield Connection(process, errors, within)
        except ServerError as error:
            raise ServerError(f"{server.name}: {error}") from None
        finally:
            watchdog.cancel()
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    with contextlib.suppress(OSError):
        process.stdin.close()
    try:
        process.wait(_LEAVES_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    process.stdout.close()


Handshake: TypeAlias = Callable[[Connection, str], None]


def _initialize(connection: Connection, revision: str) -> None:
    result = connection.request("initialize", {"protocolVersion": revision, "capabilities": {}, "clientInfo": _CLIENT})
    if result["protocolVersion"] != revision:
        raise RefusedError(f"initialize: it speaks {result['protocolVersion']}")
    connection.notify("notifications/initialized")


def _discover(connection: Connection, revision: str) -> None:
    connection.meta = {
        "io.modelcontextprotocol/protocolVersion": revision,
        "io.modelcontextprotocol/clientInfo": _CLIENT,
        "io.modelcontextprotocol/clientCapabilities": {},
    }
    connection.request("server/discover")


# How a client opens a conversation in each revision of the protocol: the last with a handshake, the newest without.
REVISIONS: Mapping[str, Handshake] = {"2025-11-25": _initialize, "2026-07-28": _discover}


def start(server: Server, revision: str) -> Start:
    """Start a server once, list its tools and end it; raises ServerError, or RefusedError for a revision it can't speak."""
    gc.collect()
    began = time.perf_counter()
    with running(server) as connection:
        REVISIONS[revision](connection, revision)
        tools = connection.list_tools()
        return Start(
            seconds=connection.answered_at - began,
            cpu_seconds=connection.cpu_seconds(),
            peak_bytes=connection.peak_bytes(),
            tools=tools,
        )


def start_in_turn(servers: Sequence[Server], revision: str, rounds: int) -> dict[str, list[Start]]:
    """Start every server once a round, in a rotating order, so that all meet the same weather; by name."""
    starts: dict[str, list[Start]] = {server.name: [] for server in servers}
    for number in range(rounds):
        first = number % len(servers)
        for server in (*servers[first:], *servers[:first]):
            starts[server.name].append(start(server, revision))
    return starts
