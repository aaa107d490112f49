from __future__ import annotations

import contextlib
import json

import attrs
import httpx
import pytest

from bench import peers, sandbox, tasks
from bench.calls import WrongAnswerError
from bench.measure import running
from bench.report import as_text
from bench.tasks import confluence, jira, planning
from bench.tasks.site import Site
from bench.tasks.task import Conversation, Task, UnfinishedError, found, parsed
from bench.workbench import Workbench

# A peer that knows one answer by heart.
ANSWERS = """
def answer(message, first=answer):
    return RESULT if message["method"] == "tools/call" else first(message)
"""


def result(text, **more):
    return {"content": [{"type": "text", "text": text}], **more}


def script(answer):
    return f"RESULT = json.loads({json.dumps(json.dumps(answer))})\n{ANSWERS}"


@pytest.fixture(scope="module")
def upstream(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sandbox")
    with sandbox.upstream(peers.base_environment(folder), folder) as variables:
        yield variables


@contextlib.contextmanager
def site_of(variables):
    base = variables["JIRA_BASE_URL"].removesuffix("/jira")
    with httpx.Client(base_url=base, timeout=30, trust_env=False) as client:
        yield Site(client, {"jira": variables["JIRA_PERSONAL_TOKEN"], "confluence": variables["CONF_PERSONAL_TOKEN"]})


@pytest.fixture
def site(upstream):
    with site_of(upstream) as opened:
        yield opened


@pytest.fixture
def conversation(tiny):
    with contextlib.ExitStack() as stack:
        yield lambda answer: Conversation(stack.enter_context(running(tiny(script(answer)))))


def test_there_are_thirty_tasks_with_names_of_their_own():
    assert len({task.name for task in tasks.TASKS}) == len({task.request for task in tasks.TASKS}) == 30


@pytest.mark.parametrize("task", tasks.TASKS, ids=lambda task: task.name)
def test_no_task_is_done_before_it_is_begun(site, task):
    everything = "\n".join(task.facts)
    assert len(task.open_points("", site)) >= len(task.facts)
    # What was shown is no excuse for what was not done, and each fact counts.
    assert bool(task.open_points(everything, site)) == (task.state is not None)
    for fact in task.facts:
        assert f"not shown: {fact}" in task.open_points(everything.replace(fact, ""), site)


def test_ours_does_every_task(tmp_path):
    in_turn = (*planning.TASKS, *confluence.TASKS, *jira.TASKS)
    environ = peers.base_environment(tmp_path)
    with sandbox.upstream(environ, tmp_path) as variables, site_of(variables) as site:
        server = peers.ours(variables, tmp_path)
        server = attrs.evolve(server, environ={**server.environ, "MCP_TOOLSETS": "all"})
        with tasks.opened(server) as connection:
            # On one sandbox: what is closed or written by a task is asked for by none after it.
            costs = {task.name: tasks.attempt(connection, task, task.ours, site) for task in in_turn}
    assert {name: why for name, why in costs.items() if isinstance(why, str)} == {}
    assert (costs["find pages"].calls, costs["find pages"].requests) == (1, 1)
    assert (costs["update section"].calls, costs["update section"].requests) == (2, 4)


def test_a_sandbox_on_the_same_port_has_forgotten_what_was_done(tmp_path):
    environ, port = peers.base_environment(tmp_path), 0
    for _ in range(2):
        with sandbox.upstream(environ, tmp_path, port) as variables, site_of(variables) as site:
            port = site.client.base_url.port
            assert site.issue("LAN-6")["duedate"] == "2026-09-16"
            token = {"Authorization": f"Bearer {site.tokens['jira']}"}
            change = {"fields": {"duedate": "2026-09-23"}}
            site.client.put("/jira/rest/api/2/issue/LAN-6", json=change, headers=token).raise_for_status()
            assert site.issue("LAN-6")["duedate"] == "2026-09-23"


def test_arguments_texts_and_second_copies_are_counted(conversation):
    answer = result("é\n2", structuredContent={"a": 1}, isError=False)
    call = conversation(answer)
    assert call("one", key="ö") == "é\n2"
    assert call("one") == "é\n2"
    arguments = len('{"key":"ö"}') + len("{}")
    assert (call.calls, call.text) == (2, arguments + 2 * len("é\n2"))
    assert call.characters == arguments + 2 * len(json.dumps(answer, ensure_ascii=False, separators=(",", ":")))


@pytest.mark.parametrize(
    "block",
    [
        {"type": "text", "text": '{"content": "YmFuayBhbnN3ZXJlZCBsYXRl"}'},
        {"type": "resource", "resource": {"uri": "file:///a.log", "blob": "YmFuayBhbnN3ZXJlZCBsYXRl"}},
        {"type": "resource", "resource": {"uri": "file:///a.log", "text": "bank answered late"}},
    ],
)
def test_a_file_counts_as_read_however_it_is_sent(conversation, block):
    assert "bank answered late" in conversation({"content": [block]})("one")


def test_a_failed_call_and_an_answer_without_what_is_needed_end_a_task(conversation):
    with pytest.raises(UnfinishedError, match="one failed: no access"):
        conversation(result("no access", isError=True))("one")
    with pytest.raises(UnfinishedError, match="nothing like LAN"):
        found(r"LAN-(\d+)", "no issues")
    with pytest.raises(UnfinishedError, match="no JSON: no issues"):
        parsed("no issues")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (result("no access", isError=True), "one failed: no access"),
        (result("{}"), "an answer without what the next call needs"),
        (result('{"key": "B"}'), "not shown: A"),
        (result('{"key": "A"}'), "not so: it is late"),
    ],
)
def test_a_task_that_was_not_done_says_why(conversation, site, answer, why):
    task = Task(
        "t", "r", lambda call: json.loads(call("one"))["key"], lambda call: None, ("A",), lambda site: {"it is late": False}
    )
    assert why in tasks.attempt(conversation(answer).connection, task, task.ours, site)


def asking(name, fact, times=1):
    def ask(call):
        for _ in range(times):
            call("one")

    return Task(name, f"Where is {fact}?", lambda call: call("one"), ask, (fact,))


@pytest.fixture
def sections(monkeypatch, tmp_path, tiny):
    """Compare a server that answers "A and B" with a peer; both send nothing upstream."""

    def compare(chosen, peer, why_no_peer=""):
        monkeypatch.setattr(tasks, "TASKS", chosen)
        ours = tiny(script(result("A and B")), name=peers.OURS)
        return tasks.run(Workbench(1, tmp_path, ours, peer, why_no_peer, lambda line: None))

    return compare


def test_ours_and_a_peer_are_compared_on_the_tasks_that_both_do(sections, tiny):
    peer = tiny(script(result("only A", structuredContent={"result": "only A"})), name=peers.PEER)
    each, sums = sections((asking("a", "A", times=2), asking("b", "B")), peer)
    assert [row[:5] for row in each.rows] == [("a", "1", "2", "0", "0"), ("b", "1", "-", "0", "-")]
    assert each.notes[0] == f"{peers.PEER} did not do 'b': not shown: B"
    assert "b: Where is B?" in as_text(each)
    assert sums.title == "Tasks in sum: 1 of 2 that both do"
    measured = {row[0]: row[1:] for row in sums.rows}
    assert measured["calls"] == ("1", "2", "1", "0", "0")
    assert measured["requests"] == measured["requests, first time"] == ("0", "0", "0", "1", "0")
    assert measured["text only"] == (str(len("{}A and B")), str(2 * len("{}only A")), "1", "0", "0")
    assert measured["characters"][2:] == ("1", "0", "0")
    goals = {goal.what: goal.measured.value for goal in sums.goals if goal.measured}
    assert goals[f"calls, sum: {peers.OURS} / {peers.PEER}"] == 0.5
    assert goals["tasks that take ours no fewer calls"] == 0
    assert goals["tasks that take ours no fewer requests"] == 1
    assert goals["tasks that take ours more of any, or as much of all"] == 0


def test_a_task_that_takes_ours_more_of_anything_is_told(sections, tiny):
    _, sums = sections((asking("a", "A"),), tiny(script(result("A")), name=peers.PEER))
    goals = {goal.what: goal.measured.value for goal in sums.goals if goal.measured}
    assert goals["tasks that take ours no fewer calls"] == 1
    assert goals["tasks that take ours no fewer characters"] == 1
    assert goals["tasks that take ours more of any, or as much of all"] == 1


def test_without_a_peer_the_reason_is_said(sections):
    _, sums = sections((asking("a", "A"),), None, "no network")
    assert {(goal.status, goal.why_not) for goal in sums.goals} == {("not measured", "no network")}


def test_ours_has_to_do_them_all(sections):
    with pytest.raises(WrongAnswerError, match="c, first time: not shown: C"):
        sections((asking("c", "C"),), None)
