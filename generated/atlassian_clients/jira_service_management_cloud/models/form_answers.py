"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.form_answer import FormAnswer


@define(kw_only=True)
class FormAnswers(Model):
    additional: dict[str, FormAnswer] = field(factory=dict)
