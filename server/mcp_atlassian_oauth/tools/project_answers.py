"""A project as markdown and JSON, with the parts of it that were asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import attrs

from mcp_atlassian_oauth.render.answer import json_list, whole
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, facts, paragraphs, table
from mcp_atlassian_oauth.sites.lenient import flag, name, objects, text
from mcp_atlassian_oauth.sites.protocols import Jira, Project
from mcp_atlassian_oauth.tools.registry import OutputFormat
from mcp_atlassian_oauth.tools.rows import rows_at
from mcp_atlassian_oauth.tools.users import person

Part = Literal["versions", "components", "issueTypes", "statuses", "priorities", "roles"]


@attrs.frozen
class Section:
    """One part of a project: its rows, each with the names of its values."""

    part: Part
    rows: tuple[Mapping[str, str | None], ...]


async def parts_of(jira: Jira, project: Project, wanted: Sequence[Part]) -> tuple[Section, ...]:
    """Return the parts of a project that are wanted, in this order."""
    key = project.key or project.id or ""
    return tuple([Section(part, await _rows(jira, project, key, part)) for part in dict.fromkeys(wanted)])


async def _rows(jira: Jira, project: Project, key: str, part: Part) -> tuple[Mapping[str, str | None], ...]:
    match part:
        case "versions":
            return tuple(
                {
                    "id": version.id,
                    "name": version.name,
                    "state": "archived" if version.archived else "released" if version.released else "unreleased",
                    "start": version.start,
                    "release": version.release,
                    "description": version.description,
                }
                for version in await jira.projects.versions(key)
            )
        case "components":
            return tuple(
                {"id": one.id, "name": one.name, "lead": person(one.lead), "description": one.description}
                for one in await jira.projects.components(key)
            )
        case "issueTypes":
            return tuple(
                {
                    "id": text(kind, "id"),
                    "name": name(kind),
                    "subtask": "yes" if flag(kind, "subtask") else None,
                    "description": text(kind, "description"),
                }
                for kind in objects(project.raw, "issueTypes")
            )
        case "statuses":
            return tuple(
                {"type": kind.name, "id": status.id, "name": status.name, "category": status.category}
                for kind in await jira.projects.statuses(key)
                for status in kind.statuses
            )
        case "priorities":
            return tuple(
                {"id": one.id, "name": one.name, "description": one.description}
                for one in await jira.projects.priorities(project)
            )
        case "roles":
            return tuple(
                {"id": role.id, "name": role.name, "members": ", ".join(role.members)} for role in await jira.projects.roles(key)
            )


def project_answer(project: Project, sections: Sequence[Section], form: OutputFormat, cursor: str | None = None) -> str:
    """Return a project with these parts; as JSON the rows of all parts are one list, each named by its part."""
    if form == "markdown":
        return whole(paragraphs(project_facts(project), *map(_section, sections)), cursor)
    place = Position.of(cursor)
    rows: list[dict[str, Any]] = [without_empty({"part": one.part, **row}) for one in sections for row in one.rows]
    about = {
        "key": project.key,
        "id": project.id,
        "name": project.name,
        "type": project.type,
        "lead": person(project.lead),
        "description": clip(project.description, 1_000) if project.description else None,
        "issueTypes": project.issue_types,
        "components": project.components,
        "unreleasedVersions": project.versions,
        "url": project.url,
    }
    page = rows_at(rows, place)
    return json_list(
        "parts",
        page.items[place.skip :],
        place=place,
        following=page.cursor,
        total=len(rows) if sections else None,
        extra={"project": without_empty(about)} if place.begins else {},
    )


def project_facts(project: Project) -> str:
    """Return what is known of a project."""
    return facts(
        (
            ("Project", f"{project.name or ''} ({project.key or project.id or '?'}, id {project.id or '?'})".strip()),
            ("Type", project.type),
            ("Lead", person(project.lead)),
            ("Description", clip(project.description, 1_000) if project.description else None),
            ("Issue types", ", ".join(project.issue_types)),
            ("Components", ", ".join(project.components)),
            ("Unreleased versions", ", ".join(project.versions)),
            ("Address", project.url),
        )
    )


def _section(section: Section) -> str:
    title = f"## {section.part[0].upper()}{section.part[1:]}"
    if not section.rows:
        return f"{title}\n\n(none)"
    if section.part == "statuses":
        return f"{title}\n\n{_statuses(section.rows)}"
    columns = tuple(section.rows[0])
    return f"{title}\n\n" + table(
        [column.capitalize() for column in columns], ([row[column] for column in columns] for row in section.rows)
    )


def _statuses(rows: Sequence[Mapping[str, str | None]]) -> str:
    """Return statuses with the issue types that have them: a row each, as most types share one workflow."""
    types: dict[tuple[str | None, str | None, str | None], list[str]] = {}
    for row in rows:
        types.setdefault((row["id"], row["name"], row["category"]), []).append(row["type"] or "?")
    every = {row["type"] for row in rows}
    shown = ((*status, "all" if len(set(kinds)) == len(every) else ", ".join(kinds)) for status, kinds in types.items())
    return table(("Id", "Name", "Category", "Issue types"), shown)
