"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.content_id_to_content_type_response_results import (
        ContentIdToContentTypeResponseResults,
    )


@define(kw_only=True)
class ContentIdToContentTypeResponse(Model):
    results: ContentIdToContentTypeResponseResults | Unset = UNSET
