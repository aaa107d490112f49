"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.detailed_invocation_request_method import (
        DetailedInvocationRequestMethod,
    )


@define(kw_only=True)
class DetailedInvocationRequest(Model):
    body: str | Unset = UNSET
    headers: Any = UNSET
    method: DetailedInvocationRequestMethod | Unset = UNSET
    url: str | Unset = UNSET
