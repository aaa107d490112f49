"""The tasks in Confluence, and one between both: twelve requests, each with the calls of both servers."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping

from bench.tasks.site import Site
from bench.tasks.task import Conversation, Task, UnfinishedError, found, parsed

_OFFLINE, _FOURTH = "When a scanner is offline", "Call the harbour office."
_REVIEW = (
    "## What happened\n\nPier 3 lost its screen.\n\n## What we decided\n\n"
    "| What | Who |\n|---|---|\n| Order a spare screen | Noor |\n| Cover the cable | Samuel |\n"
)
_CURRENT = "The depth is current, measured on **Friday**."
_CREWS = 'space = OPS AND type = page AND text ~ "crews"'
_RUNBOOKS = "label = runbook AND type = page"
_DEPTHS = "pier,depth\nPier 1,6.2\nShallow Pier,2.4\n"
_PIERS = "67042"
_SUMMARY = "Refund LAN-6"


def _titled(title: str, space: str) -> str:
    return f'title = "{title}" AND space = {space}'


def _id_theirs(call: Conversation, title: str, space: str) -> str:
    (page,) = parsed(call("confluence_search", query=_titled(title, space), limit=1))
    return str(page["id"])


def _with_line(text: str, after: str, line: str) -> str:
    """The text with a line after the one that ends like that."""
    lines = text.splitlines()
    places = [place for place, each in enumerate(lines) if each.endswith(after)]
    if not places:
        raise UnfinishedError(f"no line that ends with {after!r} in the answer: {text[:300]}")
    return "\n".join((*lines[: places[-1] + 1], line, *lines[places[-1] + 1 :]))


def _section(call: Conversation) -> None:
    read = call("conf_get_page", title="Scanner care", space="OPS", section=_OFFLINE)
    below = read.partition(f"## {_OFFLINE}\n")[2].strip()
    body = _with_line(below, "Scan again.", f"4{found(r'^3([.)]) ', below)} {_FOURTH}")
    call("conf_update_page", title="Scanner care", space="OPS", section=_OFFLINE, body=body)


def _section_theirs(call: Conversation) -> None:
    page = parsed(call("confluence_get_page", title="Scanner care", space_key="OPS"))["metadata"]
    below = page["content"]["value"].partition(_OFFLINE)[2].lstrip("\n-")
    body = _with_line(below, "Scan again.", f"4. {_FOURTH}")
    call("confluence_update_page_section", page_id=page["id"], heading_text=_OFFLINE, new_content=body)


def _section_updated(site: Site) -> Mapping[str, bool]:
    body = site.body("OPS", "Scanner care")
    steps = ("Walk to the ramp.", "Wait for the green light.", "Scan again.", _FOURTH)
    places = [body.find(step) for step in steps]
    return {
        "the steps are in order": -1 not in places and places == sorted(places) and body.count("<li>") == len(steps),
        "the rest is as it was": "<p>Charge them on the <em>lower</em> shelf.</p>" in body and "More in DOCK-2." in body,
    }


def _create(call: Conversation) -> None:
    call("conf_create_page", space="LAN", title="Review of the storm", parent="Decisions", body=_REVIEW)


def _create_theirs(call: Conversation) -> None:
    parent = _id_theirs(call, "Decisions", "LAN")
    call("confluence_create_page", space_key="LAN", title="Review of the storm", parent_id=parent, content=_REVIEW)


def _created(site: Site) -> Mapping[str, bool]:
    body = site.body("LAN", "Review of the storm")
    return {
        "it is below Decisions": site.parents("LAN", "Review of the storm")[-1:] == ["Decisions"],
        "it has headings and table": "What we decided</h2>" in body and "<table" in body and "Cover the cable" in body,
    }


def _row(call: Conversation) -> None:
    page = call("conf_get_page", title="Piers", space="OPS")
    body = _with_line(page, "| 9.0 m | yes |", "| New Pier | 4.4 m | no |")
    call("conf_update_page", page=found(r"^id: (\d+)$", page), body=body)


def _row_theirs(call: Conversation) -> None:
    # As markdown the page would lose its note: this server can only keep it in the storage format.
    page = parsed(call("confluence_get_page", title="Piers", space_key="OPS", convert_to_markdown=False))["metadata"]
    last = "<td>9.0 m</td><td>yes</td></tr>"
    body = page["content"]["value"].replace(last, f"{last}<tr><td>New Pier</td><td>4.4 m</td><td>no</td></tr>")
    call("confluence_update_page", page_id=page["id"], title="Piers", content=body, content_format="storage")


def _row_added(site: Site) -> Mapping[str, bool]:
    body = site.body("OPS", "Piers")
    return {
        "the row is in the table": 0 < body.find("Long Pier") < body.find("New Pier") < body.find("</table>"),
        "the others are, too": body.count("<tr>") == 7,
        "the note is as it was": 'ac:name="note"' in body and "Depths are from the survey of 2025." in body,
    }


def _comment(call: Conversation) -> None:
    call("conf_add_comment", page="Piers", body=_CURRENT)


def _comment_theirs(call: Conversation) -> None:
    call("confluence_add_comment", page_id=_id_theirs(call, "Piers", "OPS"), body=_CURRENT)


def _commented(site: Site) -> Mapping[str, bool]:
    comments = [comment["body"]["storage"]["value"] for comment in site.below(_PIERS, "child/comment")]
    return {"it has the comment": any("measured on <strong>Friday</strong>" in body for body in comments)}


def _label(call: Conversation) -> None:
    for page in re.findall(r"^\| (\d+) \|", call("conf_search_cql", cql=_RUNBOOKS), re.MULTILINE):
        call("conf_change_labels", page=page, add=["to-review"])


def _label_theirs(call: Conversation) -> None:
    for page in parsed(call("confluence_search", query=_RUNBOOKS, limit=20)):
        call("confluence_add_label", page_id=page["id"], name="to-review")


def _labelled(site: Site) -> Mapping[str, bool]:
    pages = (("LAN", "Refund runbook"), ("OPS", "On call at night"))
    return {
        title: {"runbook", "to-review"} <= {label["name"] for label in site.below(site.page(space, title)["id"], "label")}
        for space, title in pages
    }


def _history_theirs(call: Conversation) -> None:
    (page,) = parsed(call("confluence_search", query=_titled("Refund runbook", "LAN"), limit=1))
    newest = page["version"]
    call("confluence_get_page_diff", page_id=page["id"], from_version=newest - 1, to_version=newest)


def _attached(site: Site) -> Mapping[str, bool]:
    files = {file["title"]: file["extensions"]["fileSize"] for file in site.below(_PIERS, "child/attachment")}
    return {"the file is there": files.get("depths.csv") == len(_DEPTHS)}


def _carry_over(call: Conversation) -> None:
    issue = call("jira_get_issue", issue="LAN-6", comments=0)
    body = _report(found(r"^# LAN-6: (.+)$", issue), found(r"^Status: (.+)$", issue), found(r"^Assignee: ([^(\n]+)", issue))
    call("conf_create_page", space="LAN", title=_SUMMARY, parent="Refund runbook", body=body)


def _carry_over_theirs(call: Conversation) -> None:
    issue = parsed(call("jira_get_issue", issue_key="LAN-6", fields="summary,status,assignee", comment_limit=0))
    body = _report(issue["summary"], issue["status"]["name"], issue["assignee"]["display_name"])
    parent = _id_theirs(call, "Refund runbook", "LAN")
    call("confluence_create_page", space_key="LAN", title=_SUMMARY, parent_id=parent, content=body)


def _report(summary: str, status: str, assignee: str) -> str:
    return f"**{summary.strip()}**\n\n- status: {status.strip()}\n- with {assignee.strip()}\n"


def _carried_over(site: Site) -> Mapping[str, bool]:
    body = site.body("LAN", _SUMMARY)
    return {
        "it is below the runbook": site.parents("LAN", _SUMMARY)[-1:] == ["Refund runbook"],
        "it says what the issue says": all(
            word in body for word in ("Refund is paid twice when the bank answers late", "In Progress", "Priya Raman")
        ),
    }


TASKS = (
    Task(
        "read page", "Show me the Refund runbook of LAN.",
        lambda call: call("conf_get_page", title="Refund runbook", space="LAN"),
        lambda call: call("confluence_get_page", title="Refund runbook", space_key="LAN"),
        ("Never start the job while it runs", "Compare with the bank.", "up to 50", "Mira Okafor", "Noor Haddad"),
    ),
    Task(
        "read section", "What are the steps in the Refund runbook of LAN?",
        lambda call: call("conf_get_page", title="Refund runbook", space="LAN", section="Steps"),
        lambda call: call("confluence_get_page", title="Refund runbook", space_key="LAN", include_metadata=False),
        ("Look at the ledger.", "lantern ledger show", "Compare with the bank.", "Correct by hand."),
    ),
    Task(
        "update section", "In Scanner care (OPS), add to what to do when a scanner is offline: call the harbour office.",
        _section, _section_theirs, state=_section_updated,
    ),
    Task(
        "write page", "Write a page about the storm below Decisions in LAN: what happened, and a table of what we decided.",
        _create, _create_theirs, state=_created,
    ),
    Task(
        "table row", "Add New Pier, 4.4 m, no screen, to the table on Piers (OPS), and leave all else as it is.",
        _row, _row_theirs, state=_row_added,
    ),
    Task(
        "comment page", "Comment on Piers (OPS) that the depth is current, measured on Friday.",
        _comment, _comment_theirs, state=_commented,
    ),
    Task(
        "label pages", "Label all runbooks to-review.",
        _label, _label_theirs, state=_labelled,
    ),
    Task(
        "page history", "When was the Refund runbook of LAN changed last, and what was changed?",
        lambda call: call("conf_compare_versions", page="Refund runbook"),
        _history_theirs, ("2026-09-11", "got it", "Correct by hand.", "In spring the bank changed"),
    ),
    Task(
        "find pages", "Which pages of OPS mention crews?",
        lambda call: call("conf_search_cql", cql=_CREWS),
        lambda call: call("confluence_search", query=_CREWS, limit=20),
        ("Group tickets for crews", "Timetable rules", "Harbour Operations"),
    ),
    Task(
        "page tree", "How are the pages of LAN arranged?",
        lambda call: call("conf_list_pages", space="LAN"),
        lambda call: call("confluence_get_space_page_tree", space_key="LAN"),
        ("Lantern Handbook", "Deck plans", "One payment for a group", "Glossary", "65601"),
    ),
    Task(
        "attach file", f"Attach these depths as depths.csv to page {_PIERS}.",
        lambda call: call("conf_add_attachment", page=_PIERS, name="depths.csv", text=_DEPTHS),
        lambda call: call(
            "confluence_upload_attachment", content_id=_PIERS, filename="depths.csv",
            content_base64=base64.b64encode(_DEPTHS.encode()).decode(),
        ),
        state=_attached,
    ),
    Task(
        "issue to page", "Put summary, status and assignee of LAN-6 on a new page below the Refund runbook in LAN.",
        _carry_over, _carry_over_theirs, state=_carried_over,
    ),
)  # fmt: skip
