"""Which board or sprint a user means: by name, id or address, "active", "next", or the only one there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.agile import Agile, Board, Sprint
from mcp_atlassian_oauth.sites.jira_addresses import reference
from mcp_atlassian_oauth.tools.choices import Named, ambiguous, closest, identified, the_one, unknown
from mcp_atlassian_oauth.tools.project_names import optional_project_key
from mcp_atlassian_oauth.tools.registry import Call

# Words for a sprint, and the state that they mean.
STATES: Mapping[str, str] = {"active": "active", "current": "active", "next": "future"}
OPEN, CLOSED = ("active", "future"), ("closed",)
PAGE, PAGES = 50, 20


async def the_board(call: Call, board: str | None, *, sprints: bool = False) -> Board:
    """Return the board that is meant, without one the default project's; `sprints`: only one that has them.

    Raises AtlassianError with the candidates where several are meant.
    """
    agile = call.jira().agile
    if board and board.strip():
        asked = reference("board", board, call.jira().url)
        if asked.isdecimal():
            return await agile.board(asked)
        found = await agile.known_boards(asked, None)
        advice = "jira_list_boards lists them."
        chosen = the_one("board", asked, _named(found or await agile.known_boards("", None)), advice)
        return identified(chosen, chosen.id, "board")
    project = await optional_project_key(call, None)
    if project is None:
        raise AtlassianError("No board is given and no default project is set.", advice="Pass board: a name, id or address.")
    found = tuple(one for one in await agile.known_boards("", project) if not sprints or one.kind != "kanban")
    if len(found) == 1:
        return identified(found[0], found[0].id, "board")
    if found:
        raise AtlassianError(
            f"Project {project} has {len(found)} boards: {'; '.join(str(named) for named, _ in _named(found))}.",
            advice="Nothing was changed. Pass board.",
        )
    raise AtlassianError(f"Project {project} has no board{' with sprints' if sprints else ''}.", advice="Pass board.")


def _named(boards: Sequence[Board]) -> list[tuple[Named, Board]]:
    notes = [", ".join(filter(None, (board.kind, board.project))) for board in boards]
    return [(Named(one.id or "", one.name or "", note), one) for one, note in zip(boards, notes, strict=True)]


async def the_sprint(call: Call, sprint: str, board: str | None) -> Sprint:
    """Return the sprint that is meant: an id or address alone, a name or "active" or "next" on a board.

    Raises AtlassianError with the candidates where several are meant.
    """
    agile = call.jira().agile
    asked = reference("sprint", sprint, call.jira().url)
    if asked.isdecimal():
        return attrs.evolve(await agile.sprint(asked), id=asked)
    owner = await the_board(call, board, sprints=True)
    state = STATES.get(asked.casefold())
    if state:
        by_state = await _by_state(agile, owner, asked, state)
        return identified(by_state, by_state.id, "sprint")
    wanted = asked.casefold()
    known: list[Sprint] = []
    for states in (OPEN, CLOSED):
        known += await _all(agile, owner, states)
        named = [one for one in known if (one.name or "").casefold() == wanted]
        if len(named) == 1:
            return identified(named[0], named[0].id, "sprint")
        if named:
            raise ambiguous("sprint", asked, [_of(one) for one in named])
    # The latest are meant most often.
    candidates = [_of(one) for one in reversed(known)]
    raise unknown("sprint", asked, closest(asked, candidates), f"jira_get_board {owner.id} with show sprints lists them.")


async def _by_state(agile: Agile, board: Board, asked: str, state: str) -> Sprint:
    found = await _all(agile, board, (state,))
    if not found:
        other = "future" if state == "active" else "active"
        others = [str(_of(one)) for one in await _all(agile, board, (other,))]
        raise AtlassianError(
            f"Board {board.name} (id {board.id}) has no {state} sprint.",
            f"Its {other} ones: {'; '.join(others)}." if others else "",
            advice="Nothing was changed. Pass the sprint's name or id.",
        )
    if len(found) > 1 and asked.casefold() != "next":
        raise ambiguous("sprint", asked, [_of(one) for one in found])
    return found[0]


async def _all(agile: Agile, board: Board, states: Sequence[str]) -> list[Sprint]:
    found: list[Sprint] = []
    cursor: str | None = None
    for _ in range(PAGES):
        page = await agile.sprints(board.id or "", states, limit=PAGE, cursor=cursor)
        found += page.items
        cursor = page.cursor
        if cursor is None:
            break
    return found


def _of(sprint: Sprint) -> Named:
    return Named(sprint.id or "", sprint.name or "", sprint.state or "")
