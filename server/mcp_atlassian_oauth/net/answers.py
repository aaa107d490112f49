"""Answers of a size that can be held: unpacked here, counted while they are, refused where they are too large."""

from __future__ import annotations

import ssl
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing

import httpx

from mcp_atlassian_oauth.net.requests import download_limit

# Of an answer that is an error, so much is read as its message may be in.
ERROR_BYTES = 256 * 1024
ACCEPT_ENCODING = "gzip, deflate"
_PIECE = 64 * 1024
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})


class AnswerTooLargeError(httpx.DecodingError):
    """An answer has more bytes, unpacked, than may be held."""


class BoundedAnswers(httpx.AsyncBaseTransport):
    """Reads answers to their end, up to a number of bytes.

    What is unpacked is counted, piece by piece, so a small answer can't become a large one. Downloads are handed on as a
    stream, up to a limit of their own; an error is cut to what its message needs. Raises AnswerTooLargeError.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, limit: int) -> None:
        self._inner = inner
        self._limit = limit

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request; the answer is whole, or a stream for a download that succeeds."""
        request.headers["Accept-Encoding"] = ACCEPT_ENCODING
        response = await self._inner.handle_async_request(request)
        download = download_limit(request)
        if download is not None and response.is_success:
            return _answer(response, stream=_Bounded(response, request, download))
        body = bytearray()
        limit = self._limit if response.status_code < 400 else None
        try:
            async with aclosing(_unpacked(response, request, limit)) as pieces:
                async for piece in pieces:
                    body += piece
                    if limit is None and len(body) >= ERROR_BYTES:
                        del body[ERROR_BYTES:]
                        break
        finally:
            await response.aclose()
        return _answer(response, content=bytes(body))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


class _Bounded(httpx.AsyncByteStream):
    """The unpacked body of a download."""

    def __init__(self, response: httpx.Response, request: httpx.Request, limit: int) -> None:
        self._response = response
        self._request = request
        self._limit = limit

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async with aclosing(_unpacked(self._response, self._request, self._limit)) as pieces:
            async for piece in pieces:
                yield piece

    async def aclose(self) -> None:
        await self._response.aclose()


def _answer(
    response: httpx.Response, *, content: bytes | None = None, stream: httpx.AsyncByteStream | None = None
) -> httpx.Response:
    headers = httpx.Headers(response.headers)
    if headers.pop("content-encoding", None) is not None or (content is not None and response.status_code >= 400):
        headers.pop("content-length", None)
    return httpx.Response(response.status_code, headers=headers, content=content, stream=stream, extensions=response.extensions)


async def _unpacked(response: httpx.Response, request: httpx.Request, limit: int | None) -> AsyncGenerator[bytes, None]:
    """Yield the body in pieces; raises AnswerTooLargeError past the limit, DecodingError for what can't be unpacked."""
    coding = response.headers.get("content-encoding", "identity").strip().lower() or "identity"
    if coding != "identity" and coding not in _PACKED:
        raise httpx.DecodingError(f"content coding {coding[:40]!r}, which was not asked for", request=request)
    announced = response.headers.get("content-length", "")
    counted = coding == "identity" and request.method != "HEAD" and announced.isdigit() and len(announced) < 20
    if limit is not None and counted and int(announced) > limit:
        raise _too_large(request, limit)
    unpack = _Unpacker() if coding != "identity" else None
    total = 0
    if not isinstance(response.stream, httpx.AsyncByteStream):
        raise TypeError("an asynchronous transport answers with an asynchronous stream")
    async for raw in _received(response.stream, request):
        try:
            for piece in unpack.feed(raw) if unpack else (raw,):
                total += len(piece)
                if limit is not None and total > limit:
                    raise _too_large(request, limit)
                yield piece
        except zlib.error as error:
            raise httpx.DecodingError(str(error), request=request) from error
    if unpack is not None and unpack.unfinished:
        raise httpx.DecodingError("the packed body ends too early", request=request)


async def _received(stream: httpx.AsyncByteStream, request: httpx.Request) -> AsyncIterator[bytes]:
    try:
        async for raw in stream:
            yield raw
    except ssl.SSLError as error:  # httpx leaves it as it is
        raise httpx.ReadError(str(error), request=request) from error


def _too_large(request: httpx.Request, limit: int) -> AnswerTooLargeError:
    return AnswerTooLargeError(f"more than {limit:,} bytes", request=request)


class _Unpacker:
    """Unpacks gzip (of one or several members) and deflate, in pieces of bounded size."""

    def __init__(self) -> None:
        self._inflate: zlib._Decompress | None = None

    @property
    def unfinished(self) -> bool:
        """Whether something was fed, and its end was not."""
        return self._inflate is not None and not self._inflate.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what the data unpacks to; raises zlib.error."""
        while data:
            if self._inflate is None:
                # deflate is sent with zlib's header, as it should be, or without (RFC 9110, section 8.4.1.2).
                raw = data[0] & 0x0F != zlib.DEFLATED and data[0] != 0x1F
                self._inflate = zlib.decompressobj(wbits=-zlib.MAX_WBITS if raw else zlib.MAX_WBITS + 32)
            elif self._inflate.eof:
                self._inflate = zlib.decompressobj(wbits=zlib.MAX_WBITS + 32)
            piece = self._inflate.decompress(data, _PIECE)
            while piece:
                yield piece
                full = len(piece) == _PIECE
                piece = self._inflate.decompress(self._inflate.unconsumed_tail, _PIECE) if full else b""
            data = self._inflate.unused_data
