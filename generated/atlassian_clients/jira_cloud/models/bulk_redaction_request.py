"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.single_redaction_request import SingleRedactionRequest


@define(kw_only=True)
class BulkRedactionRequest(Model):
    redactions: list[SingleRedactionRequest] | Unset = UNSET
