"""A configured Jira or Confluence and how to sign in to it: the ways there are, and which settings contradict another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

from mcp_atlassian_oauth.addresses import is_cloud_site, origin_of

ProductName = Literal["jira", "confluence"]
Deployment = Literal["cloud", "datacenter"]


class SettingsError(Exception):
    """Settings that can't be used; each problem names the variable, what was wrong and what to set, never a secret."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@attrs.frozen
class OAuth:
    """An OAuth 2.0 grant: an access token, or a refresh token with the client that it was given to, or both."""

    client_id: str | None = None
    client_secret: str | None = attrs.field(default=None, repr=False)
    access_token: str | None = attrs.field(default=None, repr=False)
    refresh_token: str | None = attrs.field(default=None, repr=False)


@attrs.frozen
class PersonalToken:
    """A Data Center personal access token, sent as a bearer token."""

    token: str = attrs.field(repr=False)


@attrs.frozen
class ApiToken:
    """A Cloud API token with the e-mail address of its owner."""

    email: str
    token: str = attrs.field(repr=False)


@attrs.frozen
class Basic:
    """A Data Center user name and password."""

    username: str
    password: str = attrs.field(repr=False)


Credentials: TypeAlias = OAuth | PersonalToken | ApiToken | Basic


@attrs.frozen
class Product:
    """One configured Jira or Confluence. `base_url` has no trailing slash and, for Cloud, no /wiki."""

    name: ProductName
    base_url: str
    deployment: Deployment
    credentials: Credentials


# Each way to sign in: the fields it is made of, and the one deployment that knows it.
_METHODS: tuple[tuple[type[Any], tuple[str, ...], Deployment | None], ...] = (
    (OAuth, ("client_id", "client_secret", "access_token", "refresh_token"), None),
    (PersonalToken, ("personal_token",), "datacenter"),
    (ApiToken, ("email", "api_token"), "cloud"),
    (Basic, ("username", "password"), "datacenter"),
)
_INSTEAD: Mapping[Deployment, str] = {
    "cloud": "{0}EMAIL with {0}API_TOKEN, or {0}CLIENT_ID, {0}CLIENT_SECRET and {0}REFRESH_TOKEN",
    "datacenter": "{0}PERSONAL_TOKEN, or {0}CLIENT_ID, {0}CLIENT_SECRET and {0}REFRESH_TOKEN, or {0}USERNAME with {0}PASSWORD",
}
_DEPLOYMENT_TITLES: Mapping[Deployment, str] = {"cloud": "Cloud", "datacenter": "Data Center"}


def configured_product(name: ProductName, prefix: str, title: str, own: Mapping[str, Any]) -> Product | None:
    """Return the product that the variables with this prefix describe, None where none is set."""
    if not own:
        return None

    def names(fields: tuple[str, ...]) -> str:
        return " and ".join(f"{prefix}{field.upper()}" for field in fields)

    if "base_url" not in own:
        raise SettingsError(f"{prefix}BASE_URL is not set, but {names(tuple(own))}. Set it to the address of your {title}.")
    base_url: str = own["base_url"]
    deployment: Deployment = own.get("deployment") or ("cloud" if is_cloud_site(base_url) else "datacenter")
    if is_cloud_site(base_url):
        # People copy /jira or /wiki/home along; Cloud's sites have no context path.
        base_url = origin_of(base_url)
    elif name == "confluence" and deployment == "cloud":
        base_url = base_url.removesuffix("/wiki")
    used = [(method, [field for field in fields if field in own], where) for method, fields, where in _METHODS]
    used = [entry for entry in used if entry[1]]
    instead = _INSTEAD[deployment].format(prefix)
    if not used:
        raise SettingsError(f"{prefix}BASE_URL is set, but no credentials. Set {instead}.")
    if len(used) > 1:
        given = "; ".join(names(tuple(fields)) for _, fields, _ in used)
        raise SettingsError(f"Contradictory credentials for {title}: {given}. Keep one way to sign in and unset the others.")
    method, fields, where = used[0]
    if where not in (None, deployment):
        raise SettingsError(
            f"{names(tuple(fields))} can't be used with {_DEPLOYMENT_TITLES[deployment]} ({base_url}). Set {instead}; "
            f"if the address is a {_DEPLOYMENT_TITLES[where]} site, set {prefix}DEPLOYMENT={where}."
        )
    missing = _missing(method, own)
    if missing:
        raise SettingsError(f"{names(missing)} is missing beside {names(tuple(fields))}. Set that too.")
    return Product(name, base_url, deployment, _credentials(method, own))


def _missing(method: type[Any], own: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields without which the credentials are of no use."""
    needed: tuple[str, ...]
    if method is not OAuth:
        needed = next(fields for other, fields, _ in _METHODS if other is method)
    elif "refresh_token" in own or "access_token" not in own:
        needed = ("client_id", "client_secret", "refresh_token")
    else:
        needed = ("access_token",)
    return tuple(field for field in needed if field not in own)


def _credentials(method: type[Any], own: Mapping[str, Any]) -> Credentials:
    if method is OAuth:
        return OAuth(*(own.get(field) for field in ("client_id", "client_secret", "access_token", "refresh_token")))
    if method is PersonalToken:
        return PersonalToken(own["personal_token"])
    if method is ApiToken:
        return ApiToken(own["email"], own["api_token"])
    return Basic(own["username"], own["password"])
