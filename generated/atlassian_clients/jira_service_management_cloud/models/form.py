"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.form_answers import FormAnswers


@define(kw_only=True)
class Form(Model):
    answers: FormAnswers | Unset = UNSET
