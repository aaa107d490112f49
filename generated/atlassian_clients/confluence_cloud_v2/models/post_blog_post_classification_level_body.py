"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_status import BodyStatus


@define(kw_only=True)
class PostBlogPostClassificationLevelBody(Model):
    status: BodyStatus
