"""Which field a user means by a name, on a screen or on the whole site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.metadata import FieldMeta
from mcp_atlassian_oauth.sites.protocols import Field, Jira
from mcp_atlassian_oauth.tools.choices import Named, ambiguous, unknown

# What people call fields that Jira calls otherwise; a field that has the name itself comes first.
ALIASES = {
    "type": "issuetype",
    "issue type": "issuetype",
    "due": "duedate",
    "due date": "duedate",
    "component": "components",
    "fix version": "fixVersions",
    "fixversion": "fixVersions",
    "affects version": "versions",
    "label": "labels",
    "estimate": "timetracking",
    "epic": "Epic Link",
}


# Fields that every Jira has, by the ids that never change: asking for these needs no list of fields.
SYSTEM = frozenset(
    "aggregateprogress aggregatetimeestimate aggregatetimeoriginalestimate aggregatetimespent assignee attachment comment"
    " components created creator description duedate environment fixVersions issuelinks issuetype labels lastViewed parent"
    " priority progress project reporter resolution resolutiondate security status statuscategorychangedate subtasks summary"
    " thumbnail timeestimate timeoriginalestimate timespent timetracking updated versions votes watches worklog workratio".split()
)
EPIC_LINK = "gh-epic-link"
_CUSTOM_ID = re.compile(r"customfield_\d+")


async def field_list(jira: Jira, asked: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of fields to read by their names or ids; ids cost no request. See `field_ids` for what is raised."""
    return tuple(dict.fromkeys(field_id for ids in (await field_ids(jira, asked)).values() for field_id in ids))


async def field_ids(jira: Jira, asked: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the ids of the fields that names or ids mean, by what was asked; several where several have the name.

    What starts with * or -, as `fields` of a search may, is left as it is. Raises AtlassianError with the closest names for
    a field that the site doesn't have.
    """
    names = list(dict.fromkeys(name for name in asked if name.strip()))
    if all(map(_is_id, names)):
        return {name: (name.strip(),) for name in names}
    known = await jira.fields()
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        ids = (name.strip(),) if _is_id(name) else tuple(field.id for field in fields_named(known, name))
        if not ids:
            raise unknown("field", name, [Named(field.id, field.name) for field in known], "jira_find_fields searches.")
        found[name] = ids
    return found


def _is_id(name: str) -> bool:
    """Return whether a name is an id that needs no looking up: of a field that every Jira has, or of a custom one."""
    text = name.strip()
    return text in SYSTEM or text.startswith(("*", "-")) or _CUSTOM_ID.fullmatch(text) is not None


def fields_named(known: Sequence[Field], asked: str) -> list[Field]:
    """Return the fields with this id, else those with this name or name in JQL, in any case."""
    for wanted in filter(None, (asked.strip(), ALIASES.get(asked.strip().casefold()))):
        by_id = [field for field in known if field.id == wanted]
        if by_id:
            return by_id
        folded = wanted.casefold()
        for names in (lambda field: (field.name, field.id), lambda field: field.clause_names):
            if found := [field for field in known if folded in {name.casefold() for name in names(field)}]:
                return found
    return []


def parent_field(screen: Sequence[FieldMeta], *, subtask: bool = False) -> FieldMeta | None:
    """Return the field of a screen that a parent is written to, None where it has none: an epic may have one of its own."""
    for wanted in ("parent",) if subtask else ("parent", EPIC_LINK):
        if found := next((field for field in screen if wanted in (field.id, field.custom)), None):
            return found
    return None


async def on_screen(jira: Jira, screen: Sequence[FieldMeta], asked: str, where: str) -> FieldMeta:
    """Return the field of a screen that a name or id means; `where` names the screen in errors ("the edit screen of LAN-1").

    Raises AtlassianError for a field that the site has and the screen lacks, one that nobody has, and an ambiguous name.
    """
    for wanted in filter(None, (asked.strip(), ALIASES.get(asked.strip().casefold()))):
        folded = wanted.casefold()
        found = [field for field in screen if field.id == wanted]
        found = found or [field for field in screen if folded in (field.name.casefold(), field.id.casefold())]
        if len(found) > 1:
            raise ambiguous("field", asked, [_named(field) for field in found])
        if found:
            return found[0]
    elsewhere = fields_named(await jira.fields(), asked)
    if elsewhere:
        # A name in JQL may be the one of a field that is on the screen under another.
        ids = {field.id for field in elsewhere}
        if len(by_id := [field for field in screen if field.id in ids]) == 1:
            return by_id[0]
        names = "; ".join(str(Named(field.id, field.name)) for field in elsewhere[:5])
        raise AtlassianError(
            f"The field {names} is not on {where}, so it can't be set there.",
            f"On it are: {clip(', '.join(field.name for field in screen), 600)}.",
            advice="Nothing was changed. Leave it out, or have it put on the screen.",
        )
    raise unknown("field", asked, [_named(field) for field in screen], f"{where[0].upper()}{where[1:]} has {len(screen)} fields.")


def _named(field: FieldMeta) -> Named:
    return Named(field.id, field.name)
