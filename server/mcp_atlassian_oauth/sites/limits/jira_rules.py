"""The rules for requests to Jira, and the names under which they carry what they are about."""

from __future__ import annotations

from collections.abc import Mapping

from mcp_atlassian_oauth.sites.limits.rules import table

_API = "rest/api/*"
_AGILE = "rest/agile/*"
_SOFTWARE = "rest/software/*"
_DESK = "rest/servicedeskapi"

RULES = table(
    (
        # What says nothing of any project.
        *(("GET", f"{_API}/{name}", "free") for name in (
            "issueLinkType", "issueLinkType/*", "priority", "priority/*", "resolution", "resolution/*", "statuscategory",
            "statuscategory/*", "myself", "serverInfo", "configuration", "label", "attachment/meta",
            "mypreferences", "permissions", "group/**", "groups/**",
            "groupuserpicker", "user", "user/search", "user/picker", "user/bulk", "users", "users/search",
            "role", "role/*", "project/type", "project/type/**",
            "bulk/queue/*", "task/*", "dashboard", "dashboard/search", "dashboard/*", "dashboard/*/gadget",
            "customFieldOption/*", "field/*/context", "field/*/context/defaultValue", "field/*/context/*/option",
            "field/*/context/issuetypemapping", "priority/search", "resolution/search",
            "settings/columns",
        )),
        ("GET", f"{_DESK}/info", "free"),
        ("POST", f"{_API}/jql/parse", "parsed"),
        # Queries.
        ("GET POST", f"{_API}/search", "query", "jql"),
        ("GET POST", f"{_API}/search/jql", "query", "jql"),
        ("POST", f"{_API}/search/approximate-count", "query", "jql"),
        # Lists.
        *(("GET", f"{_API}/{name}", "list", ":scope") for name in ("field", "issuetype", "status")),
        ("GET", f"{_API}/field/search", "list", "values:scope"),
        ("GET", f"{_API}/field/*/context/projectmapping", "list", "values:projectId"),
        ("GET", f"{_API}/jql/autocompletedata", "list", "visibleFieldNames:field"),
        ("GET", f"{_API}/projectCategory", "list", ":category"),
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
        ("POST", f"{_API}/filter", "about"),
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
        ("GET", f"{_API}/issue/picker", "filtered", "currentJQL"),
        ("*", f"{_API}/issue/{{issue}}", "about"),
        ("*", f"{_API}/issue/{{issue}}/**", "about"),
        ("*", f"{_API}/issueLink/{{link}}", "about"),
        ("*", f"{_API}/project/{{project}}", "about"),
        ("*", f"{_API}/project/{{project}}/**", "about"),
        ("GET", f"{_API}/issuetype/{{issuetype}}", "about"),
        ("GET", f"{_API}/projectCategory/{{category}}", "about"),
        ("*", f"{_API}/version/{{version}}/mergeto/{{version:other}}", "about"),
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
                "issue", "backlog", "epic/none/issue", "epic/{issue}/issue", "sprint/{sprint}/issue",
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
IN_QUERY: Mapping[str, str] = {
    **dict.fromkeys((*_PROJECT_NAMES, "projectKeys", "projectIds"), "project"),
    **dict.fromkeys(_ISSUE_NAMES, "issue"),
    "boardId": "board",
    "serviceDeskId": "desk",
    "currentProjectId": "project",
    "currentIssueKey": "issue",
    **dict.fromkeys(("moveFixIssuesTo", "moveAffectedIssuesTo"), "version"),
    "moveIssuesTo": "component",
    "requestTypeId": "request type",
    # Nothing else knows projects by these.
    **dict.fromkeys(("projectUuid", "projectConfigurationUuid"), "uuid"),
}
IN_BODY: Mapping[str, str] = {
    **dict.fromkeys(_PROJECT_NAMES, "project"),
    **dict.fromkeys((*_ISSUE_NAMES, "issues", "issueIdsOrKeys", "selectedIssueIdsOrKeys"), "issue"),
    **dict.fromkeys(("inwardIssue", "outwardIssue", "parent", "parentKey"), "issue"),
    **dict.fromkeys(("rankBeforeIssue", "rankAfterIssue", "rankBeforeEpic", "rankAfterEpic"), "issue"),
    **dict.fromkeys(("moveIssuesTo", "moveFixIssuesTo", "moveAffectedIssuesTo", "moveUnfixedIssuesTo"), "version"),
    # A version's place, the id of one in an edit of many issues, and what takes the place of a deleted one.
    **dict.fromkeys(("after", "versionId", "versionIds", "moveTo"), "version"),
    "componentId": "component",
    "originBoardId": "board",
    "serviceDeskId": "desk",
    "requestTypeId": "request type",
    "filterId": "filter",
    "sprintToSwapWith": "sprint",
}
# What issues have of their project's, as the fields of an issue hold it: by id.
IN_FIELDS: Mapping[str, str] = {
    **dict.fromkeys(("fixVersions", "versions"), "version"),
    "components": "component",
    "parent": "issue",
    "project": "project",
}
