"""Which projects, issues and other things a query names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from mcp_atlassian_oauth.query import jql
from mcp_atlassian_oauth.query.ast import Call, Field, ListOperand, Operand, Query, Term, Value, terms
from mcp_atlassian_oauth.sites.limits.rules import Subject

KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*-\d+")
Kinds = Mapping[str, frozenset[str]]
"""What the values of fields are: kinds of subjects by the fields' names in lower case."""

_BUILT_IN: Mapping[str, str] = {
    # Cloud also says work item for issue, and space for project.
    **dict.fromkeys(("project", "space"), "project"),
    **dict.fromkeys(("key", "issuekey", "issue", "id", "parent", "workitem", "workitemkey", "workitemid"), "issue"),
    **dict.fromkeys(("epic link", "epic"), "epic"),
    **dict.fromkeys(("filter", "request", "savedfilter", "searchrequest"), "filter"),
    **dict.fromkeys(("fixversion", "affectedversion"), "version"),
    "component": "component",
    "sprint": "sprint",
    "category": "category",
    "level": "level",
    **dict.fromkeys(("request type", "customer request type", "request-type"), "request type"),
    "status": "status",
    **dict.fromkeys(("issuetype", "type", "worktype", "workitemtype"), "issuetype"),
}
# Their values are people, texts, times and words of the whole site.
_OF_NO_PROJECT = frozenset(
    """
    approvals assignee attachments comment created createddate creator description due duedate environment hierarchylevel
    issuelinktype labels lastviewed organizations originalestimate priority remainingestimate rank reporter resolution
    resolutiondate resolved statuscategory statuscategorychangeddate summary text textfields timeestimate timeoriginalestimate
    timespent updated updateddate voter votes watcher watchers worklogauthor worklogcomment worklogdate workratio
    """.split()
)
_CUSTOM: Mapping[str, str] = {
    "gh-sprint": "sprint",
    "gh-epic-link": "epic",
    "jpo-custom-field-parent": "issue",
    "vp-origin": "request type",
}
_TYPES: Mapping[str, str] = {
    **{name: name for name in ("version", "project", "component", "status", "issuetype")},
    "issuelink": "issue",
    "securitylevel": "level",
}

# What functions are called with: for each argument its kind, "" where it says nothing of a project; the last one counts for
# those that follow.
_PROJECTS = ("project",)
_ISSUE = ("issue", "")
_FUNCTIONS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("releasedversions", "unreleasedversions", "latestreleasedversion", "earliestunreleasedversion"), _PROJECTS),
    **dict.fromkeys(
        """
        childissuesof childworkitemsof linkedissues linkedworkitems parentissuesof parentworkitemsof portfoliochildissuesof
        portfoliochildworkitemsof subtasksof
        """.split(),
        _ISSUE,
    ),
    **dict.fromkeys(("opensprints", "closedsprints", "futuresprints"), ("board",)),
    **dict.fromkeys(
        """
        approver approved cascadeoption choiceoption componentsleadbyuser currentlogin currentuser elapsed endofday endofmonth
        endofweek endofyear issueswithremotelinksbyglobalid lastlogin membersof now organizationmembers pending pendingby
        projectsleadbyuser projectswhereuserhaspermission projectswhereuserhasrole remaining startofday startofmonth
        startofweek startofyear updatedby workitemswithremotelinksbyglobalid
        """.split(),
        ("",),
    ),
}
_HISTORY = frozenset({"WAS", "WAS NOT", "WAS IN", "WAS NOT IN", "CHANGED"})


@attrs.frozen
class Named:
    """A value of a query: the field's name, the kinds of subjects that it may be, and where it stands.

    `condition` is the condition that has nothing but this value, in words of the query.
    """

    field: str
    kinds: frozenset[str]
    value: Value
    condition: str = ""
    past: bool = False
    """Whether it is asked for in the history, which knows names that are gone."""
    pattern: bool = False
    """Whether it is looked for with `~`."""
    argument: bool = False
    """Whether a function is called with it."""

    @property
    def text(self) -> str:
        """The value without the white space around it."""
        return self.value.text.strip()

    def subject(self, kind: str) -> Subject:
        """Return the value as a subject of a kind."""
        return Subject(kind, self.text)


def fields_of(query: Query) -> Iterator[Field]:
    """Yield the fields of a query's conditions and of its ORDER BY, but those with a path, which are of no project."""
    for one in (*(term.field for term in terms(query.where)), *(sort.field for sort in query.order_by)):
        if not one.path:
            yield one


def unknown_fields(query: Query) -> frozenset[str]:
    """Return the fields of a query that aren't built in: custom ones, whose values are of any kind."""
    return frozenset({field.key for field in fields_of(query)} - _BUILT_IN.keys() - _OF_NO_PROJECT)


def kinds_of_fields(fields: Any) -> Kinds:
    """Return what the values of fields are, of the JSON that lists them: only of those whose values are a project's.

    It has the other names of fields that are built in as well.
    """
    found: dict[str, frozenset[str]] = {}
    for field in fields if isinstance(fields, list) else ():
        if not isinstance(field, dict):
            continue
        schema = field["schema"] if isinstance(field.get("schema"), dict) else {}
        kind = "issue" if field.get("id") == "issuekey" else None
        kind = kind or _CUSTOM.get(str(schema.get("custom", "")).rpartition(":")[2])
        kind = kind or _TYPES.get(str(schema.get("items") or schema.get("type") or ""))
        if kind is None:
            continue
        for name in {str(each).lower() for each in (*(field.get("clauseNames") or ()), field.get("name"), field.get("id"))}:
            found[name] = found.get(name, frozenset()) | {kind}
    return found


def named_in_jql(query: Query, custom: Kinds) -> Iterator[Named]:
    """Yield what a query names of projects and of what lies in them, in the order of the text; `custom` says what the values
    of custom fields are."""
    for term in terms(query.where):
        past = term.operator in _HISTORY
        built_in = _BUILT_IN.get(term.field.key)
        kinds = custom.get(term.field.key, frozenset()) if built_in is None else frozenset({built_in})
        source = query.text[term.field.start : term.field.end]
        verb = "was" if past else "="
        operands = [term.operand, *(each.operand for each in term.predicates if each.name in ("FROM", "TO"))]
        for operand in operands:
            if kinds and not term.field.path:
                for value in _values(operand):
                    condition = f"{source} {verb} {query.text[value.start : value.end]}"
                    yield Named(term.field.name, kinds, value, condition, past, term.operator in ("~", "!~"))
        yield from _arguments(term)


def functions_out_of_bounds(query: Query) -> Iterator[Call]:
    """Yield the calls with arguments of which nobody knows what they reach: those of apps, which may hold queries."""
    for term in terms(query.where):
        yield from (call for call in _calls(term) if call.arguments and call.key not in _FUNCTIONS)


def rewritten(text: str, edits: Iterable[tuple[Value | Field, str]]) -> str:
    """Return a query with values and fields in other words."""
    for value, source in sorted(edits, key=lambda edit: edit[0].start, reverse=True):
        text = text[: value.start] + source + text[value.end :]
    return text


def parsed(text: str) -> Query | None:
    """Return the tree of a query, None where it is empty; raises QuerySyntaxError."""
    return jql.parse(text) if text.strip() else None


def _values(operand: Operand | None) -> Iterator[Value]:
    if isinstance(operand, Value):
        yield operand
    elif isinstance(operand, ListOperand):
        yield from (item for item in operand.flatten() if isinstance(item, Value))


def _calls(term: Term) -> Iterator[Call]:
    for operand in (term.operand, *(predicate.operand for predicate in term.predicates)):
        for item in operand.flatten() if isinstance(operand, ListOperand) else (operand,):
            if isinstance(item, Call):
                yield item


def _arguments(term: Term) -> Iterator[Named]:
    """Yield what functions are called with: linkedIssues("KEY-1")."""
    for call in _calls(term):
        kinds = _FUNCTIONS.get(call.key, ("",))
        for place, argument in enumerate(call.arguments):
            kind = kinds[min(place, len(kinds) - 1)]
            if kind:
                yield Named(term.field.name, frozenset({kind}), argument, argument=True)
