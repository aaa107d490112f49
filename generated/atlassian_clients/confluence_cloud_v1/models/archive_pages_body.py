"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.body_pages_item import BodyPagesItem


@define(kw_only=True)
class ArchivePagesBody(Model):
    pages: list[BodyPagesItem] | Unset = UNSET
