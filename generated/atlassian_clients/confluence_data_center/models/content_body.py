"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.reference_content import ReferenceContent
    from atlassian_clients.confluence_data_center.models.web_resource_dependencies import WebResourceDependencies


@define(kw_only=True)
class ContentBody(Model):
    content: ReferenceContent | Unset = UNSET
    content_ref: ReferenceContent | Unset = UNSET
    representation: str | Unset = UNSET
    value: str | Unset = UNSET
    webresource: WebResourceDependencies | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "content_ref": "contentRef",
    }
