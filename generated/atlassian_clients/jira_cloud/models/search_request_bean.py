"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.search_request_bean_validate_query import SearchRequestBeanValidateQuery


@define(kw_only=True)
class SearchRequestBean(Model):
    expand: list[str] | Unset = UNSET
    fields: list[str] | Unset = UNSET
    fields_by_keys: bool | Unset = UNSET
    jql: str | Unset = UNSET
    max_results: int | Unset = UNSET
    properties: list[str] | Unset = UNSET
    start_at: int | Unset = UNSET
    validate_query: SearchRequestBeanValidateQuery | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "fields_by_keys": "fieldsByKeys",
        "max_results": "maxResults",
        "start_at": "startAt",
        "validate_query": "validateQuery",
    }
