"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.content_property_update_request_version import (
        ContentPropertyUpdateRequestVersion,
    )


@define(kw_only=True)
class ContentPropertyUpdateRequest(Model):
    key: str | Unset = UNSET
    value: Any = UNSET
    version: ContentPropertyUpdateRequestVersion | Unset = UNSET
