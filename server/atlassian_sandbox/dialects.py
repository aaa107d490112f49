"""Which behaviours a deployment has: one table for documented operations, one for addresses beside the documents."""

from __future__ import annotations

from urllib.parse import unquote

from attrs import frozen

from .api_documents import Deployment
from .behaviour import Behaviour, Routes
from .confluence import routes as confluence
from .jira import routes as jira


@frozen
class Extras:
    """Behaviours at addresses that no document has: downloads, and operations that were removed."""

    routes: Routes

    def find(self, method: str, path: str) -> tuple[Behaviour, tuple[str, ...]] | None:
        """The behaviour for an address, and the values of its path."""
        segments = path.strip("/").split("/")
        wanted = "GET" if method == "HEAD" else method
        for key, behaviour in self.routes.items():
            known, _, template = key.partition(" ")
            parts = template.strip("/").split("/")
            if known != wanted or len(parts) != len(segments):
                continue
            if all(part in ("{}", segment) for part, segment in zip(parts, segments, strict=True)):
                values = tuple(unquote(segment) for part, segment in zip(parts, segments, strict=True) if part == "{}")
                return behaviour, values
        return None


ROUTES: dict[Deployment, Routes] = {
    "cloud": {**jira.CLOUD, **confluence.CLOUD},
    "datacenter": {**jira.DATA_CENTER, **confluence.DATA_CENTER},
}
"""Behaviours by the key of their operation."""

EXTRAS: dict[Deployment, Extras] = {
    "cloud": Extras({**jira.CLOUD_EXTRAS, **confluence.CLOUD_EXTRAS}),
    "datacenter": Extras({**jira.DATA_CENTER_EXTRAS, **confluence.DATA_CENTER_EXTRAS}),
}
