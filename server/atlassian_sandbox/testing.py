"""The sandbox inside a test process: real HTTP, served by a thread."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from attrs import field, frozen

from .api_documents import Deployment
from .faults import fault_from
from .http import Server
from .sandbox import Auth, RequestRecord, Sandbox
from .world import World


@frozen
class Running:
    """A sandbox that is being served. Looking at it is safe while no request is under way."""

    sandbox: Sandbox
    url: str
    env: dict[str, str] = field(repr=False)

    @property
    def requests(self) -> list[RequestRecord]:
        """The requests seen so far, oldest first (control plane excluded)."""
        return list(self.sandbox.requests)

    @property
    def token_refreshes(self) -> int:
        """How many refreshes succeeded at the token endpoints."""
        return self.sandbox.credentials.count.refreshes

    @property
    def double_spends(self) -> int:
        """How many spent refresh tokens were refused."""
        return self.sandbox.credentials.count.double_spends

    @property
    def world(self) -> World:
        """What the sandbox stores."""
        return self.sandbox.world

    def fault(self, **order: Any) -> None:
        """Order a fault: the fields of `faults.Fault`, with `headers` and `mutate` as dictionaries."""
        self.sandbox.faults.add(fault_from(order))

    def clear(self) -> None:
        """Withdraw all faults and empty the log of requests."""
        self.sandbox.faults.clear()
        self.sandbox.requests.clear()


@contextmanager
def running(
    deployment: Deployment = "cloud",
    *,
    auth: Auth = "oauth",
    token_ttl: float = 3600.0,
    port: int = 0,
    tls: ssl.SSLContext | None = None,
    skew: float = 0.0,
) -> Iterator[Running]:
    """Serve a freshly seeded sandbox on a background thread with a loop of its own; stopped on leaving.

    With `tls` it is served over TLS, and with `skew` its clock is that many seconds ahead.
    """
    sandbox = Sandbox(deployment, token_ttl, auth)
    server = Server(sandbox, port=port, tls=tls, skew=skew)
    loop = asyncio.new_event_loop()
    ready = threading.Event()
    failures: list[BaseException] = []

    def serve() -> None:
        asyncio.set_event_loop(loop)
        try:
            loop.run_until_complete(server.start())
        except OSError as error:
            failures.append(error)
            return
        finally:
            ready.set()
        loop.run_forever()
        loop.run_until_complete(server.stop(grace=0.2))
        loop.run_until_complete(loop.shutdown_asyncgens())

    thread = threading.Thread(target=serve, name="atlassian-sandbox", daemon=True)
    thread.start()
    ready.wait()
    try:
        if failures:
            raise failures[0]
        sandbox.origin = f"{'https' if tls else 'http'}://127.0.0.1:{server.port}"
        yield Running(sandbox, sandbox.origin, sandbox.environment())
    finally:
        if loop.is_running():
            loop.call_soon_threadsafe(loop.stop)
        thread.join(timeout=10)
        loop.close()
