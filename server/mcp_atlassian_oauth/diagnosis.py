"""What a site's answers tell the doctor: its certificate, its clock, its version, and what a sign-in is good for."""

from __future__ import annotations

import ssl
import time
from collections.abc import Collection
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import attrs

from mcp_atlassian_oauth.products import ApiToken, Deployment, OAuth, Product, ServiceAccount

if TYPE_CHECKING:
    import httpx

# Seconds that two clocks may differ: token lifetimes are taken from this machine's.
MOST_SKEW = 60.0
# Days: a certificate that ends sooner wants somebody to do something.
LEAST_DAYS = 14
_DAY = 24 * 3600.0
DEPLOYMENTS: dict[Deployment, str] = {"cloud": "Cloud", "datacenter": "Data Center"}
# What a scope of Data Center includes (Atlassian: OAuth 2.0 provider, scopes): each has those before it as well.
_LADDER = ("READ", "WRITE", "ADMIN", "SYSTEM_ADMIN")


@attrs.frozen
class Check:
    """One thing that was looked at: what was found, and where that is a problem, what mends it."""

    subject: str
    name: str
    ok: bool
    found: str
    fix: str = ""


def certificate(title: str, answer: httpx.Response) -> list[Check]:
    """Return the check of how long the server's certificate lasts; none where there was no TLS."""
    stream = answer.extensions.get("network_stream")
    tls = stream.get_extra_info("ssl_object") if stream is not None else None
    if tls is None:
        return []
    host = answer.request.url.host
    end = (tls.getpeercert() or {}).get("notAfter")
    if end is None:  # OpenSSL tells nothing of a certificate that it didn't check
        return [Check(title, "certificate", True, f"that of {host} was not looked at")]
    days = int((ssl.cert_time_to_seconds(end) - time.time()) // _DAY)
    if days < LEAST_DAYS:
        fix = f"Have the certificate of {host} renewed before {end}; nothing can connect after that."
        return [Check(title, "certificate", False, f"that of {host} ends in {days} day(s)", fix)]
    return [Check(title, "certificate", True, f"that of {host} lasts {days} more days")]


def clock(title: str, answer: httpx.Response) -> Check:
    """Return the check of this machine's clock against the server's Date, which is rounded to seconds."""
    try:
        skew = time.time() - parsedate_to_datetime(answer.headers.get("Date", "")).timestamp()
    except (TypeError, ValueError):
        return Check(title, "clock", True, "the server does not tell its time")
    if abs(skew) > MOST_SKEW:
        way = "ahead of" if skew > 0 else "behind"
        fix = "Set this machine's clock (NTP); if it is right, tell who runs the server."
        return Check(title, "clock", False, f"{abs(skew):.0f} s {way} the server's", fix)
    return Check(title, "clock", True, f"within {max(1, round(abs(skew)))} s of the server's")


def version(title: str, product: Product, answer: httpx.Response) -> Check:
    """Return the check of what the site says that it is."""
    told = json_object(answer)
    deployment = str(told.get("deploymentType", "")).lower()
    if deployment in ("cloud", "server") and (deployment == "cloud") != (product.deployment == "cloud"):
        right: Deployment = "cloud" if deployment == "cloud" else "datacenter"
        found = f"the site is {DEPLOYMENTS[right]}"
        return Check(title, "version", False, found, f"Set {product.prefix}DEPLOYMENT={right}.")
    # Confluence Cloud has no number, but an edition and the commit that it runs.
    number = told.get("version") or " ".join(
        str(told[name])[:40] for name in ("edition", "commitHash") if isinstance(told.get(name), str)
    )
    why = "" if answer.status_code == 200 else f" ({answer.status_code})"
    return Check(title, "version", True, f"{DEPLOYMENTS[product.deployment]}, {number or f'version not told{why}'}")


def scopes(title: str, product: Product, granted: Collection[str]) -> Check:
    """Return the check of what the sign-in is good for, against the scopes that the settings ask for."""
    credentials = product.credentials
    if not isinstance(credentials, (OAuth, ServiceAccount)):
        scoped = isinstance(credentials, ApiToken) and credentials.scoped
        return Check(title, "scopes", True, "not told for this token" if scoped else "has none: it may do what its owner may")
    if not granted:
        return Check(title, "scopes", True, "not told by the server")
    missing = [scope for scope in credentials.scopes if scope != "offline_access" and not _includes(granted, scope)]
    if missing:
        fix = f"Add them to the OAuth client at Atlassian, then run `mcp-atlassian-oauth login {product.name}`."
        if isinstance(credentials, ServiceAccount):
            fix = f"Give them to the service account, or take them out of {product.prefix}SCOPES."
        return Check(title, "scopes", False, f"not granted: {' '.join(missing)}", fix)
    return Check(title, "scopes", True, " ".join(granted))


def _includes(granted: Collection[str], scope: str) -> bool:
    higher = _LADDER[_LADDER.index(scope) :] if scope in _LADDER else (scope,)
    return any(one in granted for one in higher)


def person(answer: httpx.Response) -> str:
    """Return whom the site says that the credentials belong to."""
    told = json_object(answer)
    return str(told.get("displayName") or told.get("name") or told.get("username") or "somebody without a name")


def json_object(answer: httpx.Response) -> dict[str, Any]:
    """Return the JSON object of an answer, an empty one where it is none."""
    try:
        told = answer.json()
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
