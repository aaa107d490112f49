"""The tasks with issues: thirteen requests of a team's week, each with the calls of both servers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bench.tasks.site import Site
from bench.tasks.task import Conversation, Task, found, parsed

_BUGS = "project = LAN AND issuetype = Bug AND resolution = Unresolved ORDER BY priority DESC"
_BLOCKERS = 'issue in linkedIssues(LAN-21, "is blocked by")'
_MANIFESTS = 'project = DOCK AND summary ~ "print manifests"'
_NOON = "The coast guard wants the manifests at **noon**."
_GONE = "Two attempts with the clocks of 2025 found all trips."
_CURRENCY = "Receipt shows the wrong currency"
_NORWAY = "Passengers from **Norway** see euros."
_MEETING = (
    ("Show the plan to the crews", "Aiko Tanabe"),
    ("Measure the way between the piers", "Jonas Lindqvist"),
    ("Ask the sea office for its tables", "Priya Raman"),
)


def _name(value: Mapping[str, Any] | None) -> str:
    return str((value or {}).get("name", ""))


def _triage(call: Conversation) -> None:
    key = found(r"^\| (DOCK-\d+) \|", call("jira_search_issues", jql=_MANIFESTS))
    call("jira_update_issue", issue=key, assignee="Noor Haddad", fields={"Priority": "Highest"}, add={"labels": ["coast-guard"]})
    call("jira_add_comment", issue=key, body=_NOON)


def _triage_theirs(call: Conversation) -> None:
    (issue,) = parsed(call("jira_search", jql=_MANIFESTS, fields="summary,labels"))["issues"]
    fields = {"assignee": "Noor Haddad", "priority": {"name": "Highest"}, "labels": [*issue["labels"], "coast-guard"]}
    call("jira_update_issue", issue_key=issue["key"], fields=json.dumps(fields), return_fields="assignee,priority,labels")
    call("jira_add_comment", issue_key=issue["key"], body=_NOON)


def _triaged(site: Site) -> Mapping[str, bool]:
    fields = site.issue("DOCK-9")
    return {
        "Noor Haddad has it": _name(fields["assignee"]) == "nhaddad",
        "its priority is Highest": _name(fields["priority"]) == "Highest",
        "it has both labels": {"print", "coast-guard"} <= set(fields["labels"]),
        "it has the comment": any("coast guard wants" in comment["body"] for comment in fields["comment"]["comments"]),
    }


def _resolve_theirs(call: Conversation) -> None:
    transitions = parsed(call("jira_get_transitions", issue_key="LAN-22"))
    (closing,) = (each["id"] for each in transitions if "Close" in each["name"])
    fields = json.dumps({"resolution": {"name": "Cannot Reproduce"}})
    call("jira_transition_issue", issue_key="LAN-22", transition_id=str(closing), fields=fields, comment=_GONE)


def _resolved(site: Site) -> Mapping[str, bool]:
    fields = site.issue("LAN-22")
    return {
        "it is done": _name(fields["status"]) == "Done",
        "as not reproduced": _name(fields["resolution"]) == "Cannot Reproduce",
        "it has the comment": any(_GONE in comment["body"] for comment in fields["comment"]["comments"]),
    }


def _reported(site: Site) -> Mapping[str, bool]:
    issues = site.search(f'project = LAN AND summary ~ "{_CURRENCY}"')
    fields = issues[0]["fields"] if issues else {}
    return {
        "there is one": len(issues) == 1,
        "it is a bug of priority High": (_name(fields.get("issuetype")), _name(fields.get("priority"))) == ("Bug", "High"),
        "it has component and version": [_name(each) for each in (*fields.get("components", ()), *fields.get("fixVersions", ()))]
        == ["Payments", "2.4"],
        "Norway is bold": "*Norway*" in (fields.get("description") or ""),
    }


def _tasks_created(site: Site) -> Mapping[str, bool]:
    created = {
        issue["fields"]["summary"]: (issue["fields"]["assignee"] or {}).get("displayName")
        for issue in site.search('project = "NEXT" AND issuetype = Task ORDER BY key DESC')
    }
    return {summary: created.get(summary) == assignee for summary, assignee in _MEETING}


def _linked(site: Site) -> Mapping[str, bool]:
    links = site.issue("NEXT-9")["issuelinks"]
    return {
        "NEXT-9 blocks NEXT-10": any(
            link["type"]["name"] == "Blocks" and link.get("outwardIssue", {}).get("key") == "NEXT-10" for link in links
        )
    }


def _logged(site: Site) -> Mapping[str, bool]:
    worklogs = site.issue("LAN-4")["worklog"]["worklogs"]
    return {
        "9,000 s on 11 September": any(
            (each["timeSpentSeconds"], each["started"][:10]) == (9000, "2026-09-11") and "Receipts" in each["comment"]
            for each in worklogs
        )
    }


def _watch_theirs(call: Conversation) -> None:
    user = parsed(call("jira_get_user_profile", user_identifier="lvogt@lantern-ferries.example"))["user"]
    call("jira_add_watcher", issue_key="DOCK-1", user_identifier=user["name"])


TASKS = (
    Task(
        "open bugs", "Which bugs in LAN are open, the most urgent first, and who has them?",
        lambda call: call("jira_search_issues", jql=_BUGS),
        lambda call: call("jira_search", jql=_BUGS, fields="summary,status,priority,assignee", limit=50),
        ("LAN-6", "LAN-7", "LAN-22", "Priya Raman", "Aiko Tanabe", "Jonas Lindqvist"),
    ),
    Task(
        "read issue", "What is LAN-6 about, who has it, and what was said about it?",
        lambda call: call("jira_get_issue", issue="LAN-6"),
        lambda call: call(
            "jira_get_issue", issue_key="LAN-6", fields="summary,status,assignee,priority,description,comment"
        ),
        ("Priya Raman", "Look at the ledger", "LF-48213", "The lock is released after 30 s", "write to the three passengers"),
    ),
    Task(
        "blockers", "What blocks the load test, LAN-21, and who works on that?",
        lambda call: call("jira_search_issues", jql=_BLOCKERS),
        lambda call: call("jira_search", jql=_BLOCKERS, fields="summary,status,assignee"),
        ("LAN-6", "In Progress", "Priya Raman"),
    ),
    Task(
        "triage", "Manifests can't be printed, says an incident in DOCK. Give it to Noor Haddad with priority Highest, add the"
        " label coast-guard, and comment that the coast guard wants them at noon.",
        _triage, _triage_theirs, state=_triaged,
    ),
    Task(
        "resolve", "Close LAN-22: it can't be reproduced, two attempts with the clocks of 2025 found all trips.",
        lambda call: call(
            "jira_transition_issue", issue="LAN-22", to="Done", resolution="Cannot Reproduce", comment=_GONE
        ),
        _resolve_theirs, state=_resolved,
    ),
    Task(
        "report bug", "Report in LAN, for 2.4, component Payments, priority High: receipts show the wrong currency.",
        lambda call: call(
            "jira_create_issue", project="LAN", type="Bug", summary=_CURRENCY, description=_NORWAY,
            fields={"Priority": "High", "Components": ["Payments"], "Fix versions": ["2.4"]},
        ),
        lambda call: call(
            "jira_create_issue", project_key="LAN", issue_type="Bug", summary=_CURRENCY, description=_NORWAY,
            components="Payments",
            additional_fields=json.dumps({"priority": {"name": "High"}, "fixVersions": [{"name": "2.4"}]}),
        ),
        state=_reported,
    ),
    Task(
        "three tasks", "Three tasks came out of the meeting about NEXT: create them, each with whom we named.",
        lambda call: call("jira_create_issues", issues=[
            {"project": "NEXT", "type": "Task", "summary": summary, "assignee": assignee} for summary, assignee in _MEETING
        ]),
        lambda call: call("jira_batch_create_issues", issues=json.dumps([
            {"project_key": "NEXT", "issue_type": "Task", "summary": summary, "assignee": assignee}
            for summary, assignee in _MEETING
        ])),
        state=_tasks_created,
    ),
    Task(
        "link", "NEXT-10 has to wait for NEXT-9: link them.",
        lambda call: call("jira_link_issues", issue="NEXT-9", to="NEXT-10", link="blocks"),
        lambda call: call(
            "jira_create_issue_link", link_type="Blocks", inward_issue_key="NEXT-9", outward_issue_key="NEXT-10"
        ),
        state=_linked,
    ),
    Task(
        "log work", "I worked on LAN-4 for two and a half hours on 11 September, from ten: receipts.",
        lambda call: call(
            "jira_log_work", issue="LAN-4", timeSpent="2h 30m", started="2026-09-11T10:00:00Z", comment="Receipts"
        ),
        lambda call: call(
            "jira_add_worklog", issue_key="LAN-4", time_spent="2h 30m", started="2026-09-11T10:00:00.000+0000",
            comment="Receipts",
        ),
        state=_logged,
    ),
    Task(
        "due date", "LAN-6 may take until 23 September.",
        lambda call: call("jira_update_issue", issue="LAN-6", fields={"Due date": "2026-09-23"}),
        lambda call: call(
            "jira_update_issue", issue_key="LAN-6", fields=json.dumps({"duedate": "2026-09-23"}), return_fields="duedate"
        ),
        state=lambda site: {"it is due then": site.issue("LAN-6")["duedate"] == "2026-09-23"},
    ),
    Task(
        "add watcher", "Lena Vogt (lvogt@lantern-ferries.example) wants to watch DOCK-1.",
        lambda call: call("jira_watch_issue", issue="DOCK-1", user="lvogt@lantern-ferries.example"),
        _watch_theirs, state=lambda site: {"she watches it": "lvogt" in site.watchers("DOCK-1")},
    ),
    Task(
        "read attachment", "What does the log of the refund job at LAN-6 say?",
        lambda call: call("jira_get_attachment", issue="LAN-6", attachment="refund job.log"),
        lambda call: call("jira_download_attachments", issue_key="LAN-6"),
        ("bank answered after 74 s", "refund LF-48197 marked as failed"),
    ),
    Task(
        "changelog", "When did LAN-5 go to review, and who moved it there?",
        lambda call: call("jira_get_changelogs", issues=["LAN-5"]),
        lambda call: call("jira_get_issue_dates", issue_key="LAN-5", include_status_summary=False),
        ("In Review", "2026-08-22", "Aiko Tanabe"),
    ),
)  # fmt: skip
