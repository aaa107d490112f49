"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.subjects_group_2 import SubjectsGroup2
    from atlassian_clients.confluence_cloud_v1.models.subjects_user_2 import SubjectsUser2


@define(kw_only=True)
class SpacePermissionCreateSubjects(Model):
    group: SubjectsGroup2 | Unset = UNSET
    user: SubjectsUser2 | Unset = UNSET
