"""Service desks on Jira Cloud."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import path_value, read, write
from mcp_atlassian_oauth.sites.kinds import DESKS, REQUEST_FORMS, REQUEST_TYPES
from mcp_atlassian_oauth.sites.paging import offset_page, start_of
from mcp_atlassian_oauth.sites.protocols import Issue, SearchPage
from mcp_atlassian_oauth.sites.read_jira import read_issue
from mcp_atlassian_oauth.sites.service import Approval, Decision, Desk, NewRequest, Queue, Request, RequestForm, RequestType
from mcp_atlassian_oauth.sites.service.read import (
    read_approval,
    read_desk,
    read_form,
    read_queue,
    read_request,
    read_request_type,
)

if TYPE_CHECKING:
    import httpx
    from atlassian_clients.runtime import Request as HttpRequest

T = TypeVar("T")
PAGE, PAGES = 50, 20
# One request for all that is shown of a request.
EXPAND = ["serviceDesk", "requestType", "participant", "sla", "status"]


@attrs.frozen
class ServiceCloud:
    """See `Service`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def desks(self) -> tuple[Desk, ...]:
        """Return the service desks, as they were within the cache's time."""
        from atlassian_clients.jira_service_management_cloud.api.servicedesk import get_service_desks

        async def ask() -> tuple[Desk, ...]:
            return await self._all("service desks", read_desk, lambda n: get_service_desks.request(start=n, limit=PAGE))

        return await self._cache.get(DESKS, (), ask)

    async def queues(self, desk: str) -> tuple[Queue, ...]:
        """Return the queues of a desk (its id) with their counts."""
        from atlassian_clients.jira_service_management_cloud.api.servicedesk import get_queues

        desk = path_value(desk, "service desk")
        return await self._all("queues", read_queue, lambda n: get_queues.request(desk, include_count=True, start=n, limit=PAGE))

    async def queue_issues(self, desk: str, queue: str, *, limit: int, cursor: str | None = None) -> SearchPage[Issue]:
        """Return the issues of a queue, with the fields that it shows."""
        from atlassian_clients.jira_service_management_cloud.api.servicedesk import get_issues_in_queue

        start = start_of(cursor)
        request = get_issues_in_queue.request(path_value(desk, "service desk"), _number(queue, "queue"), start=start, limit=limit)
        raw = await read(self._client, request)
        return offset_page(raw, "issues", lambda issue: read_issue(issue, self.url), start=start, limit=limit)

    async def request_types(self, desk: str) -> tuple[RequestType, ...]:
        """Return the request types of a desk, as they were within the cache's time."""
        from atlassian_clients.jira_service_management_cloud.api.servicedesk import get_request_types

        number = path_value(desk, "service desk")

        async def ask() -> tuple[RequestType, ...]:
            def page(start: int) -> HttpRequest:
                return get_request_types.request(number, start=start, limit=PAGE)

            return await self._all("request types", read_request_type, page)

        return await self._cache.get(REQUEST_TYPES, number, ask)

    async def form(self, desk: str, request_type: str) -> RequestForm:
        """Return the fields of a request type, as they were within the cache's time."""
        from atlassian_clients.jira_service_management_cloud.api.servicedesk import get_request_type_fields

        number = path_value(desk, "service desk")
        request = get_request_type_fields.request(number, _number(request_type, "request type"))

        async def ask() -> RequestForm:
            return read_form(await read(self._client, request))

        return await self._cache.get(REQUEST_FORMS, (number, request_type), ask)

    async def request(self, key: str) -> Request:
        """Return a request with its status, participants and SLAs."""
        from atlassian_clients.jira_service_management_cloud.api.request import get_customer_request_by_id_or_key

        request = get_customer_request_by_id_or_key.request(path_value(key, "request"), expand=EXPAND)
        found = read_request(await read(self._client, request))
        return found if found.key or found.id else attrs.evolve(found, key=key)

    async def approvals(self, key: str) -> tuple[Approval, ...]:
        """Return the approvals of a request."""
        from atlassian_clients.jira_service_management_cloud.api.request import get_approvals

        key = path_value(key, "request")
        return await self._all("approvals", read_approval, lambda n: get_approvals.request(key, start=n, limit=PAGE))

    async def create(self, request: NewRequest) -> Request:
        """Create a request and return the server's answer."""
        from atlassian_clients.jira_service_management_cloud.api.request import create_customer_request
        from atlassian_clients.jira_service_management_cloud.models.form import Form
        from atlassian_clients.jira_service_management_cloud.models.request_create_dto import RequestCreateDto
        from atlassian_clients.runtime import UNSET

        body = RequestCreateDto(
            service_desk_id=request.desk,
            request_type_id=request.type,
            request_field_values=dict(request.values),
            is_adf_request=request.rich or UNSET,
            raise_on_behalf_of=request.on_behalf_of or UNSET,
            request_participants=list(request.participants) or UNSET,
            form=Form.from_dict({"answers": dict(request.answers)}) if request.answers else UNSET,
        )
        return read_request(await write(self._client, create_customer_request.request(body=body)))

    async def answer(self, key: str, approval: str, decision: Decision) -> Approval:
        """Answer an approval and return the server's answer."""
        from atlassian_clients.jira_service_management_cloud.api.request import answer_approval
        from atlassian_clients.jira_service_management_cloud.models.approval_decision_request_dto import (
            ApprovalDecisionRequestDto,
        )

        body = ApprovalDecisionRequestDto(decision=decision)
        request = answer_approval.request(path_value(key, "request"), _number(approval, "approval"), body=body)
        return read_approval(await write(self._client, request))

    async def _all(self, what: str, item: Callable[[Mapping[str, Any]], T], page: Callable[[int], HttpRequest]) -> tuple[T, ...]:
        found: list[T] = []
        start = 0
        for _ in range(PAGES):
            some = offset_page(await read(self._client, page(start)), what, item, start=start, limit=PAGE)
            found += some.items
            if some.cursor is None:
                break
            start = int(some.cursor)
        return tuple(found)


def _number(given: str, what: str) -> int:
    if not (given.isascii() and given.isdigit() and len(given) <= 18):
        raise AtlassianError(f"{given[:60]!r} is no id of a {what}.", advice="Nothing was sent. Pass the id, a number.")
    return int(given)
