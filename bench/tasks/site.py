"""What a task has left behind, read from the sandbox itself and not through the servers that are measured."""

from __future__ import annotations

from typing import Any, TypeAlias

import attrs
import httpx

Json: TypeAlias = dict[str, Any]


@attrs.frozen
class Site:
    """A running sandbox (Data Center); reads raise httpx.HTTPStatusError where something is not there."""

    client: httpx.Client
    tokens: dict[str, str] = attrs.field(repr=False)

    def issue(self, key: str) -> Json:
        """The fields of an issue."""
        fields: Json = self._get("jira", f"/rest/api/2/issue/{key}")["fields"]
        return fields

    def search(self, jql: str) -> list[Json]:
        """The issues that a query finds."""
        issues: list[Json] = self._get("jira", "/rest/api/2/search", jql=jql)["issues"]
        return issues

    def watchers(self, key: str) -> list[str]:
        """The user names of who watches an issue."""
        return [user["name"] for user in self._get("jira", f"/rest/api/2/issue/{key}/watchers")["watchers"]]

    def sprints(self, board: int) -> dict[str, Json]:
        """The sprints of a board, by name."""
        return {sprint["name"]: sprint for sprint in self._get("jira", f"/rest/agile/1.0/board/{board}/sprint")["values"]}

    def page(self, space: str, title: str) -> Json:
        """A page with its body, version, ancestors; empty where there is none."""
        expand = "body.storage,version,ancestors"
        pages = self._get("confluence", "/rest/api/content", spaceKey=space, title=title, expand=expand)["results"]
        return pages[0] if pages else {}

    def body(self, space: str, title: str) -> str:
        """The storage body of a page, empty where there is none."""
        page = self.page(space, title)
        return str(page["body"]["storage"]["value"]) if page else ""

    def parents(self, space: str, title: str) -> list[str]:
        """The titles of the pages above a page, the nearest one last."""
        return [str(above["title"]) for above in self.page(space, title).get("ancestors", ())]

    def below(self, page: str, kind: str) -> list[Json]:
        """The comments, files or labels (`child/comment`, `child/attachment`, `label`) of a page."""
        expand = {"expand": "body.storage"} if kind == "child/comment" else {}
        results: list[Json] = self._get("confluence", f"/rest/api/content/{page}/{kind}", **expand)["results"]
        return results

    def requests(self) -> list[Json]:
        """The requests that were sent since the log was cleared."""
        seen: list[Json] = self.client.get("/_sandbox/requests").raise_for_status().json()
        return seen

    def clear(self) -> None:
        """Forget the requests so far."""
        self.client.delete("/_sandbox/requests").raise_for_status()

    def _get(self, product: str, path: str, **query: str) -> Any:
        headers = {"Authorization": f"Bearer {self.tokens[product]}"}
        return self.client.get(f"/{product}{path}", params=query, headers=headers).raise_for_status().json()
