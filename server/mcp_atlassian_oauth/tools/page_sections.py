"""The sections of a page's markdown: its headings, and what stands under one of them."""

from __future__ import annotations

import re

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*")
_CODE = re.compile(r" {0,3}(`{3,}|~{3,})")
_FENCE = re.compile(r"(:{3,})[ \t]*(\S?)")
_OPENS = re.compile(r"<(details|table)\b", re.IGNORECASE)
_CLOSES = re.compile(r"</(details|table)>", re.IGNORECASE)
# What of a heading is marks and not its words.
_MARKS = re.compile(
    r"\\([!-/:-@\[-`{-~])|</?[A-Za-z][^<>]*>|\*\*|~~|`|(?<!\w)_|_(?!\w)|!?\[|\]\([^()\s]*\)|\]\(<[^<>]*>\)|:\w+(?=\[)|\{[^{}]*\}"
)
MOST_LISTED = 60


@attrs.frozen
class Section:
    """A heading at `start`, and the lines up to `end` that stand under it, subsections included."""

    title: str
    level: int
    start: int
    end: int
    path: tuple[str, ...]
    """The titles of the headings it stands under, its own last."""


def sections(markdown: str) -> list[Section]:
    """Return the sections of markdown in their order; headings in quotations, lists and tables aren't sections.

    A section ends where a heading of its level or a higher one begins, or where what it stands in (a column, a macro, an
    expand) ends.
    """
    lines = markdown.split("\n")
    found: list[Section] = []
    # Headings that are open, each with how deep in containers it stands.
    open_: list[tuple[int, Section]] = []
    containers: list[str] = []
    code = ""

    def close(until: int, depth: int, level: int) -> None:
        while open_ and (open_[-1][0] > depth or (open_[-1][0] == depth and open_[-1][1].level >= level)):
            _, section = open_.pop()
            found.append(attrs.evolve(section, end=until))

    for number, line in enumerate(lines):
        if code:
            if line.strip().startswith(code) and not line.strip().strip(code[0]):
                code = ""
        elif fence := _CODE.match(line):
            code = fence[1]
        elif (fence := _FENCE.match(line)) and containers and not fence[2] and containers[-1] == fence[1]:
            containers.pop()
            close(number, len(containers), 7)
        elif fence and fence[2]:
            containers.append(fence[1])
        elif (heading := _HEADING.fullmatch(line)) and "table" not in containers:
            level = len(heading[1])
            close(number, len(containers), level)
            title = plain(heading[2])
            above = (*open_[-1][1].path, title) if open_ else (title,)
            open_.append((len(containers), Section(title, level, number, len(lines), above)))
        else:
            containers.extend(tag.lower() for tag in _OPENS.findall(line))
            for tag in _CLOSES.findall(line):
                if containers and containers[-1] == tag.lower():
                    containers.pop()
                    close(number, len(containers), 7)
    close(len(lines), -1, 0)
    return sorted(found, key=lambda section: section.start)


def plain(heading: str) -> str:
    """Return the words of a heading without markdown's marks."""
    return " ".join(_MARKS.sub(lambda mark: mark[1] or "", heading).split())


def section_of(markdown: str, wanted: str) -> Section:
    """Return the section with a heading, or with a path of headings ("Plan > Risks"), letter case aside.

    Raises AtlassianError, with the headings there are, where there is none or several.
    """
    known = sections(markdown)
    heading = _HEADING.fullmatch(wanted.strip())
    title = plain(heading[2] if heading else wanted).casefold()
    matches = [section for section in known if section.title.casefold() == title]
    if heading and len(matches) > 1:
        matches = [section for section in matches if section.level == len(heading[1])] or matches
    if not matches:
        path = [plain(part).casefold() for part in wanted.split(">")]
        matches = [section for section in known if [part.casefold() for part in section.path[-len(path) :]] == path]
    if len(matches) == 1:
        return matches[0]
    many = f"The page has {len(matches)} headings {clip(wanted)!r}." if matches else f"The page has no heading {clip(wanted)!r}."
    raise AtlassianError(many, contents(markdown) or "It has no headings at all.", advice=_advice(matches))


def _advice(matches: list[Section]) -> str:
    paths = {" > ".join(section.path) for section in matches}
    if not matches:
        return "Pass one of these headings as section, or leave section out for the whole page."
    if len(paths) == len(matches):
        return "Say which, with the headings above it: " + " or ".join(f'"{path}"' for path in sorted(paths)) + "."
    return "They can't be told apart: read and send the whole page, without section."


def contents(markdown: str) -> str:
    """Return the headings of a page as a nested list, each with how many characters stand under it; "" for none."""
    known = sections(markdown)
    lines = markdown.split("\n")
    top = min((section.level for section in known), default=1)
    rows = [
        f"{'  ' * (section.level - top)}- {clip(section.title, 120)} ({len(taken(lines, section))} characters)"
        for section in known
    ]
    rest = [f"… {len(rows) - MOST_LISTED} more"] if len(rows) > MOST_LISTED else []
    return "\n".join((*rows[:MOST_LISTED], *rest))


def taken(lines: list[str], section: Section) -> str:
    """Return a section's markdown, heading included."""
    return "\n".join(lines[section.start : section.end]).strip("\n")


def section_text(markdown: str, wanted: str) -> str:
    """Return the markdown of a section, heading included. Raises AtlassianError where it isn't one section."""
    return taken(markdown.split("\n"), section_of(markdown, wanted))


def with_section(markdown: str, wanted: str, body: str) -> str:
    """Return markdown with what stands under a heading replaced by `body`; the heading too where `body` begins with one.

    Raises AtlassianError where the heading doesn't name one section.
    """
    section = section_of(markdown, wanted)
    lines = markdown.split("\n")
    new = body.replace("\r\n", "\n").strip("\n").split("\n")
    first = _HEADING.fullmatch(new[0])
    heading = [] if first and len(first[1]) == section.level else [lines[section.start], ""]
    behind = lines[section.end :]
    gap = [""] if any(line.strip() for line in behind) else []
    return "\n".join((*lines[: section.start], *heading, *new, *gap, *behind)).rstrip("\n")
