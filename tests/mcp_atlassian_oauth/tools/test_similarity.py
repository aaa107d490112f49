from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from mcp_atlassian_oauth.tools.similarity import Subject, query_words, scores, words

SUBJECT = Subject("Login crashes with NullPointerException", "After the update the login page crashes.", frozenset({"auth"}))
TEXTS = st.text(st.sampled_from("ab -_.\nÄ😀é1"), max_size=60)


def test_words_leave_out_what_tells_nothing_and_open_identifiers() -> None:
    found = words("When the NullPointerException in http-500 is thrown")
    assert "nullpointerexception" in found
    assert {"null", "pointer", "exception", "500"} <= set(found)
    assert not {"when", "the", "in", "is"} & set(found)


def test_words_of_the_summary_are_searched_first_and_once_per_stem() -> None:
    assert query_words(SUBJECT)[0] in ("login", "crashes")
    assert len(query_words(Subject("crash crashes crashed crashing"))) == 1
    assert len(query_words(Subject("", "one1 two2 three3 four4 five5 six6 seven7 eight8 nine9 ten10"))) == 8


def test_the_paraphrase_ranks_before_the_unrelated() -> None:
    close = Subject("NullPointerException on login: page crashing", "")
    near = Subject("Login page is slow", "")
    far = Subject("Export report to PDF", "Layout of the report")
    ranked = scores(SUBJECT, [far, near, close])
    assert ranked[2].value > ranked[1].value > ranked[0].value
    assert ranked[0].value == 0
    assert "login" in ranked[2].shared


def test_an_equal_issue_scores_one_and_labels_add_a_little() -> None:
    assert scores(SUBJECT, [SUBJECT])[0].value == 1
    plain, labelled = scores(SUBJECT, [Subject("Login slow"), Subject("Login slow", labels=frozenset({"auth"}))])
    assert 0 < labelled.value - plain.value < 0.1


@given(TEXTS, TEXTS, TEXTS)
def test_scores_stay_between_zero_and_one(one: str, two: str, three: str) -> None:
    subject = Subject(one, two)
    for score in scores(subject, [Subject(two, three), Subject(three), subject]):
        assert 0 <= score.value <= 1
