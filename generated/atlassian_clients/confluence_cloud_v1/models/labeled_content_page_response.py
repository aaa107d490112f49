"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.labeled_content import LabeledContent


@define(kw_only=True)
class LabeledContentPageResponse(Model):
    limit: int | Unset = UNSET
    results: list[LabeledContent]
    size: int
    start: int | Unset = UNSET
