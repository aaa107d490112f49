"""Pages that look like people's: edited in one place, by several at once, by section, with links that are looked up."""

from __future__ import annotations

import json
import zlib
from typing import Any

import anyio
import pytest
from atlassian_sandbox.world import User
from mcp_atlassian_oauth.tools.page_references import references, without_names
from mcp_atlassian_oauth.tools.page_sections import contents, section_text, sections, with_section
from mcp_atlassian_oauth.tools.three_way import three_way

REAL = (
    '<p local-id="p1">The <ac:inline-comment-marker ac:ref="c1">harbour</ac:inline-comment-marker> opens – {user}.</p>\n'
    '<ac:structured-macro ac:name="toc" ac:schema-version="1" ac:macro-id="m-1"><ac:parameter ac:name="maxLevel">2</ac:parameter>'
    "</ac:structured-macro>\n<h2>Plan</h2><p>Boats leave at nine.</p><p>Fish &ndash; chips.</p>"
    '<ac:layout><ac:layout-section ac:type="two_equal" ac:breakout-mode="wide"><ac:layout-cell><h3>Left</h3><p>One.</p>'
    "</ac:layout-cell><ac:layout-cell><p>Two.</p></ac:layout-cell></ac:layout-section></ac:layout>"
    '<h2>Numbers</h2><table data-table-width="760" class="wrapped"><colgroup><col style="width: 90.0px;" /><col /></colgroup>'
    "<tbody>"
    '<tr><th>Ship</th><th>Seats</th></tr><tr><td class="highlight-grey">Tern</td><td>120</td></tr>'
    "<tr><td>Petrel</td><td>290</td></tr>"
    "</tbody></table>"
    '<ac:structured-macro ac:name="info" ac:macro-id="m-2"><ac:rich-text-body><p>Read this first.</p></ac:rich-text-body>'
    "</ac:structured-macro><h2>Work</h2><ac:task-list><ac:task><ac:task-id>7</ac:task-id><ac:task-uuid>u-7</ac:task-uuid>"
    "<ac:task-status>incomplete</ac:task-status><ac:task-body><span>Paint the pier</span></ac:task-body></ac:task></ac:task-list>"
    '<p>See <ac:link><ri:page ri:content-title="Architecture" ri:version-at-save="3" /></ac:link>.</p>'
)


@pytest.fixture
def mention(connection: Any) -> str:
    """A stored mention of somebody who exists."""
    user: User = connection.sandbox.world.users["praman"]
    identity = f'ri:account-id="{user.account_id}"' if connection.deployment == "cloud" else f'ri:userkey="{user.user_key}"'
    return f"<ac:link><ri:user {identity} /></ac:link>"


@pytest.fixture
async def real(connection: Any, mention: str, request: Any) -> str:
    """The id of a page with everything on it."""
    body = REAL.replace("{user}", mention)
    title = f"Page of {zlib.crc32(request.node.name.encode())}"
    await connection.call("conf_create_page", title=title, space="LAN", body=body, contentFormat="storage")
    connection.sandbox.clear()
    return str(next(page.id for page in connection.sandbox.world.pages.values() if page.title == title))


def stored(connection: Any, page: str) -> str:
    body: str = connection.sandbox.world.pages[page].body
    return body


def user_id(connection: Any, key: str) -> str:
    user = connection.sandbox.world.users[key]
    return str(user.account_id if connection.deployment == "cloud" else user.name)


pytest_anyio = pytest.mark.anyio


@pytest_anyio
@pytest.mark.parametrize(
    ("old", "new"),
    [("nine", "ten"), ("Two.", "Three."), ("Tern", "Tarn"), ("first", "now"), ("Paint", "Clean"), ("Numbers", "Figures"),
     ("opens", "closes"), ("See", "Read"), ("One.", "Once.")],
)  # fmt: skip
async def test_one_word_changes_that_word_alone(connection: Any, real: str, old: str, new: str) -> None:
    before = stored(connection, real)
    shown = await connection.call("conf_get_page", page=real)
    assert shown.count(old) == 1
    await connection.call("conf_update_page", page=real, body=shown.replace(old, new))
    assert stored(connection, real) == before.replace(old, new)


@pytest_anyio
async def test_a_word_beside_a_mention_changes_alone(connection: Any, real: str) -> None:
    before = stored(connection, real)
    shown = await connection.call("conf_get_page", page=real)
    assert "[@Priya Raman](user:" in shown
    await connection.call("conf_update_page", page=real, body=shown.replace("opens", "closes"))
    assert stored(connection, real) == before.replace("opens", "closes")


@pytest_anyio
async def test_names_are_asked_for_once(connection: Any, real: str) -> None:
    await connection.call("conf_get_page", page=real)
    assert len(connection.sandbox.requests) == 2
    connection.sandbox.clear()
    shown = await connection.call("conf_get_page", page=real)
    assert "[@Priya Raman](user:" in shown
    assert len(connection.sandbox.requests) == 1


@pytest_anyio
async def test_a_page_reads_without_names_where_nobody_tells_them(connection: Any, real: str) -> None:
    connection.sandbox.fault(path="users-bulk|/user$", status=403, body={"message": "no"})
    assert "[@](user:" in await connection.call("conf_get_page", page=real)


@pytest_anyio
async def test_two_clients_that_edit_different_sections_both_win(connection: Any, real: str) -> None:
    before = stored(connection, real)
    first = await connection.call("conf_get_page", page=real)
    second = await connection.call("conf_get_page", page=real)
    await connection.call("conf_update_page", page=real, body=first.replace("nine", "ten"))
    done = await connection.call("conf_update_page", page=real, body=second.replace("| 290 |", "| 300 |"))
    assert "version 2 → 3 (version 1 was read; what was changed since is kept)" in done
    assert stored(connection, real) == before.replace("nine", "ten").replace("290", "300")


@pytest_anyio
async def test_two_updates_at_the_same_moment_both_win(connection: Any, real: str) -> None:
    """Both have read the same version when they write: one is refused with 409, reads again and is applied again."""
    before = stored(connection, real)
    read = await connection.call("conf_get_page", page=real)
    connection.sandbox.fault(method="GET", path=f"/(pages|content)/{real}$", delay=0.2, times=2)
    answers: list[str] = []

    async def update(old: str, new: str) -> None:
        answers.append(await connection.call("conf_update_page", page=real, body=read.replace(old, new)))

    async with anyio.create_task_group() as group:
        group.start_soon(update, "nine", "ten")
        group.start_soon(update, "Paint", "Clean")
    assert len(answers) == 2
    assert stored(connection, real) == before.replace("nine", "ten").replace("Paint", "Clean")
    assert 409 in [seen.status for seen in connection.sent("PUT")]


@pytest_anyio
async def test_the_same_place_changed_by_both_is_an_error_that_shows_both(connection: Any, real: str) -> None:
    read = await connection.call("conf_get_page", page=real)
    await connection.call("conf_update_page", page=real, body=read.replace("nine", "ten"))
    after = stored(connection, real)
    words = await connection.failure("conf_update_page", page=real, body=read.replace("nine", "noon"))
    assert "yours: Boats leave at noon." in words
    assert "theirs: Boats leave at ten." in words
    assert "Nothing was overwritten" in words
    assert stored(connection, real) == after


@pytest_anyio
async def test_the_version_can_be_said_instead_of_sent_back(connection: Any, real: str) -> None:
    before = stored(connection, real)
    found = json.loads(await connection.call("conf_get_page", page=real, outputFormat="json"))
    await connection.call("conf_update_page", page=real, body=found["body"].replace("nine", "ten"), version=1)
    await connection.call("conf_update_page", page=real, body=found["body"].replace("Two.", "Both."), version=1)
    assert stored(connection, real) == before.replace("nine", "ten").replace("Two.", "Both.")
    assert "no version 9" in await connection.failure("conf_update_page", page=real, body="x", version=9)


@pytest_anyio
async def test_edits_in_storage_are_brought_together_too(connection: Any, real: str) -> None:
    before = stored(connection, real)
    await connection.call("conf_update_page", page=real, body=before.replace("nine", "ten"), contentFormat="storage", version=1)
    mine = before.replace("Paint", "Clean")
    await connection.call("conf_update_page", page=real, body=mine, contentFormat="storage", version=1)
    assert stored(connection, real) == before.replace("nine", "ten").replace("Paint", "Clean")


@pytest_anyio
async def test_a_part_of_a_page_is_not_taken_for_the_whole(connection: Any, real: str) -> None:
    await connection.call("conf_update_page", page=real, body="Words here.\n\n" * 2000)
    shown = await connection.call("conf_get_page", page=real)
    assert "would delete the rest" in await connection.failure("conf_update_page", page=real, body=shown)


@pytest_anyio
async def test_a_section_is_read_and_written_by_its_heading(connection: Any, real: str) -> None:
    before = stored(connection, real)
    shown = await connection.call("conf_get_page", page=real, section="numbers")
    assert "| Petrel | 290 |" in shown
    assert "Boats leave" not in shown
    await connection.call("conf_update_page", page=real, section="Numbers", body=shown.replace("290", "300"))
    assert stored(connection, real) == before.replace("290", "300")
    await connection.call("conf_update_page", page=real, section="Left", body="Changed.")
    assert stored(connection, real) == before.replace("290", "300").replace("One.", "Changed.")


@pytest_anyio
async def test_a_heading_that_there_is_not_is_answered_with_those_there_are(connection: Any, real: str) -> None:
    words = await connection.failure("conf_update_page", page=real, section="Risks", body="x")
    assert "no heading 'Risks'" in words
    assert "- Plan (" in words
    assert "  - Left (" in words
    assert "headings" not in await connection.call("conf_get_page", page=real)
    shown = await connection.call("conf_get_page", page=real, headings=True)
    assert "- Plan (" in shown
    assert "Boats leave" not in shown
    assert not connection.sent("PUT")


@pytest_anyio
async def test_links_that_lead_somewhere_are_stored_as_references(connection: Any, real: str) -> None:
    home = next(page.id for page in connection.sandbox.world.pages.values() if page.title == "Architecture")
    piers = next(page.id for page in connection.sandbox.world.pages.values() if page.title == "Piers")
    decks = next(page.id for page in connection.sandbox.world.pages.values() if page.title == "Deck plans")
    who = user_id(connection, "mokafor")
    body = f"[@Mira](user:{who}) [a](page:{home}) [b](page:{piers}) [c](<page:OPS/Piers>) [d](page:Architecture#Inside)"
    await connection.call("conf_update_page", page=real, body=body)
    held = stored(connection, real)
    assert f'"{who}"' in held
    assert held.count('<ri:page ri:content-title="Architecture"') == 2
    assert held.count('<ri:page ri:space-key="OPS" ri:content-title="Piers"') == 2
    assert home not in held
    await connection.call("conf_update_page", page=decks, body="![x](attachment:deck-plan.png)")


@pytest_anyio
@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("[@Nobody](user:5b0000000000000000000000)", "no user '5b0000000000000000000000'"),
        ("[~accountid:nobody.here]", "no user 'nobody.here'"),
        ("[x](<page:No such page>)", "no page 'No such page' in space LAN"),
        ("[x](page:OPS/Nowhere)", "no page 'Nowhere' in space OPS"),
        ("[x](page:99999999)", "no page '99999999'"),
        ("![x](attachment:none.png)", "no attachment 'none.png'"),
        ("[x](<attachment:none.png?page=LAN/Deck plans>)", "no attachment 'none.png' on page 'Deck plans'"),
    ],
)
async def test_a_link_that_leads_nowhere_is_an_error_that_names_it(connection: Any, real: str, body: str, said: str) -> None:
    words = await connection.failure("conf_update_page", page=real, body=body)
    assert said in words
    assert "Nothing was sent" in words
    assert (
        said in await connection.failure("conf_create_page", title="Dead links", space="LAN", body=body) or "attachment:" in body
    )
    assert not connection.sent("PUT")
    assert not connection.sent("POST", "/pages")


@pytest_anyio
async def test_links_that_were_there_are_not_looked_up_again(connection: Any, real: str) -> None:
    world = connection.sandbox.world
    broken = '<p>Old <ac:link><ri:page ri:content-title="Gone" /></ac:link></p><p>Text</p>'
    await connection.call("conf_update_page", page=real, body=broken, contentFormat="storage")
    shown = await connection.call("conf_get_page", page=real)
    await connection.call("conf_update_page", page=real, body=shown.replace("Text", "Words"))
    assert world.pages[real].body == broken.replace("Text", "Words")


def test_code_holds_no_references() -> None:
    text = "`[x](page:A)` [y](page:B)\n\n```\n[z](page:C)\n```\n\n\\[n](page:D) [~bob] ![i](<attachment:a b.png>)"
    assert [(found.scheme, found.value) for found in references(text)] == [
        ("page", "B"), ("user", "bob"), ("attachment", "a b.png"),
    ]  # fmt: skip


def test_names_go_only_where_the_page_has_none() -> None:
    assert without_names("[@Ann](user:a) [@Bob](user:b)", "[@](user:a)") == "[@](user:a) [@Bob](user:b)"


PAGE = (
    "Intro\n\n# A\n\nIn a.\n\n## B\n\nIn b.\n\n```\n# no heading\n```\n\n> # nor this\n\n"
    "# C\n\n:::excerpt\n\n## B\n\nIn it.\n\n:::\n\nEnd"
)


def test_sections_end_at_the_next_heading_or_with_what_they_stand_in() -> None:
    assert [section.path for section in sections(PAGE)] == [("A",), ("A", "B"), ("C",), ("C", "B")]
    assert section_text(PAGE, "A > B").endswith("> # nor this")
    assert section_text(PAGE, "C > B") == "## B\n\nIn it."
    assert section_text(PAGE, "C").endswith("End")
    assert contents(PAGE).splitlines()[1].startswith("  - B (")


def test_a_section_is_replaced_with_or_without_its_heading() -> None:
    assert with_section(PAGE, "C > B", "New.") == PAGE.replace("In it.", "New.")
    assert with_section(PAGE, "C > B", "## D\n\nNew.") == PAGE.replace("## B\n\nIn it.", "## D\n\nNew.")
    with pytest.raises(Exception, match=r"(?s)2 headings 'b'.*\"A > B\" or \"C > B\"") as caught:
        with_section(PAGE, "b", "x")
    assert "- C (" in str(caught.value)


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [("aXcd", "abcY", "aXcY"), ("abXcd", "abcdY", "abXcdY"), ("acd", "abc", "ac"), ("aXcd", "aXcd", "aXcd"),
     ("abcd", "aYd", "aYd"), ("Xabcd", "Ybcd", "XYbcd"), ("abd", "abcXd", "abXd")],
)  # fmt: skip
def test_edits_in_different_places_are_both_in_the_result(mine: str, theirs: str, merged: str) -> None:
    assert three_way("abcd", mine, theirs) == (list(merged), [])


@pytest.mark.parametrize(("mine", "theirs"), [("aXcd", "aYcd"), ("aXbcd", "aYbcd"), ("ad", "abXcd"), ("Xd", "abYd")])
def test_edits_in_the_same_place_are_a_conflict(mine: str, theirs: str) -> None:
    _, conflicts = three_way("abcd", mine, theirs)
    assert len(conflicts) == 1
