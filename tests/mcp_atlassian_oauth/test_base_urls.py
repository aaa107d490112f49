"""Addresses that credentials are sent to parse strictly."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.addresses import is_cloud_site, is_loopback, parse_base_url


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("https://Host.Example.com/", "https://host.example.com"),
        ("https://host:443/jira/", "https://host/jira"),
        ("http://host:80", "http://host"),
        ("http://10.0.0.7:8080/a/b", "http://10.0.0.7:8080/a/b"),
        ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443"),
        ("https://my_host", "https://my_host"),
    ],
)
def test_an_address_is_normalised(text: str, normal: str) -> None:
    assert parse_base_url(text) == normal


@pytest.mark.parametrize(
    "text",
    [
        "host.example.com",
        "ftp://host",
        "https://",
        "https:///path",
        "http://localhost\\@evil.example.com",
        "https://user:pass@host",
        "https://@host",
        "https://host?x=1",
        "https://host#x",
        "https://host?",
        "https://ho st",
        "https://host/a b",
        "https://host/../admin",
        "https://host/a/%2e%2e/b",
        "https://host:0",
        "https://host:",
        "https://host:99999",
        "https://[::1",
        "https://[zz]",
        "https://höst",
        "https://host//x",
        "https://-host",
        "https://host\n",
        'https://host"',
    ],
)
def test_what_two_parsers_could_read_differently_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^(an|a) "):
        parse_base_url(text)


@given(st.text(max_size=40) | st.from_regex(r"https?://[a-z0-9.@:\\\[\]/?#%_-]{0,30}", fullmatch=True))
@settings(max_examples=200, deadline=None)
def test_what_is_accepted_httpx_reads_the_same(text: str) -> None:
    try:
        normal = parse_base_url(text)
    except ValueError:
        return
    url = httpx.URL(normal)
    assert url.scheme in ("http", "https")
    assert not url.userinfo
    assert not url.query
    assert url.host
    assert url.host in normal
    assert parse_base_url(normal) == normal


def test_only_atlassians_own_hosts_are_cloud() -> None:
    assert is_cloud_site("https://a.atlassian.net")
    assert not is_cloud_site("https://atlassian.net.example.com/a.atlassian.net")


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        *((own, True) for own in ("127.0.0.1", "127.8.8.8", "::1", "[::1]", "localhost", "LOCALHOST")),
        *((other, False) for other in ("0.0.0.0", "::", "10.0.0.1", "localhost.example.com", "")),
    ],
)
def test_loopback(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback
