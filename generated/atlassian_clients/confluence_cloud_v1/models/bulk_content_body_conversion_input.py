"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_body_conversion_input import ContentBodyConversionInput


@define(kw_only=True)
class BulkContentBodyConversionInput(Model):
    conversion_inputs: list[ContentBodyConversionInput] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "conversion_inputs": "conversionInputs",
    }
