"""What a Jira request is about, and in which project that lies."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import httpx

from mcp_atlassian_oauth.sites.cache import Cache, Kind
from mcp_atlassian_oauth.sites.limits.answers import JiraAnswers
from mcp_atlassian_oauth.sites.limits.rules import (
    READING,
    Rule,
    Subject,
    new_key,
    subjects_in_body,
    subjects_in_query,
    table,
    upper,
)
from mcp_atlassian_oauth.sites.limits.visit import Ask, Visit, not_there

_API = "rest/api/*"
_AGILE = "rest/agile/*"
_SOFTWARE = "rest/software/*"
_DESK = "rest/servicedeskapi"

RULES = table(
    (
        # What says nothing of any project.
        *(("GET", f"{_API}/{name}", "free") for name in (
            "field", "field/search", "issuetype", "issuetype/*", "issueLinkType", "issueLinkType/*",
            "priority", "priority/*", "resolution", "resolution/*", "status", "statuscategory",
            "statuscategory/*", "myself", "serverInfo", "configuration", "label", "attachment/meta",
            "jql/autocompletedata", "mypreferences", "permissions", "group/**", "groups/**",
            "groupuserpicker", "user", "user/search", "user/picker", "user/bulk", "users", "users/search",
            "role", "role/*", "projectCategory", "projectCategory/*", "project/type", "project/type/**",
            "bulk/queue/*", "task/*", "dashboard", "dashboard/search", "dashboard/*", "dashboard/*/gadget",
            "customFieldOption/*", "field/*/context/**", "priority/search", "resolution/search",
            "settings/columns",
        )),
        ("GET", f"{_DESK}/info", "free"),
        ("POST", f"{_API}/jql/parse", "free"),
        # Queries.
        ("GET POST", f"{_API}/search", "query", "jql"),
        ("GET POST", f"{_API}/search/jql", "query", "jql"),
        ("POST", f"{_API}/search/approximate-count", "query", "jql"),
        # Lists.
        ("GET", f"{_API}/project", "list", ":key"),
        ("POST", f"{_API}/project", "new", "key"),
        ("GET", f"{_API}/project/recent", "list", ":key"),
        ("GET", f"{_API}/project/search", "list", "values:key"),
        ("GET", f"{_API}/issue/createmeta", "list", "projects:key"),
        ("GET", f"{_AGILE}/board", "list", "values:board"),
        ("POST", f"{_AGILE}/board", "create"),
        ("GET", f"{_DESK}/servicedesk", "list", "values:projectKey"),
        ("GET", f"{_DESK}/requesttype", "list", "values:desk"),
        ("GET", f"{_DESK}/request", "list", "values:issueKey"),
        *(("GET", f"{_API}/filter{name}", "list", ":jql") for name in (
            "", "/search", "/favourite", "/my", "/defaultShareScope",
        )),
        ("POST", f"{_API}/filter", "free"),
        ("GET PUT DELETE", f"{_API}/filter/{{filter}}", "about"),
        ("GET", f"{_API}/filter/{{filter}}/**", "about"),
        ("PUT DELETE", f"{_API}/filter/{{filter}}/favourite", "about"),
        # Made in a project, or of issues, that the body names.
        ("POST", f"{_API}/issue", "create"),
        ("POST", f"{_API}/issue/bulk", "create"),
        ("POST", f"{_API}/issue/bulkfetch", "create"),
        ("POST", f"{_API}/changelog/bulkfetch", "create"),
        ("POST", f"{_API}/bulk/issues/*", "create"),
        ("POST", f"{_API}/issueLink", "create"),
        ("POST", f"{_API}/version", "create"),
        ("POST", f"{_API}/component", "create"),
        ("GET", f"{_API}/user/assignable/search", "create"),
        ("GET", f"{_API}/user/assignable/multiProjectSearch", "create"),
        ("GET", f"{_API}/mypermissions", "create"),
        ("GET", f"{_API}/issuetype/project", "create"),
        ("GET", f"{_API}/statuses/search", "create"),
        ("POST", f"{_AGILE}/backlog/issue", "create"),
        ("PUT", f"{_AGILE}/issue/rank", "create"),
        ("POST", f"{_AGILE}/epic/none/issue", "create"),
        ("POST", f"{_AGILE}/sprint", "create"),
        ("POST", f"{_DESK}/request", "create"),
        ("POST", f"{_DESK}/request/validate", "create"),
        # What the path names.
        ("GET", f"{_API}/issue/createmeta/{{project}}/**", "about"),
        ("GET", f"{_API}/issue/picker", "create"),
        ("*", f"{_API}/issue/{{issue}}", "about"),
        ("*", f"{_API}/issue/{{issue}}/**", "about"),
        ("*", f"{_API}/issueLink/{{link}}", "about"),
        ("*", f"{_API}/project/{{project}}", "about"),
        ("*", f"{_API}/project/{{project}}/**", "about"),
        ("*", f"{_API}/version/{{version}}", "about"),
        ("*", f"{_API}/version/{{version}}/**", "about"),
        ("*", f"{_API}/component/{{component}}", "about"),
        ("*", f"{_API}/component/{{component}}/**", "about"),
        ("*", f"{_API}/attachment/{{attachment}}", "about"),
        ("*", f"{_API}/attachment/content/{{attachment}}", "about"),
        ("*", f"{_API}/attachment/thumbnail/{{attachment}}", "about"),
        ("*", f"{_API}/attachment/{{attachment}}/**", "about"),
        ("GET", "secure/attachment/{attachment}/*", "about"),
        *(row for root in (_AGILE, _SOFTWARE) for row in (
            ("GET POST", f"{root}/epic/none/issue", "query", "jql"),
            ("GET", f"{root}/epic/{{issue}}/issue", "filtered", "jql"),
            ("*", f"{root}/epic/{{issue}}", "about"),
            ("*", f"{root}/epic/{{issue}}/**", "about"),
            ("*", f"{root}/issue/{{issue}}", "about"),
            ("*", f"{root}/issue/{{issue}}/**", "about"),
            *(("GET", f"{root}/board/{{board}}/{tail}", "filtered", "jql") for tail in (
                "issue", "backlog", "epic/none/issue", "epic/*/issue", "sprint/*/issue",
            )),
            *(("POST", f"{root}/board/{{board}}/{tail}", "filtered", "jql") for tail in (
                "backlog/approximate-count", "issue/approximate-count",
            ) if root == _SOFTWARE),
            ("*", f"{root}/backlog/{{board}}/issue", "about"),
            ("*", f"{root}/board/{{board}}", "about"),
            ("*", f"{root}/board/{{board}}/**", "about"),
            ("GET", f"{root}/sprint/{{sprint}}/issue", "filtered", "jql"),
            ("*", f"{root}/sprint/{{sprint}}", "about"),
            ("*", f"{root}/sprint/{{sprint}}/**", "about"),
        )),
        ("*", f"{_DESK}/servicedesk/{{desk}}", "about"),
        ("*", f"{_DESK}/servicedesk/{{desk}}/**", "about"),
        ("*", f"{_DESK}/request/{{issue}}", "about"),
        ("*", f"{_DESK}/request/{{issue}}/**", "about"),
    )
)  # fmt: skip

_PROJECT_NAMES = ("project", "projectId", "projectKey", "projectIdOrKey", "projectKeyOrId")
_ISSUE_NAMES = ("issueKey", "issueId", "issueIdOrKey")
_IN_QUERY: Mapping[str, str] = {
    **dict.fromkeys((*_PROJECT_NAMES, "projectKeys", "projectIds"), "project"),
    **dict.fromkeys(_ISSUE_NAMES, "issue"),
    "boardId": "board",
    "serviceDeskId": "desk",
}
_IN_BODY: Mapping[str, str] = {
    **dict.fromkeys(_PROJECT_NAMES, "project"),
    **dict.fromkeys((*_ISSUE_NAMES, "issues", "issueIdsOrKeys", "selectedIssueIdsOrKeys"), "issue"),
    **dict.fromkeys(("inwardIssue", "outwardIssue", "parent", "parentKey"), "issue"),
    **dict.fromkeys(("rankBeforeIssue", "rankAfterIssue", "rankBeforeEpic", "rankAfterEpic"), "issue"),
    **dict.fromkeys(("moveIssuesTo", "moveFixIssuesTo", "moveAffectedIssuesTo", "moveUnfixedIssuesTo"), "version"),
    "originBoardId": "board",
    "serviceDeskId": "desk",
    "filterId": "filter",
    "sprintToSwapWith": "sprint",
}
_KEY = re.compile(r"(?P<project>[A-Za-z][A-Za-z0-9_]*)-\d+")
_MISSING: Mapping[str, str] = {
    "issue": "Issue does not exist or you do not have permission to see it.",
    "project": "No project could be found with key or id '{}'.",
    "board": "The requested board cannot be viewed because it either does not exist or you do not have permission to view it.",
    "sprint": "Sprint does not exist or you do not have permission to view it.",
    "attachment": "The attachment with id '{}' does not exist, or no issue that was read has it: read its issue first.",
}
_PROJECTS: Kind[tuple[str, ...]] = Kind("projects of things", most=5_000)
_ALLOWED: Kind[Mapping[str, str]] = Kind("allowed projects", most=1)


@attrs.frozen
class JiraPolicy:
    """Requests to Jira, kept within projects: `allowed` are their keys, `version` is that of the REST API."""

    allowed: tuple[str, ...] = attrs.field(converter=upper)
    version: str = "3"
    cache: Cache = attrs.field(factory=Cache)
    answers: JiraAnswers = attrs.field(init=False)

    @property
    def rules(self) -> Sequence[Rule]:
        """The table."""
        return RULES

    @answers.default
    def _answers(self) -> JiraAnswers:
        return JiraAnswers(self)

    async def check(self, visit: Visit, rule: Rule, named: Mapping[str, str]) -> httpx.Request:
        """Return the request to send; raises StoppedError for one about another project."""
        body = visit.body
        if rule.nature == "new":
            if refused := new_key(body, rule.detail, self.allowed, "JIRA_PROJECTS_ALLOWED"):
                raise not_there(refused, 400)
            return visit.request
        subjects = [Subject(kind, value) for kind, value in named.items()]
        subjects += subjects_in_query(visit.query, _IN_QUERY)
        if rule.nature != "free" and visit.method not in READING:
            subjects += subjects_in_body(body, _IN_BODY)
            subjects += _moved(body)
        if rule.nature == "create" and not subjects:
            raise not_there("Name the project or the issues: only those that are allowed can be used.", 400)
        for subject in subjects:
            await self.require(subject, visit.ask)
        if rule.nature in ("query", "filtered"):
            return await self._narrowed(visit, rule.detail)
        if isinstance(body, dict) and isinstance(body.get("jql"), str):
            # A filter that is stored.
            await self.require_query(body["jql"], visit.ask)
        return visit.request

    async def answer(self, visit: Visit, rule: Rule, value: Any) -> Any:
        """Return an answer without what lies in other projects."""
        if visit.method == "POST" and visit.segments[-1] == "attachments":
            self.answers.keep_made(value, (await self.projects_of(Subject("issue", visit.segments[-2]), visit.ask))[0])
        return await self.answers.kept(visit.ask, rule, value)

    async def require(self, subject: Subject, ask: Ask) -> None:
        """Raise StoppedError unless the subject exists and lies in the allowed projects."""
        projects = await self.projects_of(subject, ask)
        if not projects or not set(projects) <= set(self.allowed):
            raise not_there(_MISSING.get(subject.kind, f"The {subject.kind} '{{}}' does not exist.").format(subject.value))

    async def projects_of(self, subject: Subject, ask: Ask) -> tuple[str, ...]:
        """Return the keys of the projects that something lies in; none where it doesn't exist."""
        if subject.kind == "project":
            return await self._project(subject.value, ask)
        if subject.kind == "attachment":
            return self.answers.attachments(subject.value)
        value = subject.value.strip().upper()

        async def fetch() -> tuple[str, ...]:
            return await _LOOK_UPS[subject.kind](self, value, ask)

        return await self.cache.get(_PROJECTS, (subject.kind, value), fetch)

    async def _project(self, value: str, ask: Ask) -> tuple[str, ...]:
        key = value.strip().upper()
        if key in self.allowed:
            return (key,)
        ids = await self.ids(ask)
        return (ids[key],) if key in ids else ()

    async def ids(self, ask: Ask) -> Mapping[str, str]:
        """Return the keys of the allowed projects by their ids and, in capitals, names."""

        async def fetch() -> Mapping[str, str]:
            found: dict[str, str] = {}
            for key in self.allowed:
                project = await ask(f"rest/api/{self.version}/project/{key}", {})
                if isinstance(project, dict):
                    found |= {str(project[name]).upper(): key for name in ("id", "name") if project.get(name)}
            return found

        return await self.cache.get(_ALLOWED, "", fetch)

    async def _narrowed(self, visit: Visit, parameter: str) -> httpx.Request:
        from mcp_atlassian_oauth.query import QuerySyntaxError, jql

        body = visit.body
        given = body.get(parameter) if isinstance(body, dict) else visit.request.url.params.get(parameter)
        try:
            await self.require_query(str(given or ""), visit.ask)
            return visit.with_query(parameter, lambda text: jql.scope_in(text, "project", self.allowed))
        except QuerySyntaxError as error:
            raise not_there(f"Error in the JQL Query: {error}", 400) from error

    async def require_query(self, text: str, ask: Ask) -> None:
        """Raise StoppedError for a query that names another project or issue: as if there were none of that name."""
        from mcp_atlassian_oauth.sites.limits.queries import named_in_jql

        for field, subject in named_in_jql(text):
            projects = await self.projects_of(subject, ask)
            if projects and set(projects) <= set(self.allowed):
                continue
            if subject.kind == "issue":
                raise not_there(f"An issue with key '{subject.value}' does not exist for field '{field}'.", 400)
            raise not_there(f"The value '{subject.value}' does not exist for the field '{field}'.", 400)

    def outside(self, key: Any) -> bool:
        """Return whether something is the key of an issue of another project."""
        match = _KEY.fullmatch(key) if isinstance(key, str) else None
        return bool(match) and match["project"].upper() not in self.allowed  # type: ignore[index]


def _moved(body: Any) -> list[Subject]:
    """Return the projects of a bulk move, which stand in the names of properties: "PROJ,10001"."""
    targets = body.get("targetToSourcesMapping") if isinstance(body, dict) else None
    return [Subject("project", name.partition(",")[0]) for name in targets] if isinstance(targets, dict) else []


async def _of_issue(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    # By key, too: an issue that was moved answers to its old key.
    found = await ask(f"rest/api/{policy.version}/issue/{_segment(value)}", {"fields": "project"})
    key = (((found or {}).get("fields") or {}).get("project") or {}).get("key") or str((found or {}).get("key", "")).rpartition(
        "-"
    )[0]
    return (key.upper(),) if key else ()


async def _of_board(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    found = await ask(f"rest/agile/1.0/board/{_segment(value)}/project", {})
    return tuple(str(each.get("key", "")).upper() for each in (found or {}).get("values") or ())


async def _of_sprint(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    found = await ask(f"rest/agile/1.0/sprint/{_segment(value)}", {})
    board = (found or {}).get("originBoardId")
    return await policy.projects_of(Subject("board", str(board)), ask) if board else ()


async def _of_project_part(policy: JiraPolicy, value: str, ask: Ask, what: str) -> tuple[str, ...]:
    found = await ask(f"rest/api/{policy.version}/{what}/{_segment(value.rpartition('/')[2])}", {}) or {}
    project = found.get("project") or found.get("projectId")
    return await policy.projects_of(Subject("project", str(project)), ask) if project else ()


async def _of_version(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    return await _of_project_part(policy, value, ask, "version")


async def _of_component(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    return await _of_project_part(policy, value, ask, "component")


async def _of_link(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    found = await ask(f"rest/api/{policy.version}/issueLink/{_segment(value)}", {}) or {}
    projects: tuple[str, ...] = ()
    for side in ("inwardIssue", "outwardIssue"):
        key = (found.get(side) or {}).get("key")
        projects += await policy.projects_of(Subject("issue", str(key)), ask) if key else ()
    return projects


async def _of_desk(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    found = await ask(f"rest/servicedeskapi/servicedesk/{_segment(value)}", {}) or {}
    return (str(found["projectKey"]).upper(),) if found.get("projectKey") else ()


async def _of_filter(policy: JiraPolicy, value: str, ask: Ask) -> tuple[str, ...]:
    root = f"rest/api/{policy.version}/filter"
    if value.isdigit():
        found = [await ask(f"{root}/{value}", {})]
    elif policy.version == "2":
        # Data Center lists favourite filters only.
        found = _named(await ask(f"{root}/favourite", {}), value)
    else:
        found = _named((await ask(f"{root}/search", {"filterName": value, "expand": "jql"}) or {}).get("values"), value)
    queries = [str(one.get("jql") or "") for one in found if isinstance(one, dict) and one]
    return policy.allowed if queries and all([await policy.answers.may_be_read(ask, query) for query in queries]) else ()


def _named(found: Any, name: str) -> list[Any]:
    """Return the objects of a list that are called so."""
    items = found if isinstance(found, list) else []
    return [one for one in items if isinstance(one, dict) and str(one.get("name", "")).casefold() == name.casefold()]


def _segment(value: str) -> str:
    from urllib.parse import quote

    return quote(value, safe="")


_LOOK_UPS = {
    "issue": _of_issue,
    "board": _of_board,
    "sprint": _of_sprint,
    "version": _of_version,
    "component": _of_component,
    "link": _of_link,
    "desk": _of_desk,
    "filter": _of_filter,
}
