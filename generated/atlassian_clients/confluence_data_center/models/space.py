"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.person import Person
    from atlassian_clients.confluence_data_center.models.reference_content import ReferenceContent
    from atlassian_clients.confluence_data_center.models.reference_icon import ReferenceIcon
    from atlassian_clients.confluence_data_center.models.reference_space_permission_container import (
        ReferenceSpacePermissionContainer,
    )
    from atlassian_clients.confluence_data_center.models.reference_space_retention_policy import (
        ReferenceSpaceRetentionPolicy,
    )


@define(kw_only=True)
class Space(Model):
    creation_date: str | Unset = UNSET
    creator: Person | Unset = UNSET
    description: Any = UNSET
    homepage: ReferenceContent | Unset = UNSET
    icon: ReferenceIcon | Unset = UNSET
    id: int | Unset = UNSET
    key: str | Unset = UNSET
    last_modification_date: str | Unset = UNSET
    last_modifier: Person | Unset = UNSET
    links: Any = UNSET
    metadata: Any = UNSET
    name: str | Unset = UNSET
    permissions: ReferenceSpacePermissionContainer | Unset = UNSET
    retention_policy: ReferenceSpaceRetentionPolicy | Unset = UNSET
    status: str | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "creation_date": "creationDate",
        "last_modification_date": "lastModificationDate",
        "last_modifier": "lastModifier",
        "retention_policy": "retentionPolicy",
        "type_": "type",
    }
