"""Who is measured: this project's server, the floor under it, and the peer, each with the environment it needs."""

from __future__ import annotations

import importlib.metadata
import json
import os
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bench.measure import Json, Server

OURS, FLOOR = "mcp-atlassian-oauth", "mcp low level"

# The peer's package, the version we compare with, and the command that it installs.
PEER, PEER_VERSION, _PEER_COMMAND = "mcp-atlassian", "0.23.1", "mcp-atlassian"
_PEER_VARIABLES: Mapping[str, str] = {
    "JIRA_BASE_URL": "JIRA_URL",
    "JIRA_PERSONAL_TOKEN": "JIRA_PERSONAL_TOKEN",
    "CONF_BASE_URL": "CONFLUENCE_URL",
    "CONF_PERSONAL_TOKEN": "CONFLUENCE_PERSONAL_TOKEN",
}
# Its framework would ask the internet for updates and draw a banner: time that is not its own.
_PEER_EXTRA: Mapping[str, str] = {"FASTMCP_CHECK_FOR_UPDATES": "off", "FASTMCP_SHOW_SERVER_BANNER": "false"}

# What processes need of the caller's environment; anything else, PYTHON* above all, could change what is measured.
_KEPT = ("PATH", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "SYSTEMDRIVE", "COMSPEC", "PATHEXT")

_FLOOR_SCRIPT = Path(__file__).with_name("floor.py")


class NotInstalledError(Exception):
    """The peer could not be installed."""


def base_environment(folder: Path) -> dict[str, str]:
    """Return the environment that every process of the bench gets, with its home in `folder`."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "HOME": str(folder), "USERPROFILE": str(folder)}


def ours(upstream: Mapping[str, str], folder: Path) -> Server:
    """Return this project's server, as `python -m` starts it."""
    environ = {**base_environment(folder), **upstream, "MCP_STATE_DIR": str(folder / "state")}
    version = importlib.metadata.version("mcp-atlassian-oauth")
    return Server(OURS, version, (sys.executable, "-m", "mcp_atlassian_oauth"), environ, folder)


def floor(tools: Sequence[Json], folder: Path) -> Server:
    """Return the floor under a server that listed these tools."""
    file = folder / "tools.json"
    file.write_text(json.dumps(tools), encoding="utf-8")
    return Server(
        FLOOR,
        importlib.metadata.version("mcp"),
        (sys.executable, str(_FLOOR_SCRIPT), str(file)),
        base_environment(folder),
        folder,
    )


def peer(upstream: Mapping[str, str], folder: Path, environment: Path, say: Callable[[str], None]) -> Server:
    """Return the peer, configured for the same upstream.

    It is installed into the virtual environment `environment`, once for each version; `say` is told. Raises
    NotInstalledError with the reason where that fails.
    """
    command = _installed(environment, say)
    variables = {theirs: upstream[name] for name, theirs in _PEER_VARIABLES.items()}
    return Server(PEER, PEER_VERSION, (str(command),), {**base_environment(folder), **variables, **_PEER_EXTRA}, folder)


def _installed(environment: Path, say: Callable[[str], None]) -> Path:
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    suffix = ".exe" if os.name == "nt" else ""
    command = scripts / f"{_PEER_COMMAND}{suffix}"
    # Written last: what it names is there in full.
    marker = environment / "installed.txt"
    wanted = f"{PEER}=={PEER_VERSION}, Python {sys.version}"
    if marker.is_file() and marker.read_text(encoding="utf-8") == wanted and command.is_file():
        return command
    say(f"Installing {PEER} {PEER_VERSION} into {environment} (once; about 200 MB) …")
    try:
        venv.create(environment, clear=True, with_pip=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise NotInstalledError(f"no virtual environment could be made in {environment} ({type(error).__name__})") from None
    arguments = (
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--retries=2",
        f"{PEER}=={PEER_VERSION}",
    )
    done = subprocess.run((scripts / f"python{suffix}", *arguments), capture_output=True, text=True, check=False)
    if done.returncode or not command.is_file():
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise NotInstalledError(errors[-1] if errors else f"pip left with exit code {done.returncode}")
    marker.write_text(wanted, encoding="utf-8")
    return command
