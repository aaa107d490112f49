"""The environment becomes settings, or an error that names the variable and the fix."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.settings import (
    ApiToken,
    Basic,
    OAuth,
    PersonalToken,
    Settings,
    SettingsError,
)
from mcp_atlassian_oauth.variables import VARIABLES

CLOUD = {"JIRA_BASE_URL": "https://acme.atlassian.net", "JIRA_EMAIL": "ada@example.com", "JIRA_API_TOKEN": "s3cret-token"}
DATA_CENTER = {"CONF_BASE_URL": "https://wiki.example.com/confluence/", "CONF_PERSONAL_TOKEN": "s3cret-token"}


def read(*parts: dict[str, str], **more: str) -> Settings:
    environ: dict[str, str] = {}
    for part in (*parts, more):
        environ |= part
    return Settings.from_environment(environ)


def problems(*parts: dict[str, str], **more: str) -> str:
    with pytest.raises(SettingsError) as caught:
        read(*parts, **more)
    return str(caught.value)


def test_both_products_are_read_each_with_its_credentials() -> None:
    found = read(CLOUD, DATA_CENTER)
    assert found.jira is not None
    assert found.confluence is not None
    assert (found.jira.base_url, found.jira.deployment) == ("https://acme.atlassian.net", "cloud")
    assert found.jira.credentials == ApiToken("ada@example.com", "s3cret-token")
    assert (found.confluence.base_url, found.confluence.deployment) == (
        "https://wiki.example.com/confluence",
        "datacenter",
    )
    assert found.confluence.credentials == PersonalToken("s3cret-token")
    assert [product.name for product in found.products] == ["jira", "confluence"]


def test_defaults_are_those_of_the_table() -> None:
    found = read(CLOUD)
    assert (found.transport, found.host, found.port, found.output_format) == ("stdio", "127.0.0.1", 8765, "markdown")
    assert (found.auth_url, found.api_url) == ("https://auth.atlassian.com", "https://api.atlassian.com")
    assert found.ssl_verify
    assert found.http_trust_env
    assert found == Settings(jira=found.jira)


def test_what_is_empty_counts_as_unset() -> None:
    assert read(CLOUD, CONF_BASE_URL="", MCP_PORT=" ", JIRA_PERSONAL_TOKEN="") == read(CLOUD)


def test_every_variable_reaches_its_field(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_text("", encoding="utf-8")
    found = read(
        CLOUD,
        MCP_TRANSPORT="ws",
        MCP_HOST="0.0.0.0",
        MCP_PORT="9000",
        MCP_AUTH_TOKEN="t0ken",
        MCP_ALLOW_UNAUTHENTICATED="true",
        MCP_ALLOWED_HOSTS="mcp.example.com, Other.example.com:8443",
        MCP_ALLOWED_ORIGINS="https://app.example.com/",
        MCP_SSL_VERIFY="no",
        MCP_CA_BUNDLE=str(bundle),
        MCP_HTTP_TRUST_ENV="off",
        MCP_PREFERRED_USER="ada",
        JIRA_DEFAULT_PROJECT="DEMO",
        CONF_DEFAULT_SPACE="DOCS",
        MCP_DEFAULT_OUTPUT_FORMAT="JSON",
        MCP_STATE_DIR=str(tmp_path),
        MCP_LOG_LEVEL="debug",
        MCP_ATLASSIAN_AUTH_URL="http://127.0.0.1:1",
        MCP_ATLASSIAN_API_URL="http://127.0.0.1:2/",
    )
    assert found == Settings(
        jira=found.jira,
        transport="ws",
        host="0.0.0.0",
        port=9000,
        auth_token="t0ken",
        allow_unauthenticated=True,
        allowed_hosts=("mcp.example.com", "other.example.com:8443"),
        allowed_origins=("https://app.example.com",),
        ssl_verify=False,
        ca_bundle=bundle,
        http_trust_env=False,
        preferred_user="ada",
        jira_project="DEMO",
        conf_space="DOCS",
        output_format="json",
        state_folder=tmp_path,
        log_level="debug",
        auth_url="http://127.0.0.1:1",
        api_url="http://127.0.0.1:2",
    )
    assert found.state_dir == tmp_path


@pytest.mark.parametrize(
    ("variables", "credentials"),
    [
        ({"CLIENT_ID": "id", "CLIENT_SECRET": "cs", "REFRESH_TOKEN": "rt"}, OAuth("id", "cs", None, "rt")),
        (
            {"CLIENT_ID": "id", "CLIENT_SECRET": "cs", "REFRESH_TOKEN": "rt", "ACCESS_TOKEN": "at"},
            OAuth("id", "cs", "at", "rt"),
        ),
        ({"ACCESS_TOKEN": "at"}, OAuth(None, None, "at", None)),
        ({"PERSONAL_TOKEN": "pt"}, PersonalToken("pt")),
        ({"USERNAME": "ada", "PASSWORD": "pässword "}, Basic("ada", "pässword")),
    ],
)
@pytest.mark.parametrize(("prefix", "product"), [("JIRA_", "jira"), ("CONF_", "confluence")])
def test_each_way_to_sign_in(variables: dict[str, str], credentials: object, prefix: str, product: str) -> None:
    environ = {f"{prefix}{name}": value for name, value in variables.items()}
    found = getattr(read(environ, {f"{prefix}BASE_URL": "https://dc.example.com/ctx"}), product)
    assert found.credentials == credentials


@pytest.mark.parametrize(
    ("address", "deployment"),
    [
        ("https://acme.atlassian.net", "cloud"),
        ("https://ACME.Atlassian.NET/jira", "cloud"),
        ("https://atlassian.net.example.com", "datacenter"),
        ("https://acme-atlassian.net", "datacenter"),
        ("https://jira.example.com/jira", "datacenter"),
    ],
)
def test_the_address_tells_the_deployment(address: str, deployment: str) -> None:
    found = read(JIRA_BASE_URL=address, JIRA_ACCESS_TOKEN="at").jira
    assert found is not None
    assert found.deployment == deployment


def test_the_deployment_can_be_set() -> None:
    found = read(CONF_BASE_URL="http://127.0.0.1:8080/wiki", CONF_ACCESS_TOKEN="at", CONF_DEPLOYMENT="Cloud").confluence
    assert found is not None
    assert (found.deployment, found.base_url) == ("cloud", "http://127.0.0.1:8080")


def test_the_wiki_of_a_data_center_is_a_context_path() -> None:
    found = read(CONF_BASE_URL="https://docs.example.com/wiki", CONF_PERSONAL_TOKEN="pt").confluence
    assert found is not None
    assert found.base_url == "https://docs.example.com/wiki"


def test_nothing_configured_says_what_to_set() -> None:
    message = problems(MCP_PORT="1")
    assert "JIRA_BASE_URL" in message
    assert "CONF_BASE_URL" in message
    assert "--sandbox" in message


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"JIRA_PERSONAL_TOKEN": "pt"}, ["JIRA_EMAIL", "JIRA_API_TOKEN", "JIRA_PERSONAL_TOKEN"]),
        ({"JIRA_ACCESS_TOKEN": "at"}, ["JIRA_EMAIL", "JIRA_ACCESS_TOKEN"]),
        ({"JIRA_API_TOKEN": ""}, ["JIRA_API_TOKEN is missing", "JIRA_EMAIL"]),
        ({"JIRA_EMAIL": "", "JIRA_API_TOKEN": ""}, ["JIRA_BASE_URL", "no credentials"]),
        ({"JIRA_BASE_URL": ""}, ["JIRA_BASE_URL is not set", "JIRA_API_TOKEN"]),
        ({"JIRA_DEPLOYMENT": "datacenter"}, ["JIRA_API_TOKEN", "Data Center", "JIRA_PERSONAL_TOKEN"]),
        ({"JIRA_DEPLOYMENT": "server"}, ["JIRA_DEPLOYMENT", "'server'", "cloud, datacenter"]),
        ({"CONF_BASE_URL": "https://x.example.com", "CONF_REFRESH_TOKEN": "rt"}, ["CONF_CLIENT_ID", "CONF_CLIENT_SECRET"]),
        ({"MCP_TRANSPORT": "sse"}, ["MCP_TRANSPORT", "'sse'", "stdio, ws, http"]),
        ({"MCP_PORT": "70000"}, ["MCP_PORT", "65535"]),
        ({"MCP_SSL_VERIFY": "maybe"}, ["MCP_SSL_VERIFY", "true or false"]),
        ({"MCP_CA_BUNDLE": "/nowhere/ca.pem"}, ["MCP_CA_BUNDLE", "/nowhere/ca.pem"]),
        ({"MCP_ATLASSIAN_API_URL": "ftp://x"}, ["MCP_ATLASSIAN_API_URL", "https://"]),
    ],
)
def test_an_error_names_the_variables_and_the_fix(change: dict[str, str], named: list[str]) -> None:
    message = problems(CLOUD, change)
    for words in named:
        assert words in message


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        read(CLOUD, MCP_PORT="x", MCP_TRANSPORT="y", CONF_ACCESS_TOKEN="at")
    assert len(caught.value.problems) == 3


def test_no_repr_shows_a_secret() -> None:
    secrets = {"JIRA_CLIENT_SECRET": "sec-1", "JIRA_ACCESS_TOKEN": "sec-2", "JIRA_REFRESH_TOKEN": "sec-3"}
    found = read(
        secrets,
        DATA_CENTER,
        JIRA_BASE_URL="https://x.example.com",
        JIRA_CLIENT_ID="id",
        CONF_PERSONAL_TOKEN="sec-4",
        MCP_AUTH_TOKEN="sec-5",
    )
    assert "sec-" not in repr(found)
    assert found.secrets() == {f"sec-{number}" for number in range(1, 6)}


names = st.sampled_from([variable.name for variable in VARIABLES])
garbage = st.text(max_size=30) | st.sampled_from(
    ["https://", "http://a@b", "https://h/\\x", "https://[::1", "https://h:99999", "true", "\x00", "cloud", "0", "ws"]
)


def outcome(environ: dict[str, str]) -> Settings | SettingsError:
    try:
        return Settings.from_environment(environ)
    except SettingsError as error:
        return error


@given(st.dictionaries(names, garbage, max_size=8))
@settings(max_examples=150, deadline=None)
def test_garbage_is_settings_or_an_error_and_never_shows_a_secret(environ: dict[str, str]) -> None:
    secrets = {one.name: "s3cr3t\x07" for one in VARIABLES if one.secret and one.name in environ}
    found = outcome(environ)
    assert isinstance(found, Settings) or found.problems
    assert "s3cr3t" not in str(outcome(environ | secrets))
