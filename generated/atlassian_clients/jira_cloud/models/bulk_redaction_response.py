"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.single_redaction_response import SingleRedactionResponse


@define(kw_only=True)
class BulkRedactionResponse(Model):
    results: list[SingleRedactionResponse]
