"""The variables that count: those of the process, then those of .env, or those of a sandbox."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Literal

from mcp_atlassian_oauth.settings import SettingsError
from mcp_atlassian_oauth.variables import VARIABLES

DOTENV = Path(".env")


def with_dotenv(environ: Mapping[str, str], say: Callable[[str], None], file: Path = DOTENV) -> dict[str, str]:
    """Return the variables of the process, with those of `file` for names that are not set.

    The file is UTF-8, with or without a byte order mark; values are taken as they are written, $ included. Where the
    file exists and python-dotenv doesn't, `say` gets a line on what to install. Raises SettingsError for a file that
    can't be read.
    """
    if not file.is_file():
        return dict(environ)
    try:
        from dotenv import dotenv_values
    except ImportError:
        say(f'{file} is not read: python-dotenv is not installed. Run: pip install "mcp-atlassian-oauth[ops]"')
        return dict(environ)
    try:
        found = dotenv_values(file, interpolate=False, encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file} can't be read as UTF-8 ({type(error).__name__}). Save it as UTF-8.") from None
    return {name: value for name, value in found.items() if value is not None} | dict(environ)


@contextlib.contextmanager
def with_sandbox(environ: Mapping[str, str], deployment: Literal["cloud", "datacenter"]) -> Iterator[dict[str, str]]:
    """Run a sandbox in this process and yield the variables that lead to it, in place of those of any site."""
    from atlassian_sandbox.testing import running

    sites = {variable.name for variable in VARIABLES if "." in variable.field}
    kept = {name: value for name, value in environ.items() if name not in sites}
    # Its sign-ins end with the process; on Windows a file may still be open when the folder goes.
    with (
        tempfile.TemporaryDirectory(prefix="mcp-atlassian-oauth-", ignore_cleanup_errors=True) as folder,
        running(deployment) as sandbox,
    ):
        yield {"MCP_STATE_DIR": folder, **kept, **sandbox.env, "MCP_HTTP_TRUST_ENV": "false"}
