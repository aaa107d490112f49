from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp_atlassian_oauth.render.compact import dumps, prune
from mcp_atlassian_oauth.render.text import facts, holds_words, lost_words, table, when
from mcp_atlassian_oauth.sites.richtext import RichText

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["self", "type", "content", "name", "x"]), inner),
)


@pytest.mark.parametrize(
    ("stamp", "shown"),
    [
        ("2026-01-31T09:30:15.123+0000", "2026-01-31 09:30Z"),
        ("2026-01-31T09:30:15.000Z", "2026-01-31 09:30Z"),
        ("2026-01-31T09:30:15+02:00", "2026-01-31 09:30+0200"),
        ("2026-01-31", "2026-01-31"),
        ("gestern", "gestern"),
        (None, None),
    ],
)
def test_dates_are_shown_to_the_minute(stamp: str | None, shown: str | None) -> None:
    assert when(stamp) == shown


def test_cells_stay_cells_and_empty_columns_go() -> None:
    shown = table(("Key", "Empty", "Summary"), [("A-1", None, "a | b\nc"), ("A-2", "", "d")], keep=1)
    assert shown == "| Key | Summary |\n|---|---|\n| A-1 | a \\| b c |\n| A-2 | d |"


def test_facts_without_a_value_are_left_out() -> None:
    assert facts([("A", "1"), ("B", None), ("C", "")]) == "A: 1"


def test_noise_goes_and_false_and_zero_stay() -> None:
    raw = {
        "self": "https://x",
        "name": "n",
        "avatarUrls": {"16x16": "u"},
        "no": False,
        "zero": 0,
        "none": None,
        "e": [{}],
    }
    assert prune(raw) == {"name": "n", "no": False, "zero": 0}


def test_adf_in_fields_becomes_text() -> None:
    raw = {"customfield_1": {"type": "doc", "version": 1, "content": [{"type": "paragraph"}]}}
    assert prune(raw, lambda document: f"{len(document['content'])} block") == {"customfield_1": "1 block"}


@given(JSON)
def test_anything_can_be_pruned(value: object) -> None:
    dumps(prune(value, lambda _: "text"))


@pytest.mark.parametrize(
    ("sent", "kept", "holds"),
    [
        (10, 10, True),
        (10, 9, True),
        (10, 8, False),
        (2, 1, True),
        (2, 0, False),
        (1, 0, False),
        (100, 95, True),
        (100, 94, False),
        (1_000, 950, True),
        (1_000, 949, False),
        (0, 0, True),
    ],
)
def test_a_text_that_lacks_much_is_not_the_one_that_was_sent(sent: int, kept: int, holds: bool) -> None:
    words = [f"word{number}" for number in range(sent)]
    assert holds_words(" ".join(words[:kept]), " ".join(words)) == holds


def test_new_words_are_not_made_up_for_by_those_that_were_there() -> None:
    before = " ".join(f"word{number}" for number in range(1_000))
    assert lost_words(before, f"{before} one more sentence", before) == ["one", "more", "sentence"]
    assert not lost_words(f"{before} one more sentence", f"{before} one more sentence", before)
    assert not lost_words(before, before.replace("word7 ", ""), before)


def test_what_a_server_writes_differently_is_not_lost() -> None:
    sent = RichText(
        "storage",
        '<p>See <ac:structured-macro ac:name="status"><ac:parameter ac:name="title">OK</ac:parameter>'
        "</ac:structured-macro> &eacute;t&eacute; <![CDATA[a <b> c]]></p><ac:task><ac:task-id>12</ac:task-id></ac:task>",
    )
    held = RichText(
        "storage",
        '<p local-id="x">See <ac:structured-macro ac:macro-id="1" ac:name="status"/> été a &lt;b&gt; c</p>'
        "<ac:task><ac:task-id>7</ac:task-id></ac:task>",
    )
    assert sent.said().split() == ["See", "été", "a", "c"]
    assert holds_words(held.said(), sent.said())
