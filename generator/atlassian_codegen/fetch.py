"""Where the published documents come from: their official addresses, or a folder that holds them already."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Protocol

import httpx
from attrs import frozen

from atlassian_codegen.documents import CodegenError
from atlassian_codegen.sources import Source

#: A document larger than this is not one of ours (the largest is 2.5 MB).
MAX_BYTES: Final = 64 * 1024 * 1024
_TIMEOUT: Final = httpx.Timeout(60, connect=15)

Progress = Callable[[str], None]


@frozen
class Original:
    """A document as published: its JSON, the sha256 of its bytes, and the version its package gives it, if any."""

    data: Any
    sha256: str
    size: int
    version: str = ""


class Fetcher(Protocol):
    """Something that can bring the original of a source."""

    def __call__(self, source: Source, progress: Progress) -> Original:
        """Bring it, or raise `CodegenError`."""
        ...


def from_folder(folder: Path) -> Fetcher:
    """A fetcher that reads ``<api-with-dashes>.json`` from a folder."""

    def fetch(source: Source, progress: Progress) -> Original:
        path = folder / source.file_name
        try:
            content = path.read_bytes()
        except OSError as error:
            raise CodegenError(
                f"{source.name}: {path.name} can't be read from the folder given by FROM: {error.strerror}"
            ) from error
        progress(f"{source.name}: read {len(content):,} bytes")
        return _original(source, content)

    return fetch


def from_network(source: Source, progress: Progress) -> Original:
    """Download from the official address, TLS verified; ``npm:NAME#PATH`` names a file of an npm package."""
    if source.address.startswith("npm:"):
        return _from_npm(source, progress)
    try:
        with httpx.stream("GET", source.address, timeout=_TIMEOUT, follow_redirects=True) as response:
            response.raise_for_status()
            total = int(response.headers.get("Content-Length") or 0)
            content = bytearray()
            shown = 0
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > MAX_BYTES:
                    raise CodegenError(f"{source.name}: {source.address} sends more than {MAX_BYTES:,} bytes")
                if len(content) - shown >= 512 * 1024:
                    shown = len(content)
                    progress(f"{source.name}: {shown:,} bytes" + (f" of {total:,}" if total >= shown else ""))
    except httpx.HTTPStatusError as error:
        raise CodegenError(
            f"{source.name}: {source.address} answers {error.response.status_code}. Has the document moved? "
            "Correct its address in specs/sources.toml."
        ) from error
    except httpx.HTTPError as error:
        raise CodegenError(
            f"{source.name}: {source.address} can't be downloaded: {type(error).__name__}: {error}. "
            "Without internet: make specs FROM=folder"
        ) from error
    progress(f"{source.name}: downloaded {len(content):,} bytes")
    return _original(source, bytes(content))


def _from_npm(source: Source, progress: Progress) -> Original:
    package, _, member = source.address.removeprefix("npm:").partition("#")
    npm = shutil.which("npm")
    if npm is None:
        raise CodegenError(f"{source.name}: npm is needed to fetch {package}; install it, or use make specs FROM=folder")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(  # noqa: S603 - the package name is the maintainer's own, from sources.toml
            [npm, "pack", "--silent", package], cwd=folder, capture_output=True, text=True, check=False, timeout=300
        )
        archives = sorted(Path(folder).glob("*.tgz"))
        if done.returncode != 0 or not archives:
            raise CodegenError(f"{source.name}: npm pack {package} failed: {done.stderr.strip()[-500:]}")
        with tarfile.open(archives[0]) as archive:
            content = _member(archive, f"package/{member}", source)
            manifest = json.loads(_member(archive, "package/package.json", source))
    progress(f"{source.name}: {package} {manifest['version']}, {len(content):,} bytes")
    return _original(source, content, str(manifest["version"]))


def _member(archive: tarfile.TarFile, name: str, source: Source) -> bytes:
    try:
        file = archive.extractfile(name)
    except KeyError:
        file = None
    if file is None:
        raise CodegenError(f"{source.name}: the package has no file {name!r}")
    return file.read()


def _original(source: Source, content: bytes, version: str = "") -> Original:
    try:
        data = json.loads(content)
    except ValueError as error:
        raise CodegenError(f"{source.name}: not JSON ({error}); the files in specs/ stay as they are") from error
    return Original(data, hashlib.sha256(content).hexdigest(), len(content), version)


def print_progress(line: str) -> None:
    """Progress for a person: one line on stderr."""
    print(line, file=sys.stderr, flush=True)
