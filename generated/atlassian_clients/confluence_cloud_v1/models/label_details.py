"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.label import Label
    from atlassian_clients.confluence_cloud_v1.models.labeled_content_page_response import LabeledContentPageResponse


@define(kw_only=True)
class LabelDetails(Model):
    associated_contents: LabeledContentPageResponse | Unset = UNSET
    label: Label
    _wire: ClassVar[Mapping[str, str]] = {
        "associated_contents": "associatedContents",
    }
