"""What every test of the server needs: no test waits for a repeat; and certificates for those that speak TLS."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import ssl
import time
from pathlib import Path
from typing import Any

import attrs
import pytest
from mcp_atlassian_oauth.net.clock import SystemClock


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the waits between repeats pass at once, on a clock that says that they did."""
    passed = 0.0

    async def sleep(self: SystemClock, seconds: float) -> None:
        nonlocal passed
        passed += seconds
        await asyncio.sleep(0)

    monkeypatch.setattr(SystemClock, "sleep", sleep)
    monkeypatch.setattr(SystemClock, "monotonic", lambda self: time.monotonic() + passed)


@attrs.define
class Certificates:
    """An authority of our own, `ca`, and what it signs: PEM files, each made once."""

    folder: Path
    ca: Path
    _issuer: Any
    _key: Any
    _says_usage: bool
    _made: int = 0

    @classmethod
    def found(cls, folder: Path, *, usage: bool = True) -> Certificates:
        """Make an authority; `usage`: whether its certificates say what they are for, which Python 3.13 asks for."""
        from cryptography.hazmat.primitives.asymmetric import ec

        key = ec.generate_private_key(ec.SECP256R1())
        made = cls(folder, folder / "ca.pem", None, key, usage)
        made._issuer = made._signed("Authority of the tests", key, days=36500)
        made.ca.write_bytes(made._pem(made._issuer))
        return made

    def issue(self, *, days: float = 100, address: str = "127.0.0.1", password: str = "") -> tuple[Path, Path]:
        """Return a certificate that lasts so many days (or ended so many ago), and its key."""
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ec

        key = ec.generate_private_key(ec.SECP256R1())
        self._made += 1
        files = self.folder / f"{self._made}.pem", self.folder / f"{self._made}.key"
        files[0].write_bytes(self._pem(self._signed("ada", key, days=days, address=address)))
        lock = serialization.BestAvailableEncryption(password.encode()) if password else serialization.NoEncryption()
        files[1].write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock))
        return files

    def server(self, *, wants_client: bool = False, alpn: tuple[str, ...] = (), **options: Any) -> ssl.SSLContext:
        """Return what a server speaks TLS with; `wants_client`: nobody is let in without a certificate of this authority."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(self.ca))
        context.load_cert_chain(*self.issue(**options))
        if wants_client:
            context.verify_mode = ssl.CERT_REQUIRED
        if alpn:
            context.set_alpn_protocols(list(alpn))
        return context

    def _signed(self, name: str, key: Any, *, days: float, address: str = "") -> Any:
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes

        subject = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, name)])
        start = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
        end = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=days)
        issuer = self._issuer.subject if self._issuer else subject
        built = x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number(), start, end)
        built = built.add_extension(x509.BasicConstraints(ca=not address, path_length=None), critical=True)
        built = built.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        known = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        built = built.add_extension(known, critical=False)
        if self._says_usage:
            built = built.add_extension(_usage(x509.KeyUsage, signs=not address), critical=True)
        if address:
            names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))])
            built = built.add_extension(names, critical=False)
        return built.sign(self._key, hashes.SHA256())

    @staticmethod
    def _pem(certificate: Any) -> bytes:
        from cryptography.hazmat.primitives import serialization

        return bytes(certificate.public_bytes(serialization.Encoding.PEM))


def _usage(made: Any, *, signs: bool) -> Any:
    """What a key is for: to sign certificates, or to prove who somebody is."""
    others = ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only")
    return made(**dict.fromkeys(others, False), digital_signature=not signs, key_cert_sign=signs, crl_sign=signs)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """An authority to make certificates with."""
    pytest.importorskip("cryptography", reason="needs the package cryptography")
    return Certificates.found(tmp_path_factory.mktemp("certificates"))
