"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.version import Version


@define(kw_only=True)
class CurrentuserLastmodified(Model):
    friendly_last_modified: str | Unset = UNSET
    version: Version | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "friendly_last_modified": "friendlyLastModified",
    }
