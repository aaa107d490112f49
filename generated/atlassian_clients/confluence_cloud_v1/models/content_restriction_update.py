"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content import Content
    from atlassian_clients.confluence_cloud_v1.models.content_restriction_operation import ContentRestrictionOperation
    from atlassian_clients.confluence_cloud_v1.models.content_restriction_update_restrictions import (
        ContentRestrictionUpdateRestrictions,
    )


@define(kw_only=True)
class ContentRestrictionUpdate(Model):
    content: Content | Unset = UNSET
    operation: ContentRestrictionOperation
    restrictions: ContentRestrictionUpdateRestrictions
