"""How the fuzzer changes a document: ADF node by node, as the schema describes them; texts by the words of their syntax."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

from mcp_atlassian_oauth.markup.adf_model import schema

Json = Any
_DEEPEST = 6
_STRINGS = (
    "", " ", "a", "two words", "a\nb", "*a*", "_", "`", "``` x", "<u>", "</td>", "<!-- -->", "[x](y)", "|", "\\", ":::",
    "{a=b}", "::x{}", ":status[a]{color=red}", "- [ ] a", "1. a", "#", "> [!NOTE]", "&amp;", "&#10;", "@", "]]>",
    "\u00a0", "\u200b", "\ud83d\ude00", "😀", "\x00", "\x85", "https://example.com/a b?c=(d)", "page:A/B#c", "user:1",
    "attachment:a.png", "#0747a6", "none", "\u2028", "-1", "0",
)  # fmt: skip
_NUMBERS = (0, 1, 2, 3, 50, 100, -1, 0.5, 1e15, 33.33, 760)
_TOKENS = {
    "markdown": """
        **|__|~~|`|```|~~~|- [ ] |- [x] |1. |* |> |> [!NOTE]|> [!TIP]{type=success}|# |###### |---|:::|::::layout|
        :::column{width=50}|
        :::decision|:::info|::toc{maxLevel=3}|:status[|]{color=green}|{align=center}|{width=50}|{start=none}|{="}|
        <table>|</table>|<tr>|
        <td>|</td>|<th colspan="2">|<details>|<summary>|</summary>|</details>|<u>|</u>|<sub>|
        <span style="color: red">|</span>|<time>|
        </time>|<!-- -->|<!--|-->|<br>|[@a](user:1)|](page:A/B)|](<page:A/B c>)|![a](attachment:b.png)|<https://|
        ```storage|`{=storage}|
        &amp;|&#0;|\\|[~a]|:smile:|[^1]|[^1]: |***|+++|'''|~~~~|a: b
    """,
    "storage": """
        <p>|</p>|<ul><li>|</li></ul>|<ol start="3">|<table><tbody><tr>|<td>|</td>|<th>|</tr></tbody></table>|<br />|
        <hr />|<![CDATA[|]]>|
        <!--|-->|<?a ?>|<ac:structured-macro ac:name="|<ac:parameter ac:name="a">|</ac:parameter>|<ac:rich-text-body>|
        </ac:rich-text-body>|<ac:plain-text-body>|</ac:plain-text-body>|</ac:structured-macro>|<ac:link>|</ac:link>|
        <ac:link-body>|
        <ri:page ri:content-title="a" />|<ri:user ri:account-id="a" />|<ri:attachment ri:filename="a" />|<ac:image>|
        </ac:image>|
        <ac:task-list>|<ac:task>|<ac:task-status>|<ac:task-body>|<ac:layout>|<ac:layout-section ac:type="single">|
        <ac:layout-cell>|
        <time datetime="2026-01-31" />|<ac:emoticon ac:name="smile" />|<strong>|</strong>|<em>|<code>|<pre>|
        <span style="color: red">|
        <a href="|style="|class="|colspan="2"|&amp;|&nbsp;|&#10;|&lt;|<ac:adf-extension>|<ac:adf-node type="panel">|
        <ac:placeholder>
    """,
    "wiki": """
        {code}|{code:java}|{noformat}|{panel:title=a}|{panel}|{quote}|{info:title=a}|{info}|{note}|{tip}|{warning}|{expand:a}|
        {expand}|&#92;|{color:red}|{color}|h1. |bq. |----|* |# |- |** |
        #* |##|||a||||b|
        |[a|b]|[~a]|[^a]|!a.png|width=1!|{{a}}|*a*|_a_|??a??|-a-|+a+|^a^|~a~|\\\\|\\{|(/)|:)|{anchor:a}|mailto:a@b|
        https://a
    """,
}


def write_words(reader: str) -> str:
    """A dictionary of the reader's syntax in libFuzzer's form; "" for ADF, which has a mutator of its own."""
    words = {word for line in _TOKENS.get(reader, "").split("\n") for word in line.lstrip().split("|") if word}
    if reader == "wiki":
        words |= {"|", "||", "\n|", "\n||", "|\n* ", "|* a\n* b|"}
    escaped = ("".join(c if c.isalnum() else f"\\x{ord(c):02x}" for c in word) for word in sorted(words))
    return "".join(f'"{word}"\n' for word in escaped)


def make(part: Json, dice: random.Random, depth: int = 0) -> Json:
    """A value that a part of the schema describes, more or less: what it is to be refused for is the validator's to say."""
    definitions = schema()["definitions"]
    while "$ref" in part:
        part = definitions[part["$ref"].rpartition("/")[2]]
    if "anyOf" in part or "oneOf" in part:
        return make(dice.choice(part.get("anyOf") or part["oneOf"]), dice, depth)
    if "allOf" in part:
        merged: dict[str, Json] = {}
        for piece in part["allOf"]:
            made = make(piece, dice, depth)
            merged.update(made if isinstance(made, dict) else {})
        return merged
    if "enum" in part:
        return dice.choice(part["enum"])
    kind = part.get("type", "object" if "properties" in part else "string")
    if kind == "object":
        required = part.get("required", ())
        return {
            key: make(value, dice, depth + (key == "content"))
            for key, value in part.get("properties", {}).items()
            if key in required or dice.random() < (0.4 if depth < _DEEPEST else 0)
        }
    if kind == "array":
        least, most = part.get("minItems", 0), part.get("maxItems", 4)
        items = part.get("items", {})
        if isinstance(items, list):
            return [make(item, dice, depth) for item in items]
        count = least if depth >= _DEEPEST else dice.randint(least, max(least, min(most, 3)))
        return [make(items, dice, depth) for _ in range(count)]
    if kind in ("number", "integer"):
        return dice.choice([part.get("minimum", 0), part.get("maximum", 1), *_NUMBERS])
    return dice.random() < 0.5 if kind == "boolean" else dice.choice(_STRINGS)


def _nodes(node: Json) -> Iterator[dict[str, Json]]:
    if isinstance(node, dict):
        yield node
        for child in node.get("content") or () if isinstance(node.get("content"), list) else ():
            yield from _nodes(child)


def _definitions(kind: object) -> list[Json]:
    return [
        part
        for part in schema()["definitions"].values()
        if isinstance(part, dict) and part.get("properties", {}).get("type", {}).get("enum") == [kind]
    ]


def _of_any_type(dice: random.Random, suffix: str) -> Json:
    names = sorted(name for name in schema()["definitions"] if name.endswith(suffix))
    return make({"$ref": f"#/definitions/{dice.choice(names)}"}, dice, 2)


def _change(document: Json, dice: random.Random, text: Callable[[str], str]) -> None:
    nodes = list(_nodes(document))
    node = dice.choice(nodes)
    content = node.get("content") if isinstance(node.get("content"), list) else None
    attributes = node.get("attrs") if isinstance(node.get("attrs"), dict) else None
    action = dice.randrange(9)
    if action == 0 and content:
        del content[dice.randrange(len(content))]
    elif action == 1 and content:
        content.insert(dice.randrange(len(content) + 1), json.loads(json.dumps(dice.choice(content))))
    elif action == 2 and content is not None:
        content.insert(dice.randrange(len(content) + 1), _of_any_type(dice, "_node"))
    elif action == 3 and content:
        content[dice.randrange(len(content))] = json.loads(json.dumps(dice.choice(nodes)))
    elif action == 4 and isinstance(node.get("text"), str):
        node["text"] = text(node["text"]) if dice.random() < 0.5 else dice.choice(_STRINGS) + node["text"] + dice.choice(_STRINGS)
    elif action == 5:
        node.setdefault("marks", [])
        if isinstance(node["marks"], list):
            node["marks"].append(_of_any_type(dice, "_mark"))
    elif action == 6 and attributes:
        key = dice.choice(sorted(attributes))
        if dice.random() < 0.3:
            del attributes[key]
        else:
            attributes[key] = dice.choice([*_STRINGS, *_NUMBERS, None, True, [], {}, [1], {"a": "b"}])
    elif node is not document and (definitions := _definitions(node.get("type"))):
        # of its own kind, and whole: most of what these make is valid
        made = make(dice.choice(definitions), dice, 2)
        kept = dice.choice([("content",), ("attrs",), ("content", "marks"), ()])
        node |= {key: value for key, value in made.items() if key not in kept or key not in node}
    elif content is not None:
        content.append(_of_any_type(dice, "_node"))


def mutate_adf(data: bytes, most: int, seed: int, mutate: Callable[[bytes, int], bytes]) -> bytes:
    """A document made from another; `mutate` changes bytes (of texts). Not longer than `most` bytes."""
    dice = random.Random(seed)
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        document = {"type": "doc", "version": 1, "content": [_of_any_type(dice, "_node")]}

    def text(value: str) -> str:
        return mutate(value.encode("utf-8", "replace"), len(value) + 40).decode("utf-8", "replace")

    for _ in range(dice.choice([1, 1, 1, 2, 4])):
        _change(document, dice, text)
    made = json.dumps(document).encode()
    return made if len(made) <= most else data[:most]
