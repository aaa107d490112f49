"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.expandable import Expandable
    from atlassian_clients.confluence_data_center.models.links import Links
    from atlassian_clients.confluence_data_center.models.restrictions import Restrictions


@define(kw_only=True)
class OperationRestriction(Model):
    get_expandable: Expandable | Unset = UNSET
    get_links: Links | Unset = UNSET
    operation: str | Unset = UNSET
    restrictions: Restrictions | Unset = UNSET
