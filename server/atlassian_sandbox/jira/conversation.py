"""What people leave at issues: comments, worklogs, watches, votes."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import ChangeItem, Comment, Issue, Worklog

from . import show
from .common import api, checked_text, get_issue, page, parse_time
from .field_stores import FieldProblem, seconds_of
from .issues import record
from .people import find_user, user_json
from .roles import ROLE_NAMES


def _comments(call: Call) -> Any:
    issue = get_issue(call)
    order = call.text("orderBy") or "created"
    comments = sorted(issue.comments, key=lambda comment: comment.created, reverse=order.startswith("-"))
    rendered = "renderedBody" in call.words("expand")
    shown = page(call, comments, lambda each: show.comment_json(call, issue, each, rendered), "comments", 5000, 5000)
    del shown["isLast"]
    return shown


def _comment_of(call: Call, issue: Issue) -> Comment:
    found = next((comment for comment in issue.comments if comment.id == call.values[1]), None)
    if found is None:
        raise Refusal(404, f"Can not find a comment for the id: {call.values[1]}.")
    return found


def _comment(call: Call) -> Any:
    issue = get_issue(call)
    comment = _comment_of(call, issue)
    shown = show.comment_json(call, issue, comment, "renderedBody" in call.words("expand"))
    if "properties" in call.words("expand"):
        shown["properties"] = [{"key": "sd.public.comment", "value": {"internal": True}}] if comment.internal else []
    return shown


def _text(call: Call) -> Any:
    text = checked_text(call, call.body.get("body"), "comment")
    if text is None or (isinstance(text, str) and not text.strip()):
        raise Refusal(400, errors={"comment": "Comment body can not be empty!"})
    return text


def _visibility(call: Call) -> dict[str, Any] | None:
    wanted = call.body.get("visibility")
    if not isinstance(wanted, dict):
        return None
    name = str(wanted.get("value") or wanted.get("identifier") or "")
    known = ROLE_NAMES if wanted.get("type") == "role" else call.world.groups
    if name not in known:
        kind = "Role" if wanted.get("type") == "role" else "Group"
        raise Refusal(400, errors={"commentLevel": f"{kind} with name '{name}' does not exist."})
    return {"type": wanted.get("type"), "value": name, **({"identifier": name} if call.cloud else {})}


def _add_comment(call: Call) -> Any:
    issue = get_issue(call)
    text, visibility = _text(call), _visibility(call)
    record(call, issue, [])
    moment = issue.updated
    comment = Comment(call.world.new_id(), call.user.key, text, moment, moment, call.user.key)
    comment.visibility = visibility
    comment.internal = any(
        each.get("key") == "sd.public.comment" and (each.get("value") or {}).get("internal")
        for each in call.body.get("properties") or []
    )
    issue.comments.append(comment)
    return show.comment_json(call, issue, comment, "renderedBody" in call.words("expand"))


def _edit_comment(call: Call) -> Any:
    issue = get_issue(call)
    comment = _comment_of(call, issue)
    text, visibility = _text(call), _visibility(call)
    # As on the real servers: what an update leaves out is gone.
    comment.body, comment.visibility = text, visibility
    record(call, issue, [])
    comment.updated, comment.editor = issue.updated, call.user.key
    return show.comment_json(call, issue, comment, "renderedBody" in call.words("expand"))


def _delete_comment(call: Call) -> Any:
    issue = get_issue(call)
    issue.comments.remove(_comment_of(call, issue))
    record(call, issue, [])


def _worklogs(call: Call) -> Any:
    issue = get_issue(call)
    after, before = call.integer("startedAfter", 0), call.integer("startedBefore", 2**60)
    found = [each for each in issue.worklogs if after <= each.started.timestamp() * 1000 < before]
    shown = page(call, found, lambda each: show.worklog_json(call, issue, each), "worklogs", 5000, 5000)
    del shown["isLast"]
    return shown


def _worklog_of(call: Call, issue: Issue) -> Worklog:
    found = next((worklog for worklog in issue.worklogs if worklog.id == call.values[1]), None)
    if found is None:
        raise Refusal(404, f"Cannot find worklog with id: '{call.values[1]}'.")
    return found


def _worklog(call: Call) -> Any:
    issue = get_issue(call)
    return show.worklog_json(call, issue, _worklog_of(call, issue))


def _spent(call: Call) -> int | None:
    if "timeSpentSeconds" in call.body:
        return int(call.body["timeSpentSeconds"])
    return _duration(call.body["timeSpent"], "timeLogged") if "timeSpent" in call.body else None


def _duration(text: Any, name: str) -> int:
    try:
        return seconds_of(text)
    except FieldProblem as problem:
        raise Refusal(400, errors={name: str(problem)}) from problem


def _started(call: Call) -> Any:
    text = call.body.get("started")
    moment = parse_time(text)
    if text is not None and (moment is None or "T" not in str(text) or str(text).endswith("Z")):
        # The real servers insist on milliseconds and a numeric offset.
        raise Refusal(400, f"Unexpected format of 'started': '{text}'. Expected yyyy-MM-dd'T'HH:mm:ss.SSSZ")
    return moment


def _add_worklog(call: Call) -> Any:
    issue = get_issue(call)
    seconds, started = _spent(call), _started(call)
    comment = checked_text(call, call.body.get("comment"), "comment")
    if not seconds:
        raise Refusal(400, errors={"timeLogged": "You must indicate the time spent working."})
    match call.text("adjustEstimate"):
        case "new":
            issue.remaining = _duration(call.text("newEstimate"), "newEstimate")
        case "manual":
            issue.remaining = max(0, (issue.remaining or 0) - _duration(call.text("reduceBy"), "reduceBy"))
        case None | "auto" if issue.remaining is not None:
            issue.remaining = max(0, issue.remaining - seconds)
    before = sum(each.seconds for each in issue.worklogs)
    record(call, issue, [ChangeItem("timespent", str(before), str(before), str(before + seconds), str(before + seconds))])
    moment = issue.updated
    worklog = Worklog(call.world.new_id(), call.user.key, comment, started or moment, seconds, moment, moment)
    issue.worklogs.append(worklog)
    return show.worklog_json(call, issue, worklog)


def _edit_worklog(call: Call) -> Any:
    issue = get_issue(call)
    worklog = _worklog_of(call, issue)
    seconds, started = _spent(call), _started(call)
    if "comment" in call.body:
        worklog.comment = checked_text(call, call.body["comment"], "comment")
    worklog.seconds = seconds or worklog.seconds
    worklog.started = started or worklog.started
    record(call, issue, [])
    worklog.updated = issue.updated
    return show.worklog_json(call, issue, worklog)


def _delete_worklog(call: Call) -> Any:
    issue = get_issue(call)
    issue.worklogs.remove(_worklog_of(call, issue))
    record(call, issue, [])


def _watchers(call: Call) -> Any:
    issue = get_issue(call)
    return {
        "self": f"{api(call)}/issue/{issue.key}/watchers",
        "isWatching": call.user.key in issue.watchers,
        "watchCount": len(issue.watchers),
        "watchers": [user_json(call, call.world.users[key]) for key in issue.watchers],
    }


def _watch(call: Call) -> Any:
    issue = get_issue(call)
    value = call.payload.json or call.text("userName")
    key = call.user.key if value is None else find_user(call, value).key
    if key not in issue.watchers:
        issue.watchers.append(key)


def _unwatch(call: Call) -> Any:
    issue = get_issue(call)
    value = call.text("accountId") if call.cloud else call.text("username") or call.text("userName")
    if value is None:
        raise Refusal(400, "The user to remove must be given.")
    key = find_user(call, value).key
    issue.watchers = [watcher for watcher in issue.watchers if watcher != key]


def _votes(call: Call) -> Any:
    issue = get_issue(call)
    return {
        "self": f"{api(call)}/issue/{issue.key}/votes",
        "votes": len(issue.votes),
        "hasVoted": call.user.key in issue.votes,
        "voters": [user_json(call, call.world.users[key]) for key in issue.votes],
    }


def _vote(call: Call) -> Any:
    issue = get_issue(call)
    if issue.reporter == call.user.key:
        raise Refusal(404, "You cannot vote for an issue you have reported.")
    if call.user.key not in issue.votes:
        issue.votes.append(call.user.key)


def _unvote(call: Call) -> Any:
    issue = get_issue(call)
    issue.votes = [key for key in issue.votes if key != call.user.key]


ROUTES: dict[str, Behaviour] = {
    "GET issue/{}/comment": _comments,
    "POST issue/{}/comment": _add_comment,
    "GET issue/{}/comment/{}": _comment,
    "PUT issue/{}/comment/{}": _edit_comment,
    "DELETE issue/{}/comment/{}": _delete_comment,
    "GET issue/{}/worklog": _worklogs,
    "POST issue/{}/worklog": _add_worklog,
    "GET issue/{}/worklog/{}": _worklog,
    "PUT issue/{}/worklog/{}": _edit_worklog,
    "DELETE issue/{}/worklog/{}": _delete_worklog,
    "GET issue/{}/watchers": _watchers,
    "POST issue/{}/watchers": _watch,
    "DELETE issue/{}/watchers": _unwatch,
    "GET issue/{}/votes": _votes,
    "POST issue/{}/votes": _vote,
    "DELETE issue/{}/votes": _unvote,
}
