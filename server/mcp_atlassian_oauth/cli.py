"""The command line: serve (the default), connect, login, doctor, tools."""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TypeVar

from mcp_atlassian_oauth import environment
from mcp_atlassian_oauth._version import __version__
from mcp_atlassian_oauth.settings import Settings, SettingsError

_Subject = TypeVar("_Subject")

PROGRAM = "mcp-atlassian-oauth"

# Exit codes: what a shell or a supervisor can tell apart.
OK, FAILED, WRONG_SETTINGS, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name and return the exit code."""
    # Imports make many objects and no garbage: looking for it would take a tenth of the start.
    gc.disable()
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except SettingsError as error:
        for problem in error.problems:
            _say(problem)
        return WRONG_SETTINGS
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=PROGRAM, description="An MCP server for Jira and Confluence.")
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    _add_sandbox(parser, default=None)
    parser.set_defaults(run=_serve)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    serve = commands.add_parser("serve", help="serve MCP as the environment says (the default)")
    _add_sandbox(serve, default=argparse.SUPPRESS)
    serve.set_defaults(run=_serve)
    tools = commands.add_parser("tools", help="list the tools and what they cost a model")
    tools.add_argument("--json", action="store_true", help="as JSON, with the schemas")
    tools.set_defaults(run=_tools)
    connect = commands.add_parser(
        "connect",
        help="be a stdio server that passes everything on to a remote one",
        description="Bridge stdio to a server at ws://, wss://, http:// or https://. The bearer token, where the "
        "server asks for one, is read from MCP_AUTH_TOKEN.",
    )
    login = commands.add_parser(
        "login",
        help="sign in with a browser, and store the grant for the server",
        description="Sign in to the site of JIRA_BASE_URL or CONF_BASE_URL with the OAuth client of the settings. The grant "
        "goes to the token store, where servers with the same settings find it.",
    )
    login.add_argument("product", choices=("jira", "confluence"))
    login.add_argument("--no-browser", action="store_true", help="open nothing: show an address, and take the answer pasted")
    login.set_defaults(run=_login)
    doctor = commands.add_parser("doctor", help="check settings, network, sign-in and token store, and say what to mend")
    doctor.add_argument("--json", action="store_true", help="as JSON")
    doctor.set_defaults(run=_doctor)
    connect.add_argument("url", help="address of the server, e.g. wss://host/mcp")
    connect.set_defaults(run=_connect)
    return parser


def _add_sandbox(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--sandbox",
        nargs="?",
        const="cloud",
        choices=("cloud", "datacenter"),
        default=default,
        help="serve a sandbox with example data in place of a site (cloud, where no deployment is named)",
    )


def _serve(options: argparse.Namespace) -> int:
    with _settings(options) as settings:
        from mcp_atlassian_oauth import audit

        _log(settings)
        audit.configure(settings.audit_log, settings.secrets())
        _check_token_store(settings)
        if settings.transport == "stdio":
            return _run(_serve_stdio, settings)
        from mcp_atlassian_oauth.transports import remote

        remote.require_extras(settings)
        _start_collecting()
        return _run(remote.serve, settings)


def _log(settings: Settings) -> None:
    """Send what is logged, and crashes, to standard error without secrets."""
    from mcp_atlassian_oauth import logs

    logs.configure(settings.log_level, settings.secrets())


def _check_token_store(settings: Settings) -> None:
    """Make the stored tokens private again; raises SettingsError where that can't be done."""
    if settings.state_url or not any(product.keeps_tokens for product in settings.products):
        return
    from mcp_atlassian_oauth.net.private import check_token_store

    try:
        check_token_store(settings.state_dir)
    except OSError as error:
        raise SettingsError(
            f"The token store in {settings.state_dir} is not private, and this user can't change that ({error.strerror}). Set "
            "MCP_STATE_DIR to a folder of this user."
        ) from None


async def _serve_stdio(settings: Settings) -> None:
    import anyio

    from mcp_atlassian_oauth.app import application
    from mcp_atlassian_oauth.transports import stdio

    async with application(settings) as server:
        _start_collecting()
        with anyio.CancelScope() as connection:
            _when_terminated(connection.cancel)
            await stdio.serve(server)


def _when_terminated(stop: Callable[[], None]) -> None:
    """Call `stop` on SIGTERM, so that a refresh under way is finished first; Windows ends a process without asking."""
    import asyncio

    with contextlib.suppress(NotImplementedError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop)


def _start_collecting() -> None:
    """Collect garbage from now on, leaving aside what the imports made: it stays until the end."""
    gc.freeze()
    gc.enable()


def _tools(options: argparse.Namespace) -> int:
    from mcp_atlassian_oauth.listing import as_json, as_table
    from mcp_atlassian_oauth.tools.registry import registered_tools
    from mcp_atlassian_oauth.tools.selection import listed_tools

    with contextlib.ExitStack() as stack:
        try:
            settings = stack.enter_context(_settings(options))
        except SettingsError:
            # Without a site there is no saying which are of use, but all can be shown.
            tools = registered_tools()
        else:
            tools = listed_tools(settings)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print((as_json if options.json else as_table)(tools))
    return OK


def _connect(options: argparse.Namespace) -> int:
    from mcp_atlassian_oauth import logs
    from mcp_atlassian_oauth.transports import bridge
    from mcp_atlassian_oauth.transports.upstream import Remote

    token = environment.with_dotenv(os.environ, _say).get("MCP_AUTH_TOKEN", "").strip()
    logs.configure("warning", {token})
    _start_collecting()
    return _run(bridge.connect, Remote.parse(options.url, token or None))


def _login(options: argparse.Namespace) -> int:
    from mcp_atlassian_oauth.errors import AtlassianError
    from mcp_atlassian_oauth.login import login

    async def sign_in(settings: Settings) -> None:
        _log(settings)
        await login(options.product, settings, browser=not options.no_browser, say=_say, read=sys.stdin.readline)

    with _settings(options) as settings:
        try:
            return _run(sign_in, settings)
        except AtlassianError as error:
            _say(str(error))
            return FAILED


def _doctor(options: argparse.Namespace) -> int:
    from mcp_atlassian_oauth import doctor

    try:
        with _settings(options) as settings:
            import anyio

            _log(settings)
            checks = anyio.run(doctor.examine, settings)
    except SettingsError as error:
        checks = doctor.wrong_settings(error)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print((doctor.as_json if options.json else doctor.as_text)(checks))
    return OK if all(check.ok for check in checks) else FAILED


@contextlib.contextmanager
def _settings(options: argparse.Namespace) -> Iterator[Settings]:
    """Yield the settings that the environment and the options make together."""
    variables = environment.with_dotenv(os.environ, _say)
    if options.sandbox is None:
        yield Settings.from_environment(variables)
        return
    with environment.with_sandbox(variables, options.sandbox) as variables:
        yield Settings.from_environment(variables)


def _run(serve: Callable[[_Subject], Awaitable[int | None]], subject: _Subject) -> int:
    import anyio

    return anyio.run(serve, subject) or OK


def _say(line: str) -> None:
    """Write a line to standard error: standard output belongs to the protocol."""
    print(f"{PROGRAM}: {line}", file=sys.stderr)
