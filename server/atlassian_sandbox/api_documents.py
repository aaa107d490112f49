"""Where the distilled documents lie, and which of them a deployment serves."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeAlias

import orjson

Deployment: TypeAlias = Literal["cloud", "datacenter"]

DOCUMENTS: dict[Deployment, tuple[tuple[str, str], ...]] = {
    "cloud": (
        ("jira_cloud", ""),
        ("jira_software_cloud", ""),
        ("jira_service_management_cloud", ""),
        ("confluence_cloud_v2", ""),
        ("confluence_cloud_v1", ""),
    ),
    "datacenter": (("jira_data_center", "/jira"), ("confluence_data_center", "/confluence")),
}
"""The documents of a deployment, each with the context path in front of its own base path."""


@cache
def folder() -> Path:
    """The folder of the documents: in the installed package, else in the checkout.

    Raises FileNotFoundError where there is neither.
    """
    package = Path(__file__).resolve().parent
    for candidate in (package / "specs", package.parent.parent / "specs"):
        if (candidate / "jira_cloud.json").is_file():
            return candidate
    raise FileNotFoundError(
        f"No API documents beside {package}. In a checkout run `make specs`; an installed package brings them along."
    )


def load(name: str) -> dict[str, Any]:
    """One document by the name of its API, e.g. `jira_cloud`, or `adf_schema`."""
    document: dict[str, Any] = orjson.loads((folder() / f"{name}.json").read_bytes())
    return document
