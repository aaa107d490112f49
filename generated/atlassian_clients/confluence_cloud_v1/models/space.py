"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content import Content
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.icon import Icon
    from atlassian_clients.confluence_cloud_v1.models.look_and_feel import LookAndFeel
    from atlassian_clients.confluence_cloud_v1.models.operation_check_result import OperationCheckResult
    from atlassian_clients.confluence_cloud_v1.models.space_description_2 import SpaceDescription2
    from atlassian_clients.confluence_cloud_v1.models.space_expandable import SpaceExpandable
    from atlassian_clients.confluence_cloud_v1.models.space_history import SpaceHistory
    from atlassian_clients.confluence_cloud_v1.models.space_metadata import SpaceMetadata
    from atlassian_clients.confluence_cloud_v1.models.space_permission import SpacePermission
    from atlassian_clients.confluence_cloud_v1.models.space_settings import SpaceSettings
    from atlassian_clients.confluence_cloud_v1.models.theme import Theme


@define(kw_only=True)
class Space(Model):
    alias: str | Unset = UNSET
    description: SpaceDescription2 | Unset = UNSET
    field_expandable: SpaceExpandable
    field_links: GenericLinks
    history: SpaceHistory | Unset = UNSET
    homepage: Content | Unset = UNSET
    icon: Icon | Unset = UNSET
    id: int | Unset = UNSET
    key: str
    look_and_feel: LookAndFeel | Unset = UNSET
    metadata: SpaceMetadata | Unset = UNSET
    name: str
    operations: list[OperationCheckResult] | Unset = UNSET
    permissions: list[SpacePermission] | Unset = UNSET
    settings: SpaceSettings | Unset = UNSET
    status: str
    theme: Theme | Unset = UNSET
    type_: str
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
        "field_links": "_links",
        "look_and_feel": "lookAndFeel",
        "type_": "type",
    }
