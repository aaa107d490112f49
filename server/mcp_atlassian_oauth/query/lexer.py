"""From text to tokens, and between values and their spelling."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from attrs import frozen

Kind = str
"""WORD, NUMBER, STRING, RESERVED, a keyword in capitals, a symbol as it is written, BAD (no token starts here), END."""


class Token(NamedTuple):
    """A token: `text[start:end]`."""

    kind: Kind
    start: int
    end: int


@frozen
class Lexicon:
    """The vocabulary of a language.

    `pattern` matches one token at a time by its groups `space`, `word`, `string` and `symbol`; `keywords` are the
    words, in lower case, that the grammar knows by another kind; `reserved` those that must stand in quotes.
    """

    pattern: re.Pattern[str]
    keywords: Mapping[str, Kind]
    reserved: frozenset[str]


_SYMBOL_KINDS = {"&": "AND", "&&": "AND", "|": "OR", "||": "OR"}


def tokenise(text: str, lexicon: Lexicon) -> list[Token]:
    """The tokens of a text, END last. Where no token matches, one BAD token stands for the rest of the text."""
    tokens: list[Token] = []
    position, length, match = 0, len(text), lexicon.pattern.match
    while position < length:
        found = match(text, position)
        if found is None:
            tokens.append(Token("BAD", position, length))
            break
        end = found.end()
        group = found.lastgroup
        if group == "word":
            tokens.append(Token(_word_kind(found.group(), lexicon), position, end))
        elif group == "string":
            tokens.append(Token("STRING", position, end))
        elif group == "symbol":
            symbol = found.group()
            tokens.append(Token(_SYMBOL_KINDS.get(symbol, symbol), position, end))
        position = end
    tokens.append(Token("END", length, length))
    return tokens


def _word_kind(word: str, lexicon: Lexicon) -> Kind:
    if not word.isascii():  # keywords are ASCII, and the lower case of other letters may be too (the kelvin sign's is)
        return "WORD"
    lower = word.lower()
    if lower in lexicon.keywords:
        return lexicon.keywords[lower]
    if lower in lexicon.reserved:
        return "RESERVED"
    return "NUMBER" if lower.removeprefix("-").isdigit() else "WORD"


_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_ESCAPED = {"t": "\t", "n": "\n", "r": "\r"}
_UNSAFE = re.compile(r'["\\\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}


def unescape(source: str) -> str:
    """The value of a word or of a string's inside: `\\t \\n \\r \\uXXXX`, and any other character for itself."""
    if "\\" not in source:
        return source
    value = _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else _ESCAPED.get(m[2], m[2]), source)
    # Two escapes may be the halves of one character.
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def quote(value: str) -> str:
    """The string literal, in double quotes, that stands for `value`, whatever it contains."""
    return '"' + _UNSAFE.sub(_escape, value) + '"'


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return _SHORT.get(character) or f"\\u{ord(character):04x}"
