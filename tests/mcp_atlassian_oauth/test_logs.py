"""The log is quiet, goes to standard error, and keeps secrets."""

from __future__ import annotations

import logging

from hypothesis import assume, given
from hypothesis import strategies as st
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.logs import RedactingFormatter


def record(message: str, *arguments: object, error: BaseException | None = None) -> logging.LogRecord:
    trace = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord("x", logging.ERROR, __file__, 1, message, arguments, trace)


@given(st.text(st.characters(codec="ascii", categories=["L", "N", "P"]), min_size=6, max_size=40), st.text(max_size=10))
def test_no_secret_is_written_wherever_it_stands(secret: str, around: str) -> None:
    assume(secret not in "Traceback (most recent call last): ValueError ERROR x 1970" and "*" not in secret)
    try:
        raise ValueError(f"{around}{secret}{around}")
    except ValueError as raised:
        error = raised
    formatter = RedactingFormatter([secret])
    text = formatter.format(record("%s and " + secret.replace("%", "%%"), f"{around}{secret}", error=error))
    assert secret not in text


def test_a_secret_within_a_secret_is_left_out_whole() -> None:
    assert RedactingFormatter(["secret", "secret-long"]).format(record("a secret-long b")).endswith("a *** b")


def test_an_error_says_messages_and_then_advice() -> None:
    error = AtlassianError("One.", "", "Two.", status=400, advice="Do this.")
    assert str(error) == "One.\nTwo.\nDo this."
    assert str(AtlassianError(status=502)) == "Atlassian answered 502."
    assert "502" in repr(AtlassianError(status=502))
