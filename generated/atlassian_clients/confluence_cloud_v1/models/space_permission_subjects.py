"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.restrictions_expandable_2 import RestrictionsExpandable2
    from atlassian_clients.confluence_cloud_v1.models.subjects_group import SubjectsGroup
    from atlassian_clients.confluence_cloud_v1.models.subjects_user import SubjectsUser


@define(kw_only=True)
class SpacePermissionSubjects(Model):
    field_expandable: RestrictionsExpandable2 | Unset = UNSET
    group: SubjectsGroup | Unset = UNSET
    user: SubjectsUser | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
    }
