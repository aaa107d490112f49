"""One port for ws and Streamable HTTP, with the same guard before both."""

from __future__ import annotations

import importlib.util
import logging
import signal
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any

from mcp_atlassian_oauth.access import Guard, Refusal
from mcp_atlassian_oauth.settings import SettingsError

if TYPE_CHECKING:
    from mcp.server.lowlevel import Server
    from starlette.types import ASGIApp, Receive, Scope, Send

    from mcp_atlassian_oauth.settings import Settings

logger = logging.getLogger(__name__)

HEALTH_PATH = "/healthz"
HTTP_PATH = "/mcp"
# How long calls under way may take after a signal to stop.
SHUTDOWN_SECONDS = 5
_INSTALL = 'pip install "mcp-atlassian-oauth[ops]"'


def require_extras(settings: Settings) -> None:
    """Raise SettingsError, saying what to install, where serving ws and HTTP is not possible."""
    for package in ("uvicorn", "websockets"):
        if not _is_installed(package):
            raise SettingsError(f"MCP_TRANSPORT is {settings.transport}, but {package} is not installed. Run: {_INSTALL}")


def _is_installed(package: str) -> bool:
    try:
        return importlib.util.find_spec(package) is not None
    except ValueError:  # Somebody has made its import impossible.
        return False


async def serve(settings: Settings) -> None:
    """Serve ws and Streamable HTTP until the process is told to stop (SIGINT, SIGTERM).

    Raises SettingsError where the address can't be listened on, or where strangers could use the server.
    """
    guard = Guard.from_settings(settings)
    if guard.token is None and not guard.loopback:
        logger.warning(
            "MCP_ALLOW_UNAUTHENTICATED is true: whoever reaches %s:%s uses this server's Atlassian credentials.",
            settings.host,
            settings.port,
        )
    listener = _listen(settings.host, settings.port)

    import uvicorn

    from mcp_atlassian_oauth.app import application
    from mcp_atlassian_oauth.transports import websocket

    logging.getLogger("uvicorn.error").addFilter(_is_news)
    _exit_after_shutdown()
    async with application(settings) as server:
        runner = uvicorn.Server(
            uvicorn.Config(
                asgi_app(server, guard),
                log_config=None,
                access_log=False,
                server_header=False,
                ws_max_size=websocket.MAX_MESSAGE_BYTES,
                ws_ping_interval=websocket.PING_SECONDS,
                ws_ping_timeout=websocket.PING_SECONDS,
                timeout_graceful_shutdown=SHUTDOWN_SECONDS,
            )
        )
        print(f"mcp-atlassian-oauth: listening on {_addresses(listener)}", file=sys.stderr, flush=True)
        await runner.serve(sockets=[listener])


def asgi_app(server: Server[Any], guard: Guard) -> ASGIApp:
    """Return the application: MCP behind the guard, and a health check that tells nothing."""
    from mcp.server.transport_security import TransportSecuritySettings
    from starlette.responses import PlainTextResponse

    from mcp_atlassian_oauth import audit
    from mcp_atlassian_oauth.app import PRINCIPAL_KEY
    from mcp_atlassian_oauth.transports import websocket

    # The guard has checked Host and Origin before: one set of rules for ws and HTTP.
    http = server.streamable_http_app(
        streamable_http_path=HTTP_PATH,
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
    )

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await http(scope, receive, send)
            return
        if scope["type"] == "http" and scope["path"] == HEALTH_PATH:
            await PlainTextResponse("ok")(scope, receive, send)
            return
        verdict = guard.check(scope["path"], scope["headers"])
        if isinstance(verdict, Refusal):
            await _refuse(verdict, scope, receive, send)
            return
        scope[PRINCIPAL_KEY] = verdict.principal
        if scope["type"] == "websocket":
            audit.connected_as.set(verdict.principal or audit.NOBODY)
            await websocket.serve(server, scope, receive, send)
        else:
            await http(scope, receive, send)

    return app


async def _refuse(refusal: Refusal, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a request, or an attempt at a WebSocket, with the status of the refusal; nothing is upgraded."""
    from starlette.responses import PlainTextResponse

    logger.info("Refused a request with %s: %s", refusal.status, refusal.words)
    response = PlainTextResponse(f"{refusal.words}\n", refusal.status, headers=refusal.headers)
    if scope["type"] == "websocket":
        await receive()
        if "websocket.http.response" not in scope.get("extensions", {}):
            await send({"type": "websocket.close", "code": 1008})
            return
    # Starlette answers a WebSocket that is not yet open with the ASGI extension of that name.
    await response(scope, receive, send)


def _is_news(record: logging.LogRecord) -> bool:
    """Leave out uvicorn's complaint about a WebSocket that was refused: a refusal is an answer, and we log it."""
    return record.msg != "ASGI callable returned without completing handshake."


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host.strip("[]"), port), family=family, backlog=2048)
    except OSError as error:
        raise SettingsError(
            f"MCP_HOST={host} with MCP_PORT={port} can't be listened on: {error.strerror or error}. "
            "Set another port, or MCP_PORT=0 for any free one."
        ) from None


def _addresses(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    return f"ws://{shown}{HTTP_PATH} and http://{shown}{HTTP_PATH}"


def _exit_after_shutdown() -> None:
    """Let a signal end the server and nothing else.

    uvicorn raises the signal it was stopped by again when it is done, for the handler that stood before; ours does
    nothing, so that the connections to Atlassian are closed in order too.
    """
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
