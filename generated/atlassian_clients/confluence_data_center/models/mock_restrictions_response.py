"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.links import Links


@define(kw_only=True)
class MockRestrictionsResponse(Model):
    get_links: Links | Unset = UNSET
    restrictions: Any = UNSET
