"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.redaction_pointer_response import RedactionPointerResponse


@define(kw_only=True)
class RedactionSectionResponse(Model):
    redactions: list[RedactionPointerResponse] | Unset = UNSET
