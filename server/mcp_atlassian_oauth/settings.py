"""The environment, read into frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import attrs

from mcp_atlassian_oauth.products import (
    ApiToken,
    Basic,
    CertificateOnly,
    ClientCertificate,
    Credentials,
    Deployment,
    OAuth,
    PersonalToken,
    Product,
    ServiceAccount,
    SettingsError,
    basic_authorization,
    configured_product,
)
from mcp_atlassian_oauth.variables import PRODUCTS, VARIABLES

__all__ = [
    "ApiToken",
    "Basic",
    "CertificateOnly",
    "ClientCertificate",
    "Credentials",
    "Deployment",
    "OAuth",
    "OutputFormat",
    "PersonalToken",
    "Product",
    "ServiceAccount",
    "Settings",
    "SettingsError",
    "Transport",
]

Transport = Literal["stdio", "ws", "http"]
OutputFormat = Literal["markdown", "json", "storage"]

_NOTHING_CONFIGURED = (
    "Neither JIRA_BASE_URL nor CONF_BASE_URL is set. Set one to your site, e.g. "
    "JIRA_BASE_URL=https://your-domain.atlassian.net with JIRA_EMAIL and JIRA_API_TOKEN, "
    "or start with --sandbox to try the server without a site."
)


@attrs.frozen(kw_only=True)
class Settings:
    """Everything that the environment decides. Secrets are left out of its repr."""

    transport: Transport = "stdio"
    host: str = "127.0.0.1"
    port: int = 8765
    auth_token: str | None = attrs.field(default=None, repr=False)
    allow_unauthenticated: bool = False
    allowed_hosts: tuple[str, ...] = ()
    allowed_origins: tuple[str, ...] = ()
    ssl_verify: bool = True
    ca_bundle: Path | None = None
    http_trust_env: bool = True
    jira: Product | None = None
    confluence: Product | None = None
    preferred_user: str | None = None
    jira_project: str | None = None
    conf_space: str | None = None
    output_format: OutputFormat = "markdown"
    max_result_chars: int = 7_500
    time_zone: str | None = None
    read_only: bool = False
    toolsets: tuple[str, ...] = ("default",)
    tools: tuple[str, ...] = ()
    tools_excluded: tuple[str, ...] = ()
    jira_projects_allowed: tuple[str, ...] = ()
    conf_spaces_allowed: tuple[str, ...] = ()
    files_folder: Path | None = None
    state_folder: Path | None = None
    state_url: str | None = attrs.field(default=None, repr=False)
    audit_log: Path | None = None
    log_level: Literal["debug", "info", "warning", "error"] = "warning"
    auth_url: str = "https://auth.atlassian.com"
    api_url: str = "https://api.atlassian.com"
    max_concurrency: int = 8
    connect_timeout: float = 10.0
    read_timeout: float = 30.0
    total_timeout: float = 50.0
    max_response_bytes: int = 20_000_000
    http2: bool = False
    cache_seconds: float = 300.0

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Settings:
        """Return the settings that the variables describe; an empty variable counts as unset.

        Raises SettingsError with every problem found.
        """
        values, problems = _read(environ)
        products: dict[str, Any] = {}
        for name, prefix, title, _ in PRODUCTS:
            own = {field.partition(".")[2]: value for field, value in values.items() if field.startswith(f"{name}.")}
            try:
                products[name] = configured_product(name, prefix, title, own)
            except SettingsError as error:
                problems += error.problems
        problems += _outside_limits(values)
        if problems:
            raise SettingsError(*problems)
        if not any(products.values()):
            raise SettingsError(_NOTHING_CONFIGURED)
        return cls(**products, **{field: value for field, value in values.items() if "." not in field})

    @property
    def state_dir(self) -> Path:
        """The folder that outlives the process: MCP_STATE_DIR, or the user's state folder."""
        if self.state_folder:
            return self.state_folder
        import platformdirs

        return platformdirs.user_state_path("mcp-atlassian-oauth", appauthor=False)

    @property
    def products(self) -> tuple[Product, ...]:
        """The configured products."""
        return tuple(product for product in (self.jira, self.confluence) if product)

    def secrets(self) -> frozenset[str]:
        """Return every secret in the settings, so that a log can leave them out."""
        found = {self.auth_token, self.state_url, urlsplit(self.state_url or "").password}
        for product in self.products:
            for held in (product.credentials, product.certificate):
                fields = attrs.fields_dict(type(held)).values() if held else ()
                found |= {getattr(held, field.name) for field in fields if not field.repr}
            found.add(basic_authorization(product.credentials))
        return frozenset(secret for secret in found if secret)


def _outside_limits(values: Mapping[str, Any]) -> list[str]:
    """Return a problem for each default that the limits forbid."""
    pairs = (
        ("JIRA_DEFAULT_PROJECT", "jira_project", "JIRA_PROJECTS_ALLOWED", "jira_projects_allowed"),
        ("CONF_DEFAULT_SPACE", "conf_space", "CONF_SPACES_ALLOWED", "conf_spaces_allowed"),
    )
    problems = []
    for name, field, limit, allowed in pairs:
        keys = [key.upper() for key in values.get(allowed) or ()]
        if keys and values.get(field) and values[field].upper() not in keys:
            problems.append(f"{name} is {values[field]!r}, which {limit} doesn't hold. Add it there, or choose another default.")
    return problems


def _read(environ: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """Return the parsed values by field, and a problem for each that can't be parsed."""
    values: dict[str, Any] = {}
    problems: list[str] = []
    for variable in VARIABLES:
        text = environ.get(variable.name, "").strip()
        if not text and not variable.default:
            continue
        try:
            values[variable.field] = variable.parse(text or variable.default)
        except ValueError as error:
            shown = "a value" if variable.secret or "@" in text else repr(text)
            problems.append(f"{variable.name} is {shown} that can't be used; expected {error}.")
    return values, problems
