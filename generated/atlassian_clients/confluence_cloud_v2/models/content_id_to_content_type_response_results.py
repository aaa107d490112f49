"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.content_id_to_content_type_response_results_value_option_1 import (
        ContentIdToContentTypeResponseResultsValueOption1,
    )


@define(kw_only=True)
class ContentIdToContentTypeResponseResults(Model):
    additional: dict[str, ContentIdToContentTypeResponseResultsValueOption1 | str] = field(factory=dict)
