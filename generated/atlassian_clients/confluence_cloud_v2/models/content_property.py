"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class ContentProperty(Model):
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    value: Any = UNSET
    version: Version | Unset = UNSET
