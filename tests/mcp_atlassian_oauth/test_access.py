"""Who may connect over ws and HTTP."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp_atlassian_oauth.access import Caller, Guard, Refusal
from mcp_atlassian_oauth.settings import Settings, SettingsError


def guard(**fields: object) -> Guard:
    return Guard.from_settings(Settings(**fields))  # type: ignore[arg-type]


def status(of: Guard, path: str = "/mcp", **headers: str) -> int | None:
    """The status that a request is refused with, None where it may pass."""
    sent = {"host": "127.0.0.1:8765", **{name.replace("_", "-"): value for name, value in headers.items()}}
    verdict = of.check(path, [(name.encode(), value.encode("latin-1")) for name, value in sent.items()])
    return verdict.status if isinstance(verdict, Refusal) else None


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.1.2.3", "mcp.example.com"])
def test_beyond_loopback_nobody_is_served_without_a_token(host: str) -> None:
    with pytest.raises(SettingsError, match="MCP_AUTH_TOKEN"):
        guard(host=host)
    guard(host=host, auth_token="t0ken")
    guard(host=host, allow_unauthenticated=True)


def test_only_the_paths_of_mcp_exist() -> None:
    assert status(guard(), "/") is None
    assert status(guard(), "/mcp") is None
    for path in ("/admin", "/mcp/x", "//mcp", "/MCP"):
        assert status(guard(), path) == 404


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost", "LOCALHOST:1", "[::1]:8765"])
def test_loopback_is_called_by_its_own_names(host: str) -> None:
    assert status(guard(), host=host) is None


@pytest.mark.parametrize(
    "host", ["evil.example.com", "127.0.0.1.example.com", "10.0.0.9", "localhost@evil", "evil/localhost", "[::1", ""]
)
def test_loopback_is_not_called_by_other_names(host: str) -> None:
    assert status(guard(), host=host) == 421


def test_beyond_loopback_addresses_pass_and_names_only_if_allowed() -> None:
    served = guard(host="0.0.0.0", auth_token="t", allowed_hosts=("mcp.example.com", "two.example.com:8443"))
    signed = {"authorization": "Bearer t"}
    assert status(served, host="10.0.0.9:8765", **signed) is None
    assert status(served, host="mcp.example.com:99", **signed) is None
    assert status(served, host="two.example.com:8443", **signed) is None
    assert status(served, host="two.example.com:1", **signed) == 421
    assert status(served, host="evil.example.com", **signed) == 421
    assert status(guard(allowed_hosts=("*",)), host="any.example.com") is None


def test_two_host_headers_are_refused() -> None:
    verdict = guard().check("/mcp", [(b"host", b"localhost"), (b"host", b"evil.example.com")])
    assert isinstance(verdict, Refusal)


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        ("http://localhost:6274", None),
        ("https://127.0.0.1", None),
        ("https://evil.example.com", 403),
        ("http://localhost.evil.example.com", 403),
        ("null", 403),
        ("", 403),
        ("file://localhost", 403),
    ],
)
def test_a_foreign_origin_is_refused(origin: str, expected: int | None) -> None:
    assert status(guard(), origin=origin) == expected


def test_origins_can_be_allowed() -> None:
    served = guard(allowed_origins=("https://app.example.com",))
    assert status(served, origin="https://App.example.com") is None
    assert status(served, origin="https://app.example.com.evil") == 403
    assert status(guard(allowed_origins=("*",)), origin="https://any.example") is None


def test_beyond_loopback_a_page_of_somebodys_own_machine_is_foreign() -> None:
    served = guard(host="0.0.0.0", auth_token="t")
    assert status(served, host="10.0.0.9", origin="http://localhost", authorization="Bearer t") == 403


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({}, 401),
        ({"authorization": "Bearer wrong"}, 401),
        ({"authorization": "Bearer "}, 401),
        ({"authorization": "Basic t0ken"}, 401),
        ({"authorization": "t0ken"}, 401),
        ({"authorization": "Bearer t0ken2"}, 401),
        ({"authorization": "Bearer tøken"}, 401),
        ({"authorization": "bearer t0ken"}, None),
        ({"authorization": "Bearer t0ken"}, None),
    ],
)
def test_the_bearer_token_must_be_sent(sent: dict[str, str], expected: int | None) -> None:
    assert status(guard(auth_token="t0ken"), **sent) == expected


def test_a_401_says_how_to_sign_in_and_nothing_of_the_token() -> None:
    verdict = guard(auth_token="t0ken").check("/mcp", [(b"host", b"localhost"), (b"authorization", b"Bearer abc")])
    assert isinstance(verdict, Refusal)
    assert verdict.headers["WWW-Authenticate"].startswith("Bearer ")
    assert "t0ken" not in repr(verdict)
    assert "abc" not in repr(verdict)
    assert "t0ken" not in repr(guard(auth_token="t0ken"))


def test_who_signed_in_has_a_name() -> None:
    signed = [(b"host", b"localhost"), (b"authorization", b"Bearer t0ken")]
    assert guard(auth_token="t0ken").check("/mcp", signed) == Caller("bearer")
    assert guard().check("/mcp", signed) == Caller(None)


@given(st.lists(st.tuples(st.sampled_from([b"host", b"origin", b"authorization"]), st.binary(max_size=20)), max_size=4))
def test_no_headers_but_the_right_ones_get_past(headers: list[tuple[bytes, bytes]]) -> None:
    assert isinstance(guard(auth_token="a-long-random-token").check("/mcp", headers), Refusal)
