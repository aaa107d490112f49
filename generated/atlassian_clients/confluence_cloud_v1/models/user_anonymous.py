"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.icon import Icon
    from atlassian_clients.confluence_cloud_v1.models.operation_check_result import OperationCheckResult
    from atlassian_clients.confluence_cloud_v1.models.user_anonymous_expandable import UserAnonymousExpandable


@define(kw_only=True)
class UserAnonymous(Model):
    display_name: str
    field_expandable: UserAnonymousExpandable | Unset = UNSET
    field_links: GenericLinks
    operations: list[OperationCheckResult] | Unset = UNSET
    profile_picture: Icon
    type_: str
    _wire: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "field_expandable": "_expandable",
        "field_links": "_links",
        "profile_picture": "profilePicture",
        "type_": "type",
    }
