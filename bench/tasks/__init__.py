"""What thirty everyday requests cost: calls, characters and requests to Atlassian, ours and the peer's."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from urllib.parse import urlsplit

import attrs
import httpx

from bench import peers, sandbox
from bench.calls import WrongAnswerError
from bench.figures import Ratio
from bench.measure import REVISIONS, Connection, RefusedError, Server, ServerError, running
from bench.report import Goal, Section
from bench.tasks import confluence, jira, planning
from bench.tasks.site import Site
from bench.tasks.task import Conversation, Script, Task, UnfinishedError
from bench.workbench import Workbench

TASKS: tuple[Task, ...] = (*jira.TASKS, *planning.TASKS, *confluence.TASKS)
# Of thirty: on the others ours may need as much as the peer, or more.
AT_MOST_NOT_FEWER = 5
_REVISION = "2025-11-25"
# How long all tasks of one server may take before it is ended, in seconds.
_WITHIN = 900.0


@attrs.frozen
class Cost:
    """What a task took. `characters` are those of whole results, `text` those of their blocks, both with the arguments."""

    calls: int
    requests: int
    characters: int
    text: int


MEASURES: Mapping[str, Callable[[Cost], int]] = {
    "calls": lambda cost: cost.calls,
    "requests": lambda cost: cost.requests,
    "characters": lambda cost: cost.characters,
    "text only": lambda cost: cost.text,
}
# The three; text only shows that a second copy of each answer is not what makes the difference.
_COUNTED = ("calls", "requests", "characters")


# Each server does all tasks twice in one process: at first it knows nothing of the site, then what it keeps between calls.
FIRST, AGAIN = "first time", "again"
Round = Mapping[str, Cost | str]


def run(bench: Workbench) -> Sequence[Section]:
    """Do all tasks with each server; raises WrongAnswerError, or ServerError, where ours can't."""
    done = _do_all(bench, bench.ours, [(task, task.ours) for task in TASKS])
    ours: dict[str, dict[str, Cost]] = {}
    for when, costs in done.items():
        if failed := {name: why for name, why in costs.items() if isinstance(why, str)}:
            raise WrongAnswerError("; ".join(f"{name}, {when}: {why}" for name, why in failed.items()))
        ours[when] = {name: cost for name, cost in costs.items() if isinstance(cost, Cost)}
    theirs: Mapping[str, Round] = {FIRST: {}, AGAIN: {}}
    why_not = bench.why_no_peer
    if bench.peer is not None:
        try:
            theirs = _do_all(bench, bench.peer, [(task, task.theirs) for task in TASKS])
        except (ServerError, RefusedError) as failure:
            why_not = str(failure)
    return (_each(ours, theirs), _sums(ours, theirs, why_not))


def _do_all(bench: Workbench, server: Server, tasks: Sequence[tuple[Task, Script]]) -> Mapping[str, Round]:
    """Return what each task took in each round, or why it was not done; each begins with a sandbox in its first state."""
    environ, port = peers.base_environment(bench.folder), _free_port()
    base = f"http://127.0.0.1:{port}"
    server = _led_to(server, base)
    rounds: dict[str, dict[str, Cost | str]] = {FIRST: {}, AGAIN: {}}
    with opened(server) as connection:
        for when, costs in rounds.items():
            bench.say(f"{server.name}: {len(tasks)} tasks, {when} …")
            for task, script in tasks:
                with (
                    sandbox.upstream(environ, bench.folder, port) as variables,
                    httpx.Client(base_url=base, timeout=30, trust_env=False) as client,
                ):
                    tokens = {"jira": variables["JIRA_PERSONAL_TOKEN"], "confluence": variables["CONF_PERSONAL_TOKEN"]}
                    costs[task.name] = attempt(connection, task, script, Site(client, tokens))
    return rounds


def attempt(connection: Connection, task: Task, script: Script, site: Site) -> Cost | str:
    """Return what a task took, or why it was not done."""
    call = Conversation(connection)
    site.clear()
    try:
        script(call)
    except (UnfinishedError, RefusedError) as failure:
        return str(failure)
    except (LookupError, TypeError, ValueError, AttributeError) as failure:
        return f"an answer without what the next call needs ({failure!r}): {call.shown[-300:]}"
    requests = len(site.requests())
    if missing := task.open_points(call.shown, site):
        return "; ".join(missing)
    return Cost(call.calls, requests, call.characters, call.text)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextlib.contextmanager
def opened(server: Server) -> Iterator[Connection]:
    """Yield a connection to a server that is ready for calls."""
    with running(server, within=_WITHIN) as connection:
        REVISIONS[_REVISION](connection, _REVISION)
        yield connection


def _led_to(server: Server, base: str) -> Server:
    """The server for another sandbox, with all of its tools."""
    addresses = {name: f"{base}{urlsplit(value).path}" for name, value in server.environ.items() if value.startswith("http://")}
    return attrs.evolve(server, environ={**server.environ, **addresses, "MCP_TOOLSETS": "all"})


def _each(ours: Mapping[str, Mapping[str, Cost]], theirs: Mapping[str, Round]) -> Section:
    rows, notes = [], []
    for task in TASKS:
        mine, other = ours[AGAIN][task.name], theirs[AGAIN].get(task.name)
        if isinstance(other, str):
            notes.append(f"{peers.PEER} did not do {task.name!r}: {other}")
        cells = [
            cell for of in MEASURES.values() for cell in (f"{of(mine):,}", f"{of(other):,}" if isinstance(other, Cost) else "-")
        ]
        rows.append((task.name, *cells))
    notes += [f"{task.name}: {task.request}" for task in TASKS]
    return Section(
        title="Tasks: what a model's calls for everyday requests take",
        method="each begins with a sandbox in its first state, in a process that has done all of them once; calls, requests"
        " upstream, characters of arguments and whole results, and of arguments and text alone",
        columns=("task", *(cell for measure in MEASURES for cell in (measure, "peer"))),
        rows=tuple(rows),
        goals=(),
        notes=tuple(notes),
        data={
            who: {
                when: {name: attrs.asdict(cost) if isinstance(cost, Cost) else cost for name, cost in costs.items()}
                for when, costs in both.items()
            }
            for who, both in ((peers.OURS, ours), (peers.PEER, theirs))
        },
    )


def _sums(ours: Mapping[str, Mapping[str, Cost]], theirs: Mapping[str, Round], why_not: str) -> Section:
    """The sums over the tasks that both do, and on how many ours needs fewer, as many, more."""
    pairs = {
        when: [(ours[when][name], cost) for name, cost in costs.items() if isinstance(cost, Cost)]
        for when, costs in theirs.items()
    }
    series = {name: [(of(mine), of(other)) for mine, other in pairs[AGAIN]] for name, of in MEASURES.items()}
    series[f"requests, {FIRST}"] = [(mine.requests, other.requests) for mine, other in pairs[FIRST]]
    why_not = why_not or "the peer did none of the tasks"
    rows, goals = [], []
    for name, values in series.items():
        mine, other = (sum(column) for column in zip(*values, strict=True)) if values else (0, 0)
        fewer, equal = sum(a < b for a, b in values), sum(a == b for a, b in values)
        counts = (fewer, equal, len(values) - fewer - equal)
        rows.append((name, f"{mine:,}", f"{other:,}", *map(str, counts)))
        goals.append(Goal(f"{name}, sum: {peers.OURS} / {peers.PEER}", _exact(mine / other) if other else None, 1.0, why_not))
    for title, not_so in _COUNTS.items():
        count = sum(not_so(mine, other) for mine, other in pairs[AGAIN])
        goals.append(Goal(title, _exact(count) if pairs[AGAIN] else None, AT_MOST_NOT_FEWER, why_not))
    return Section(
        title=f"Tasks in sum: {len(pairs[AGAIN])} of {len(TASKS)} that both do",
        method="on how many tasks ours needs fewer, as many and more than the peer",
        columns=("measure", "ours", "peer", "fewer", "as many", "more"),
        rows=tuple(rows),
        goals=tuple(goals),
        notes=(f"{FIRST}: a server that has just been started and knows nothing of the site yet",),
        data={"pairs": series},
    )


def _not_fewer(measure: str) -> Callable[[Cost, Cost], bool]:
    of = MEASURES[measure]
    return lambda mine, other: of(mine) >= of(other)


def _no_better(mine: Cost, other: Cost) -> bool:
    costs = [(MEASURES[measure](mine), MEASURES[measure](other)) for measure in _COUNTED]
    return any(a > b for a, b in costs) or all(a == b for a, b in costs)


_COUNTS: Mapping[str, Callable[[Cost, Cost], bool]] = {
    **{f"tasks that take ours no fewer {measure}": _not_fewer(measure) for measure in _COUNTED},
    "tasks that take ours more of any, or as much of all": _no_better,
}


def _exact(value: float) -> Ratio:
    return Ratio(value, value, value)
