"""`python -m atlassian_sandbox`: serve until SIGINT or SIGTERM."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from collections.abc import Callable, Sequence

import orjson

from .http import Server
from .sandbox import Sandbox


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a sandbox; prints one JSON line with its environment when ready. Returns the exit code."""
    options = _parser().parse_args(arguments)
    if options.auth == "pat" and options.deployment == "cloud":
        print("Cloud has no personal access tokens. Use --auth oauth or --auth api-token.", file=sys.stderr)
        return 2
    if options.auth == "api-token" and options.deployment == "datacenter":
        print("Data Center has no API tokens. Use --auth oauth, --auth pat or --auth basic.", file=sys.stderr)
        return 2
    try:
        return asyncio.run(_serve(options))
    except KeyboardInterrupt:
        return 0


async def _serve(options: argparse.Namespace) -> int:
    sandbox = Sandbox(options.deployment, options.token_ttl, options.auth)
    server = Server(sandbox, options.host, options.port, skew=options.clock_skew)
    try:
        await server.start()
    except OSError as error:
        print(f"Cannot listen on {options.host}:{options.port}: {error}. Choose another --port.", file=sys.stderr)
        return 1
    host = f"[{options.host}]" if ":" in options.host else options.host
    sandbox.origin = f"http://{host}:{server.port}"
    stopped = asyncio.Event()
    _on_signals(stopped.set)
    sys.stdout.buffer.write(orjson.dumps({"env": sandbox.environment()}) + b"\n")
    sys.stdout.buffer.flush()
    await stopped.wait()
    await server.stop()
    return 0


def _on_signals(stop: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop)
        except NotImplementedError:  # Windows' loops have no signal handlers of their own
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="atlassian_sandbox",
        description="A small Jira and Confluence to develop against. Prints the environment for the server as JSON.",
    )
    parser.add_argument("--deployment", choices=("cloud", "datacenter"), default="cloud")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on; 0 takes any free one")
    parser.add_argument("--token-ttl", type=float, default=3600.0, metavar="SECONDS", help="life of access tokens")
    parser.add_argument(
        "--clock-skew", type=float, default=0.0, metavar="SECONDS", help="how far its clock, as Date tells it, is ahead"
    )
    parser.add_argument(
        "--auth",
        choices=("oauth", "pat", "api-token", "basic", "none"),
        default="oauth",
        help="credentials that the environment names; with none, every caller is let in",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
