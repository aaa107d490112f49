"""JSON-RPC messages as text: what can't be understood is answered, never dropped in silence."""

from __future__ import annotations

import json
from typing import Any

from mcp.shared.message import SessionMessage
from mcp_types import (
    INVALID_REQUEST,
    PARSE_ERROR,
    ErrorData,
    JSONRPCError,
    JSONRPCNotification,
    jsonrpc_message_adapter,
)
from pydantic import ValidationError


class Unreadable(Exception):  # noqa: N818 - it carries an answer; nobody reports it as an error of ours
    """Text that is no JSON-RPC message, with the answer to send, None where its sender expects none."""

    def __init__(self, answer: SessionMessage | None) -> None:
        super().__init__("no JSON-RPC message")
        self.answer = answer


def decode(text: str | bytes) -> SessionMessage:
    """Return the message that one frame or line holds.

    Raises Unreadable with the answer that JSON-RPC asks for: -32700 for what is not JSON, -32600 for JSON that is no
    message (a batch, an id that is no id).
    """
    try:
        message = jsonrpc_message_adapter.validate_json(text, by_name=False)
    except ValidationError:
        raise Unreadable(_answer(text)) from None
    if isinstance(message, JSONRPCNotification) and "id" in json.loads(text):
        # The id was of no kind that a request may have, and without it only a notification is left.
        raise Unreadable(_answer(text))
    return SessionMessage(message)


def encode(message: SessionMessage) -> str:
    """Return a message as one line of JSON."""
    return message.message.model_dump_json(by_alias=True, exclude_unset=True)


def error_answer(request_id: str | int | None, code: int, words: str) -> SessionMessage:
    """Return the error that answers a request."""
    return SessionMessage(JSONRPCError(jsonrpc="2.0", id=request_id, error=ErrorData(code=code, message=words)))


def _answer(text: str | bytes) -> SessionMessage | None:
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        return error_answer(None, PARSE_ERROR, "The message is not valid JSON.")
    if isinstance(value, dict) and "method" not in value and ("result" in value or "error" in value):
        return None
    request_id = value.get("id") if isinstance(value, dict) else None
    if isinstance(request_id, bool) or not isinstance(request_id, (str, int)):
        request_id = None
    return error_answer(request_id, INVALID_REQUEST, "The message is not a JSON-RPC 2.0 request, notification or response.")
