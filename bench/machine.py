"""Where a run took place: what its figures depend on."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from pathlib import Path

# What the start of this project's server and of the floor is made of.
_DISTRIBUTIONS = ("mcp-atlassian-oauth", "mcp", "pydantic", "anyio", "starlette")


def describe() -> dict[str, str]:
    """Return the machine, the interpreter and the versions measured, each by its title."""
    return {
        "system": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "packages": ", ".join(f"{name} {importlib.metadata.version(name)}" for name in _DISTRIBUTIONS),
    }


def load() -> str:
    """Return how busy the machine is (the average of the last minute), "unknown" where the system does not say."""
    try:
        return f"{os.getloadavg()[0]:.2f}"
    except (AttributeError, OSError):
        return "unknown"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown"
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or "unknown")
