"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.group_create import GroupCreate


@define(kw_only=True)
class SubjectsGroup2(Model):
    results: list[GroupCreate]
    size: int
