"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_body_create import ContentBodyCreate


@define(kw_only=True)
class CopyPageRequestBody(Model):
    editor2: ContentBodyCreate | Unset = UNSET
    storage: ContentBodyCreate | Unset = UNSET
