"""Every environment variable, in one table: what it is for and how it is read."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs

from mcp_atlassian_oauth.addresses import parse_base_url
from mcp_atlassian_oauth.products import ProductName
from mcp_atlassian_oauth.toolsets import ALL, DEFAULT, NONE, TOOLSETS, toolsets_of


@attrs.frozen
class Variable:
    """One environment variable: where its value goes and how it is read.

    `parse` raises ValueError with what was expected. `default` is the text a person would write for the value that
    stands where the variable is unset or empty, "" where that is nothing.
    """

    name: str
    field: str
    parse: Callable[[str], Any]
    doc: str
    default: str = ""
    secret: bool = False
    section: str = "Server"


def _text(value: str) -> str:
    if not value.isprintable():
        raise ValueError("text without control characters")
    return value


def _token(value: str) -> str:
    if not value.isascii() or not value.isprintable() or " " in value:
        raise ValueError("a token of visible ASCII characters without spaces")
    return value


def _one_of(*words: str) -> Callable[[str], str]:
    def parse(value: str) -> str:
        if value.lower() not in words:
            raise ValueError(f"one of {', '.join(words)}")
        return value.lower()

    return parse


def _yes_or_no(value: str) -> bool:
    words = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}
    if value.lower() not in words:
        raise ValueError("true or false")
    return words[value.lower()]


def _port(value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= 5 and int(value) <= 65535):
        raise ValueError("a port number from 0 (any free one) to 65535")
    return int(value)


def _count(most: int) -> Callable[[str], int]:
    def parse(value: str) -> int:
        if not (value.isascii() and value.isdigit() and len(value) <= 12 and 1 <= int(value) <= most):
            raise ValueError(f"a whole number from 1 to {most}")
        return int(value)

    return parse


def _seconds(value: str) -> float:
    if not re.fullmatch(r"[0-9]{1,4}(\.[0-9]{1,3})?", value) or not 0.05 <= float(value) <= 3600:
        raise ValueError("seconds, from 0.05 to 3600")
    return float(value)


def _window(value: str) -> float:
    if not re.fullmatch(r"[0-9]{1,5}", value) or int(value) > 86400:
        raise ValueError("whole seconds, from 0 (off) to 86400")
    return float(value)


def _http2(value: str) -> bool:
    wanted = _yes_or_no(value)
    if wanted and importlib.util.find_spec("h2") is None:
        raise ValueError("false, since the package h2 is not installed (pip install h2)")
    return wanted


def _names(value: str) -> tuple[str, ...]:
    return tuple(name.strip().lower().rstrip("/") for name in value.split(",") if name.strip())


def _keys(value: str) -> tuple[str, ...]:
    keys = tuple(dict.fromkeys(value.replace(",", " ").split()))
    if not all(re.fullmatch(r"~?[A-Za-z0-9_.@-]{1,255}", key) for key in keys):
        raise ValueError("keys with spaces or commas between them, e.g. PROJ OPS")
    return keys


def _toolsets(value: str) -> tuple[str, ...]:
    names = tuple(value.replace(",", " ").lower().split())
    try:
        toolsets_of(names)
    except KeyError:
        raise ValueError(f"names out of {', '.join(TOOLSETS)}; or {DEFAULT}, {ALL} or {NONE}") from None
    return names


def _patterns(value: str) -> tuple[str, ...]:
    patterns = tuple(value.replace(",", " ").split())
    if not all(re.fullmatch(r"[A-Za-z0-9_*?\[\]!-]+", pattern) for pattern in patterns):
        raise ValueError("names of tools or operations with spaces or commas between them; * stands for anything")
    return patterns


def _chars(value: str) -> int:
    if not re.fullmatch(r"[0-9]{4,7}", value) or not 3_000 <= int(value) <= 1_000_000:
        raise ValueError("characters, from 3000 to 1000000")
    return int(value)


def _path(value: str) -> Path:
    try:
        return Path(value).expanduser()
    except RuntimeError:
        raise ValueError("a path without the ~ of a user that there isn't") from None


def _time_zone(value: str) -> str:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(value).key
    except (ValueError, OSError, KeyError):
        raise ValueError("the name of a time zone, e.g. Europe/Berlin or UTC") from None


def _file(value: str) -> Path:
    path = _path(value)
    if not path.is_file():
        raise ValueError("the path of a file that exists")
    return path


def _log_file(value: str) -> Path:
    path = _path(value)
    if path.is_dir() or not path.parent.is_dir():
        raise ValueError("the path of a file, in a folder that exists")
    return path.resolve()


def _folder(value: str) -> Path:
    path = _path(value)
    if path.exists() and not path.is_dir():
        raise ValueError("the path of a folder")
    return path


def _existing_folder(value: str) -> Path:
    path = _path(value)
    if not path.is_dir():
        raise ValueError("the path of a folder that exists")
    return path.resolve()


def _words(value: str) -> tuple[str, ...]:
    words = tuple(value.replace(",", " ").split())
    if not all(re.fullmatch(r"[!#-\[\]-~]+", word) for word in words):
        raise ValueError("scopes with spaces between them, e.g. READ WRITE or read:jira-work offline_access")
    return words


def _redirect_uri(value: str) -> str:
    scheme, separator, rest = value.partition("://")
    if scheme not in ("http", "https") or not separator or not rest or not value.isascii() or not value.isprintable():
        raise ValueError("the address that is registered with the OAuth client, e.g. http://127.0.0.1:8766/callback")
    if any(character in value for character in " \\@#\"'<>"):
        raise ValueError("an address without spaces, backslashes, quotes, a user name or a fragment")
    return value


def _cloud_id(value: str) -> str:
    if not (value.isascii() and value.replace("-", "").isalnum()):
        raise ValueError("a cloud id of letters, digits and hyphens, as https://SITE/_edge/tenant_info shows it")
    return value.lower()


def _store_url(value: str) -> str:
    if not value.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("the address of a Redis server, e.g. redis://host:6379/0 or rediss://user:password@host:6379/0")
    return value


PRODUCTS: tuple[tuple[ProductName, str, str, str], ...] = (
    ("jira", "JIRA_", "Jira", "https://your-domain.atlassian.net"),
    ("confluence", "CONF_", "Confluence", "https://your-domain.atlassian.net/wiki"),
)


def _product_variables(name: str, prefix: str, title: str, example: str) -> Iterator[Variable]:
    rows: tuple[tuple[str, Callable[[str], Any], bool, str], ...] = (
        (
            "BASE_URL",
            parse_base_url,
            False,
            f"Address of {title}, with its context path: {example} or https://host/context.",
        ),
        (
            "DEPLOYMENT",
            _one_of("cloud", "datacenter"),
            False,
            "cloud or datacenter; unset: *.atlassian.net is Cloud, other hosts Data Center.",
        ),
        ("CLIENT_ID", _text, False, "OAuth 2.0 client id."),
        ("CLIENT_SECRET", _text, True, "OAuth 2.0 client secret."),
        ("ACCESS_TOKEN", _token, True, "OAuth 2.0 access token; alone it serves until it expires."),
        ("REFRESH_TOKEN", _token, True, "OAuth 2.0 refresh token; needs the client id and secret."),
        (
            "GRANT_TYPE",
            _one_of("refresh_token", "client_credentials"),
            False,
            "How the OAuth client gets tokens: refresh_token (where unset), or client_credentials for a service account.",
        ),
        ("SCOPES", _words, False, "OAuth 2.0 scopes to ask for, with spaces between them."),
        (
            "REDIRECT_URI",
            _redirect_uri,
            False,
            "Redirect address registered with the OAuth client; login uses http://127.0.0.1:8766/callback where unset.",
        ),
        ("PERSONAL_TOKEN", _token, True, "Personal access token (Data Center)."),
        ("EMAIL", _text, False, "E-mail address of the API token's owner (Cloud)."),
        ("API_TOKEN", _token, True, "API token (Cloud)."),
        (
            "API_TOKEN_SCOPED",
            _yes_or_no,
            False,
            "true for an API token with scopes, or of a service account: those work at Atlassian's gateway only.",
        ),
        ("CLOUD_ID", _cloud_id, False, "Cloud id of the site, for calls through the gateway; unset: looked up."),
        ("USERNAME", _text, False, "User name (Data Center)."),
        ("PASSWORD", _text, True, "Password (Data Center)."),
        ("CLIENT_CERT", _file, False, "PEM file of a client certificate (Data Center), alone or beside another way."),
        ("CLIENT_KEY", _file, False, "PEM file of the certificate's key, where it is not in the same file."),
        ("CLIENT_KEY_PASSWORD", _text, True, "Password of an encrypted key."),
    )
    for suffix, parse, secret, doc in rows:
        field = f"{name}.{suffix.lower()}"
        yield Variable(f"{prefix}{suffix}", field, parse, doc, secret=secret, section=title)


_DEFAULTS = "What calls fall back to"
_NETWORK = "Network"
_LIMITS = "What may be done"

VARIABLES: tuple[Variable, ...] = (
    *(variable for product in PRODUCTS for variable in _product_variables(*product)),
    Variable(
        "MCP_PREFERRED_USER",
        "preferred_user",
        _text,
        "User that currentUser() in a query stands for.",
        "",
        False,
        _DEFAULTS,
    ),
    Variable("JIRA_DEFAULT_PROJECT", "jira_project", _text, "Project key for queries that name none.", "", False, _DEFAULTS),
    Variable("CONF_DEFAULT_SPACE", "conf_space", _text, "Space key for queries that name none.", "", False, _DEFAULTS),
    Variable(
        "MCP_DEFAULT_OUTPUT_FORMAT",
        "output_format",
        _one_of("markdown", "json", "storage"),
        "How answers are written: markdown, json or storage (the stored body, unchanged).",
        "markdown",
        section=_DEFAULTS,
    ),
    Variable(
        "MCP_MAX_RESULT_CHARS",
        "max_result_chars",
        _chars,
        "Characters that an answer may have in a client's JSON; a longer one is cut and says how to go on.",
        "7500",
        section=_DEFAULTS,
    ),
    Variable(
        "MCP_TIME_ZONE",
        "time_zone",
        _time_zone,
        "Time zone that dates in answers are told in, e.g. Europe/Berlin; unset: that of the account once a call"
        " has read who it is (jira_get_myself does), before that as the site tells them.",
        section=_DEFAULTS,
    ),
    Variable("MCP_READ_ONLY", "read_only", _yes_or_no, "true: nothing at Atlassian can be changed.", "false", section=_LIMITS),
    Variable(
        "MCP_TOOLSETS",
        "toolsets",
        _toolsets,
        "Toolsets that are listed: names (docs/tools.md), default, all or none.",
        DEFAULT,
        section=_LIMITS,
    ),
    Variable(
        "MCP_TOOLS",
        "tools",
        _patterns,
        "Tools and operations that are listed as well, by name; * stands for anything.",
        section=_LIMITS,
    ),
    Variable(
        "MCP_TOOLS_EXCLUDE",
        "tools_excluded",
        _patterns,
        "Tools and operations that can't be used at all, by name: jira_delete_*, *_delete_issue.",
        section=_LIMITS,
    ),
    Variable(
        "MCP_FILES_DIR",
        "files_folder",
        _existing_folder,
        "Folder that attachments are saved to and uploaded from; unset: no file is read or written.",
        section=_LIMITS,
    ),
    Variable(
        "JIRA_PROJECTS_ALLOWED",
        "jira_projects_allowed",
        _keys,
        "Keys of the only Jira projects that exist for clients, whatever they ask with; unset: all.",
        section=_LIMITS,
    ),
    Variable(
        "CONF_SPACES_ALLOWED",
        "conf_spaces_allowed",
        _keys,
        "Keys of the only Confluence spaces that exist for clients, whatever they ask with; unset: all.",
        section=_LIMITS,
    ),
    Variable(
        "MCP_TRANSPORT",
        "transport",
        _one_of("stdio", "ws", "http"),
        "stdio, ws (WebSocket) or http (Streamable HTTP).",
        "stdio",
    ),
    Variable("MCP_HOST", "host", _text, "Address that ws and http listen on.", "127.0.0.1"),
    Variable("MCP_PORT", "port", _port, "Port that ws and http listen on; 0 is any free one.", "8765"),
    Variable("MCP_AUTH_TOKEN", "auth_token", _token, "Bearer token that every ws and http client must send.", secret=True),
    Variable(
        "MCP_ALLOW_UNAUTHENTICATED",
        "allow_unauthenticated",
        _yes_or_no,
        "true lets ws and http listen beyond this machine without MCP_AUTH_TOKEN.",
        "false",
    ),
    Variable(
        "MCP_ALLOWED_HOSTS",
        "allowed_hosts",
        _names,
        "Host names that clients may call this server by, besides its own, separated by commas; * is any.",
    ),
    Variable(
        "MCP_ALLOWED_ORIGINS",
        "allowed_origins",
        _names,
        "Origins of web pages that may call this server, separated by commas; * is any.",
    ),
    Variable(
        "MCP_STATE_DIR",
        "state_folder",
        _folder,
        "Folder of the token store, and of what the extra semantic keeps; unset: the user's state folder.",
    ),
    Variable(
        "MCP_STATE_URL",
        "state_url",
        _store_url,
        "Redis server that holds the tokens in place of a file, for several machines: redis://host:6379/0.",
        secret=True,
    ),
    Variable(
        "MCP_LOG_LEVEL",
        "log_level",
        _one_of("debug", "info", "warning", "error"),
        "What is logged on stderr.",
        "warning",
    ),
    Variable(
        "MCP_AUDIT_LOG",
        "audit_log",
        _log_file,
        "File that gets a JSON line for each call of a tool: who, which tool, about what, what came of it; unset: none.",
    ),
    Variable(
        "MCP_SSL_VERIFY",
        "ssl_verify",
        _yes_or_no,
        "false turns the check of server certificates off.",
        "true",
        section=_NETWORK,
    ),
    Variable("MCP_CA_BUNDLE", "ca_bundle", _file, "PEM file of the certificate authorities to trust.", section=_NETWORK),
    Variable(
        "MCP_HTTP_TRUST_ENV",
        "http_trust_env",
        _yes_or_no,
        "Whether HTTP_PROXY, HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE count.",
        "true",
        section=_NETWORK,
    ),
    Variable(
        "MCP_MAX_CONCURRENCY",
        "max_concurrency",
        _count(64),
        "Requests at once to one Jira or one Confluence.",
        "8",
        section=_NETWORK,
    ),
    Variable("MCP_CONNECT_TIMEOUT", "connect_timeout", _seconds, "Seconds that a connection may take.", "10", section=_NETWORK),
    Variable(
        "MCP_READ_TIMEOUT",
        "read_timeout",
        _seconds,
        "Seconds that the server may be silent before an answer and within it.",
        "30",
        section=_NETWORK,
    ),
    Variable(
        "MCP_TOTAL_TIMEOUT",
        "total_timeout",
        _seconds,
        "Seconds for one call with all its requests, waiting and repeats; clients give up after 60.",
        "50",
        section=_NETWORK,
    ),
    Variable(
        "MCP_MAX_RESPONSE_BYTES",
        "max_response_bytes",
        _count(1_000_000_000),
        "Bytes that one answer may have, unpacked; files that are downloaded have limits of their own.",
        "20000000",
        section=_NETWORK,
    ),
    Variable(
        "MCP_CACHE_SECONDS",
        "cache_seconds",
        _window,
        "Seconds that fields, projects, ids of spaces and people's names are kept, then asked for again; 0 keeps none.",
        "300",
        section=_NETWORK,
    ),
    Variable("MCP_HTTP2", "http2", _http2, "Whether HTTP/2 is offered; needs the package h2.", "false", section=_NETWORK),
    Variable(
        "MCP_ATLASSIAN_AUTH_URL",
        "auth_url",
        parse_base_url,
        "Address of Atlassian's OAuth server for Cloud.",
        "https://auth.atlassian.com",
        section=_NETWORK,
    ),
    Variable(
        "MCP_ATLASSIAN_API_URL",
        "api_url",
        parse_base_url,
        "Address of Atlassian's API gateway for Cloud.",
        "https://api.atlassian.com",
        section=_NETWORK,
    ),
)
