"""Whose certificates are accepted."""

from __future__ import annotations

import ssl
import sys
from pathlib import Path

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.settings import Settings


def trust_of(settings: Settings) -> ssl.SSLContext:
    """Return whom to trust: nobody in particular (MCP_SSL_VERIFY=false), our own bundle, or the usual authorities.

    The usual authorities are those of the system, where a company adds its own, and those that come with Python's HTTP
    clients; SSL_CERT_FILE and SSL_CERT_DIR replace both where the environment counts. Raises AtlassianError for a bundle
    that can't be read.
    """
    if not settings.ssl_verify:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    if settings.ca_bundle is not None:
        try:
            return ssl.create_default_context(cafile=str(settings.ca_bundle))
        except (OSError, ssl.SSLError) as error:
            raise AtlassianError(
                f"MCP_CA_BUNDLE ({settings.ca_bundle}) can't be read as PEM certificates: {error}.",
                advice="Set it to a file that holds certificates in PEM form, or unset it.",
            ) from error
    paths = ssl.get_default_verify_paths()
    if settings.http_trust_env or sys.platform == "win32":
        context = ssl.create_default_context()
        # The paths that are in force differ from OpenSSL's own where the environment names others.
        chosen = {paths.cafile, paths.capath} - {paths.openssl_cafile, paths.openssl_capath, None}
        if settings.http_trust_env and chosen:
            return context
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        file, folder = Path(paths.openssl_cafile), Path(paths.openssl_capath)
        if file.is_file() or folder.is_dir():
            context.load_verify_locations(str(file) if file.is_file() else None, str(folder) if folder.is_dir() else None)
    import certifi

    context.load_verify_locations(certifi.where())
    return context
