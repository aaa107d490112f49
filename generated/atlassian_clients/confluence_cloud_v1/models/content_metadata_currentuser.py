"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.currentuser_expandable import CurrentuserExpandable
    from atlassian_clients.confluence_cloud_v1.models.currentuser_favourited import CurrentuserFavourited
    from atlassian_clients.confluence_cloud_v1.models.currentuser_lastcontributed import CurrentuserLastcontributed
    from atlassian_clients.confluence_cloud_v1.models.currentuser_lastmodified import CurrentuserLastmodified
    from atlassian_clients.confluence_cloud_v1.models.currentuser_viewed import CurrentuserViewed


@define(kw_only=True)
class ContentMetadataCurrentuser(Model):
    favourited: CurrentuserFavourited | Unset = UNSET
    field_expandable: CurrentuserExpandable | Unset = UNSET
    lastcontributed: CurrentuserLastcontributed | Unset = UNSET
    lastmodified: CurrentuserLastmodified | Unset = UNSET
    scheduled: Any = UNSET
    viewed: CurrentuserViewed | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
    }
