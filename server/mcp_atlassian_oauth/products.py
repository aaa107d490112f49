"""A configured Jira or Confluence and how to sign in to it: the ways there are, and which settings contradict another."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from pathlib import Path
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
    """An OAuth 2.0 grant: an access token, or a refresh token with the client that it was given to, or both.

    A client without tokens is good for what `login` has stored.
    """

    client_id: str | None = None
    client_secret: str | None = attrs.field(default=None, repr=False)
    access_token: str | None = attrs.field(default=None, repr=False)
    refresh_token: str | None = attrs.field(default=None, repr=False)
    redirect_uri: str | None = None
    scopes: tuple[str, ...] = ()


@attrs.frozen
class ServiceAccount:
    """An OAuth 2.0 client that gets tokens for itself (client_credentials): no person, no refresh token."""

    client_id: str
    client_secret: str = attrs.field(repr=False)
    scopes: tuple[str, ...] = ()


@attrs.frozen
class PersonalToken:
    """A Data Center personal access token, sent as a bearer token."""

    token: str = attrs.field(repr=False)


@attrs.frozen
class ApiToken:
    """A Cloud API token with the e-mail address of its owner; a scoped one works at the gateway only."""

    email: str
    token: str = attrs.field(repr=False)
    scoped: bool = False


@attrs.frozen
class Basic:
    """A Data Center user name and password."""

    username: str
    password: str = attrs.field(repr=False)


@attrs.frozen
class CertificateOnly:
    """No credential but the client certificate: the server, or the proxy before it, takes the person from that."""


Credentials: TypeAlias = OAuth | ServiceAccount | PersonalToken | ApiToken | Basic | CertificateOnly


def basic_authorization(credentials: Credentials) -> str | None:
    """Return the base64 text that names a person and proves it (RFC 7617), None for another way to sign in."""
    match credentials:
        case ApiToken(email=user, token=password) | Basic(username=user, password=password):
            return base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    return None


@attrs.frozen
class ClientCertificate:
    """A TLS client certificate: PEM files of the certificate and of its key, and the password of an encrypted key."""

    file: Path
    key: Path | None = None
    password: str | None = attrs.field(default=None, repr=False)


@attrs.frozen
class Product:
    """One configured Jira or Confluence. `base_url` has no trailing slash and, for Cloud, no /wiki."""

    name: ProductName
    base_url: str
    deployment: Deployment
    credentials: Credentials
    cloud_id: str | None = None
    certificate: ClientCertificate | None = None

    @property
    def prefix(self) -> str:
        """What the names of its variables begin with."""
        return PREFIXES[self.name]

    @property
    def through_gateway(self) -> bool:
        """Whether its credentials are taken by Cloud's gateway rather than by the site itself."""
        if isinstance(self.credentials, ApiToken):
            return self.credentials.scoped
        return self.deployment == "cloud" and isinstance(self.credentials, (OAuth, ServiceAccount))

    @property
    def keeps_tokens(self) -> bool:
        """Whether it gets new tokens while it runs, which have to be kept."""
        return isinstance(self.credentials, ServiceAccount) or (
            isinstance(self.credentials, OAuth) and self.credentials.client_id is not None
        )


PREFIXES: Mapping[ProductName, str] = {"jira": "JIRA_", "confluence": "CONF_"}
# Each way to sign in: the fields it is made of, and the one deployment that knows it.
_METHODS: tuple[tuple[type[Any], tuple[str, ...], Deployment | None], ...] = (
    (OAuth, ("client_id", "client_secret", "access_token", "refresh_token"), None),
    (PersonalToken, ("personal_token",), "datacenter"),
    (ApiToken, ("email", "api_token"), "cloud"),
    (Basic, ("username", "password"), "datacenter"),
)
# Fields that refine a way to sign in, with the ways that they refine.
_REFINEMENTS: Mapping[str, tuple[type[Any], ...]] = {
    "grant_type": (OAuth, ServiceAccount),
    "scopes": (OAuth, ServiceAccount),
    "redirect_uri": (OAuth,),
    "api_token_scoped": (ApiToken,),
    "cloud_id": (OAuth, ServiceAccount, ApiToken),
}
_CERTIFICATE = ("client_cert", "client_key", "client_key_password")
_INSTEAD: Mapping[Deployment, str] = {
    "cloud": "{0}EMAIL with {0}API_TOKEN, or {0}CLIENT_ID, {0}CLIENT_SECRET and {0}REFRESH_TOKEN",
    "datacenter": "{0}PERSONAL_TOKEN, or {0}CLIENT_ID, {0}CLIENT_SECRET and {0}REFRESH_TOKEN, or {0}USERNAME with {0}PASSWORD",
}
_DEPLOYMENT_TITLES: Mapping[Deployment, str] = {"cloud": "Cloud", "datacenter": "Data Center"}


def configured_product(name: ProductName, prefix: str, title: str, own: Mapping[str, Any]) -> Product | None:
    """Return the product that the variables with this prefix describe, None where none is set."""
    if not own:
        return None

    def names(fields: Iterable[str]) -> str:
        return " and ".join(f"{prefix}{field.upper()}" for field in fields)

    if "base_url" not in own:
        raise SettingsError(f"{prefix}BASE_URL is not set, but {names(own)}. Set it to the address of your {title}.")
    base_url: str = own["base_url"]
    deployment: Deployment = own.get("deployment") or ("cloud" if is_cloud_site(base_url) else "datacenter")
    if is_cloud_site(base_url):
        # People copy /jira or /wiki/home along; Cloud's sites have no context path.
        base_url = origin_of(base_url)
    elif name == "confluence" and deployment == "cloud":
        base_url = base_url.removesuffix("/wiki")
    used = [(method, [field for field in fields if field in own], where) for method, fields, where in _METHODS]
    used = [entry for entry in used if entry[1]]
    if not used and "client_cert" in own:
        used = [(CertificateOnly, ["client_cert"], "datacenter")]
    instead = _INSTEAD[deployment].format(prefix)
    if not used:
        raise SettingsError(f"{prefix}BASE_URL is set, but no credentials. Set {instead}.")
    if len(used) > 1:
        given = "; ".join(names(fields) for _, fields, _ in used)
        raise SettingsError(f"Contradictory credentials for {title}: {given}. Keep one way to sign in and unset the others.")
    method, fields, where = used[0]
    if where not in (None, deployment):
        raise SettingsError(
            f"{names(fields)} can't be used with {_DEPLOYMENT_TITLES[deployment]} ({base_url}). Set {instead}; "
            f"if the address is a {_DEPLOYMENT_TITLES[where]} site, set {prefix}DEPLOYMENT={where}."
        )
    missing = _missing(method, own)
    if missing:
        raise SettingsError(f"{names(missing)} is missing beside {names(fields)}. Set that too.")
    if method is OAuth and own.get("grant_type") == "client_credentials":
        method = ServiceAccount
    problems = [*_misplaced(prefix, method, fields, own, deployment), *_certificate_problems(prefix, base_url, own, deployment)]
    if problems:
        raise SettingsError(*problems)
    return Product(name, base_url, deployment, _credentials(method, own), own.get("cloud_id"), _certificate(own))


def _missing(method: type[Any], own: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields without which the credentials are of no use."""
    needed: tuple[str, ...]
    if method is CertificateOnly:
        needed = ("client_cert",)
    elif method is not OAuth:
        needed = next(fields for other, fields, _ in _METHODS if other is method)
    elif {"client_id", "client_secret", "refresh_token"} & own.keys() or "access_token" not in own:
        needed = ("client_id", "client_secret")
    else:
        needed = ("access_token",)
    return tuple(field for field in needed if field not in own)


def _misplaced(
    prefix: str, method: type[Any], fields: Iterable[str], own: Mapping[str, Any], deployment: Deployment
) -> Iterable[str]:
    """Yield what is wrong with the settings that refine a way to sign in."""
    given = " and ".join(f"{prefix}{field.upper()}" for field in fields)
    if method is ServiceAccount:
        for field in ("access_token", "refresh_token", "redirect_uri"):
            if field in own:
                yield (
                    f"{prefix}GRANT_TYPE=client_credentials and {prefix}{field.upper()} contradict each other: a service "
                    "account gets its tokens itself. Unset one of them."
                )
        if deployment == "datacenter" and not own.get("scopes"):
            yield (
                f"{prefix}GRANT_TYPE=client_credentials needs {prefix}SCOPES on Data Center. Set it, e.g. {prefix}SCOPES=WRITE."
            )
    else:
        for field, methods in _REFINEMENTS.items():
            if own.get(field) and method not in methods:
                yield f"{prefix}{field.upper()} has no meaning with {given}. Unset one of them."
    if own.get("cloud_id") and deployment != "cloud":
        yield f"{prefix}CLOUD_ID has no meaning with {prefix}DEPLOYMENT=datacenter. Unset it."
    elif own.get("cloud_id") and method is ApiToken and not own.get("api_token_scoped"):
        yield (
            f"{prefix}CLOUD_ID has no meaning with an API token without scopes. Set {prefix}API_TOKEN_SCOPED=true if the "
            f"token has scopes or belongs to a service account, or unset {prefix}CLOUD_ID."
        )


def _certificate_problems(prefix: str, base_url: str, own: Mapping[str, Any], deployment: Deployment) -> Iterable[str]:
    """Yield what is wrong with the client certificate."""
    given = [field for field in _CERTIFICATE if field in own]
    if not given:
        return
    if "client_cert" not in own:
        named = " and ".join(f"{prefix}{field.upper()}" for field in given)
        yield f"{prefix}CLIENT_CERT is missing beside {named}. Set that too."
    elif deployment == "cloud":
        yield f"{prefix}CLIENT_CERT can't be used with Cloud ({base_url}). Unset it."
    elif not base_url.startswith("https://"):
        yield f"{prefix}CLIENT_CERT needs TLS, and {prefix}BASE_URL begins with http://. Set it to an https:// address."


def _credentials(method: type[Any], own: Mapping[str, Any]) -> Credentials:
    scopes = own.get("scopes", ())
    if method is OAuth:
        return OAuth(
            own.get("client_id"),
            own.get("client_secret"),
            own.get("access_token"),
            own.get("refresh_token"),
            own.get("redirect_uri"),
            scopes,
        )
    if method is ServiceAccount:
        return ServiceAccount(own["client_id"], own["client_secret"], scopes)
    if method is PersonalToken:
        return PersonalToken(own["personal_token"])
    if method is ApiToken:
        return ApiToken(own["email"], own["api_token"], bool(own.get("api_token_scoped")))
    if method is CertificateOnly:
        return CertificateOnly()
    return Basic(own["username"], own["password"])


def _certificate(own: Mapping[str, Any]) -> ClientCertificate | None:
    if "client_cert" not in own:
        return None
    return ClientCertificate(own["client_cert"], own.get("client_key"), own.get("client_key_password"))
