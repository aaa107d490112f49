"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_description import BodyDescription
    from atlassian_clients.confluence_cloud_v2.models.body_role_assignments_item import BodyRoleAssignmentsItem


@define(kw_only=True)
class CreateSpaceBody(Model):
    alias: str | Unset = UNSET
    copy_space_access_configuration: int | Unset = UNSET
    create_private_space: bool | Unset = UNSET
    description: BodyDescription | Unset = UNSET
    key: str | Unset = UNSET
    name: str
    role_assignments: list[BodyRoleAssignmentsItem] | Unset = UNSET
    template_key: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "copy_space_access_configuration": "copySpaceAccessConfiguration",
        "create_private_space": "createPrivateSpace",
        "role_assignments": "roleAssignments",
        "template_key": "templateKey",
    }
