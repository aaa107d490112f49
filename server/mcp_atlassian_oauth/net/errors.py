"""What went wrong on the wire, in words a model can act on."""

from __future__ import annotations

import ssl
from collections.abc import Mapping

import httpx

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.answers import AnswerTooLargeError

_READ_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_DONE = "The server accepted the change; only its answer could not be read."
MAY_HAVE_HAPPENED = "It may have happened, or not: check before you try again."
_TRY_LATER = "Try again later; if it stays, check the address and the network."

_TOO_LARGE = "Ask for less: fewer results, or fewer fields. MCP_MAX_RESPONSE_BYTES is the limit."

# The first class that matches decides: what happened, and what to do about it.
_WORDS: tuple[tuple[type[Exception], str, str], ...] = (
    (httpx.ProxyError, "The proxy on the way to {host} refused", "Check HTTPS_PROXY, or set MCP_HTTP_TRUST_ENV=false."),
    (httpx.ConnectTimeout, "No connection to {host} in time", "Check the address, the network and the proxy settings."),
    (httpx.ConnectError, "No connection to {host}", "Check the address, the network and the proxy settings."),
    (httpx.PoolTimeout, "No time left to ask {host}: too many requests at once, or a long call", "Make fewer calls at a time."),
    (httpx.TimeoutException, "{host} did not answer in time", _TRY_LATER),
    (httpx.UnsupportedProtocol, "An address without http or https", "Check the address."),
    (AnswerTooLargeError, "The answer of {host} is too large to hold: {detail}", _TOO_LARGE),
    (httpx.DecodingError, "{host} sent a body that can't be decoded", _TRY_LATER),
    (httpx.NetworkError, "The connection to {host} broke", _TRY_LATER),
    (httpx.ProtocolError, "The connection to {host} broke", _TRY_LATER),
    (httpx.InvalidURL, "An address that can't be used", "Check the address."),
)
_UNKNOWN_AUTHORITY = "Set MCP_CA_BUNDLE to the PEM file of the authority that signed it."
_OTHER_NAME = "Use the name in the certificate as the address, or have one made for the address."
_TOO_LITTLE = (
    "Python 3.13 and newer want more to be in certificates than older ones: have this one and its authority's made anew, or run"
    " this server with Python 3.12."
)
# By OpenSSL's number for what is wrong with a certificate (X509_V_ERR_...).
_CERTIFICATE: Mapping[int, str] = {
    9: "Its time has not come: check this machine's clock.",
    10: "Have it renewed on the server; if it has been, check this machine's clock.",
    62: _OTHER_NAME,
    64: _OTHER_NAME,
    # What X509_V_FLAG_X509_STRICT asks for.
    **dict.fromkeys(range(80, 94), _TOO_LITTLE),
}
_SET_CERTIFICATE = "Set JIRA_CLIENT_CERT or CONF_CLIENT_CERT to one that it accepts."
_CHECK_CERTIFICATE = "Check JIRA_CLIENT_CERT or CONF_CLIENT_CERT: signed by an authority that the server knows, and not expired."
# What a server says when it ends a handshake (RFC 8446, section 6.2), by OpenSSL's names.
_ALERTS: Mapping[str, tuple[str, str]] = {
    "CERTIFICATE_REQUIRED": ("{host} wants a client certificate", _SET_CERTIFICATE),
    "HANDSHAKE_FAILURE": ("{host} refused the TLS connection; it may want a client certificate", _SET_CERTIFICATE),
    **dict.fromkeys(
        (
            "ACCESS_DENIED",
            "BAD_CERTIFICATE",
            "CERTIFICATE_EXPIRED",
            "CERTIFICATE_REVOKED",
            "CERTIFICATE_UNKNOWN",
            "DECRYPT_ERROR",
            "UNKNOWN_CA",
            "UNSUPPORTED_CERTIFICATE",
        ),
        ("{host} did not accept the client certificate", _CHECK_CERTIFICATE),
    ),
}


def tls_alert(exc: BaseException) -> str | None:
    """Return the alert by which a server refused the TLS connection, None where it was something else."""
    refused = cause_of(exc, ssl.SSLError)
    alert = str(getattr(refused, "reason", "")).partition("_ALERT_")[2]
    return alert if alert in _ALERTS else None


def translate(exc: Exception, *, changes: bool | None = None, check: str = "") -> AtlassianError:
    """Return the error that a failed request becomes; an AtlassianError stays what it is.

    A request that changes something and whose answer was lost is reported as "may have happened". `changes` says whether
    it does; left out, the HTTP method decides, which can't know that some POSTs are searches. `check` says how to find out
    whether it happened.
    """
    if isinstance(exc, AtlassianError):
        return exc
    request = _request(exc)
    host = request.url.host if request else "the server"
    certificate = cause_of(exc, ssl.SSLCertVerificationError)
    if certificate is not None:
        return AtlassianError(
            f"The certificate of {host} was not accepted: {getattr(certificate, 'verify_message', '')}.",
            advice=_CERTIFICATE.get(getattr(certificate, "verify_code", 0), _UNKNOWN_AUTHORITY),
        )
    alert = tls_alert(exc)
    if alert is not None:
        words, advice = _ALERTS[alert]
        return AtlassianError(f"{words.format(host=host)} ({alert.lower().replace('_', ' ')}).", advice=advice)
    words, advice = next(
        ((words, advice) for kind, words, advice in _WORDS if isinstance(exc, kind)),
        ("The request to {host} failed", _TRY_LATER),
    )
    # A connection that never was has changed nothing.
    unsent = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
    if changes is None:
        changes = request is not None and request.method not in _READ_METHODS
    if changes and not isinstance(exc, unsent):
        advice = MAY_HAVE_HAPPENED if not isinstance(exc, AnswerTooLargeError) else f"{_DONE} {_TOO_LARGE}"
        advice = f"{advice} {check}".rstrip()
    said = f"{words.format(host=host, detail=exc)} ({type(exc).__name__})."
    return AtlassianError(" ".join((said, *getattr(exc, "__notes__", ()))), advice=advice)


def _request(exc: Exception) -> httpx.Request | None:
    try:
        return exc.request if isinstance(exc, httpx.RequestError) else None
    except RuntimeError:  # httpx: raised before there was a request
        return None


def cause_of(exc: BaseException, kind: type[BaseException]) -> BaseException | None:
    """Return the first exception of a kind among an exception and what led to it, None without one."""
    seen: BaseException | None = exc
    while seen is not None and not isinstance(seen, kind):
        seen = seen.__cause__ or seen.__context__
    return seen
