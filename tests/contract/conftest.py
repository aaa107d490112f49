"""The sandbox of each deployment, and arguments made from a wrapper's own schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, Literal

import jsonschema_rs
import pytest
from atlassian_sandbox.testing import Running, running

Mode = Literal["required", "everything"]

#: Words for text without a pattern. The second could change a path, a query, a form or a header if it were not encoded.
WORDS: Final = {"required": "alpha", "everything": "ä/b %2F?c&d=\"e'#+"}
#: Candidates for text with a pattern: the first that fits is taken.
PATTERNED: Final = ("1", "AB-1", "alpha", "0-9", "a/b")
MOMENTS: Final = {"date": "2026-01-31", "date-time": "2026-01-31T09:00:00.000Z"}
#: How often a shape may hold itself before the rest of it is left out.
DEPTH: Final = 1
FILE_KEYS: Final = {"name", "text", "base64", "mediaType"}


class Maker:
    """Values that a JSON Schema allows, always the same ones."""

    def __init__(self, schema: dict[str, Any], mode: Mode) -> None:
        self.shapes: dict[str, Any] = schema.get("$defs", {})
        self.mode = mode

    def value(self, schema: dict[str, Any], open_shapes: tuple[str, ...] = ()) -> Any:
        """A value for the schema; ``open_shapes`` are the ``$defs`` that it stands inside of."""
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            return self.value(self.shapes[name], (*open_shapes, name))
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][0]
        if "anyOf" in schema:
            options = [option for option in schema["anyOf"] if option.get("type") != "null"]
            closed = [option for option in options if self._fresh(option, open_shapes)] or options
            rest = {key: item for key, item in schema.items() if key != "anyOf"}
            if not rest:
                return self.value(closed[0], open_shapes)
            check = jsonschema_rs.Draft202012Validator({**schema, "$defs": self.shapes})
            values = [self.value(self._both(option, rest), open_shapes) for option in closed]
            return next((value for value in values if check.is_valid(value)), values[0])
        kind = schema.get("type") or ("object" if "properties" in schema else "string")
        make: Callable[..., Any] = getattr(self, f"_{kind}")
        return make(schema, open_shapes)

    def _both(self, option: dict[str, Any], rest: dict[str, Any]) -> dict[str, Any]:
        if "$ref" in option:
            option = self.shapes[option["$ref"].rsplit("/", 1)[-1]]
        properties = {**rest.get("properties", {}), **option.get("properties", {})}
        required = [*rest.get("required", []), *option.get("required", [])]
        return {**rest, **option, **({"properties": properties} if properties else {}), "required": required}

    def _fresh(self, schema: dict[str, Any], open_shapes: tuple[str, ...]) -> bool:
        """Whether a value for the schema needs no shape inside itself once more."""
        if "$ref" in schema:
            return open_shapes.count(schema["$ref"].rsplit("/", 1)[-1]) < DEPTH
        if schema.get("type") == "array":
            return self._fresh(schema.get("items", {}), open_shapes)
        if "anyOf" in schema:
            return any(self._fresh(option, open_shapes) for option in schema["anyOf"] if option.get("type") != "null")
        return True

    def _object(self, schema: dict[str, Any], open_shapes: tuple[str, ...]) -> dict[str, Any]:
        properties: dict[str, Any] = schema.get("properties", {})
        if set(properties) == FILE_KEYS:
            return {"name": 'ä "b".txt', "text": "content"}
        required = schema.get("required", [])
        wanted = [
            name
            for name in properties
            if name in required or (self.mode == "everything" and self._fresh(properties[name], open_shapes))
        ]
        wanted = wanted[: schema.get("maxProperties", len(wanted))]
        result = {name: self.value(properties[name], open_shapes) for name in wanted}
        result |= {name: WORDS["required"] for name in required if name not in properties}
        extra = schema.get("additionalProperties")
        count = max(schema.get("minProperties", 0) - len(result), 0)
        if isinstance(extra, dict) and self.mode == "everything" and not properties and self._fresh(extra, open_shapes):
            count = max(count, 1)
        for number in range(count):
            result[f"key{number}"] = self.value(extra, open_shapes) if isinstance(extra, dict) else "alpha"
        return result

    def _array(self, schema: dict[str, Any], open_shapes: tuple[str, ...]) -> list[Any]:
        items = schema.get("items", {})
        count = schema.get("minItems", 0)
        if self.mode == "everything" and self._fresh(items, open_shapes):
            count = max(count, min(schema.get("maxItems", 2), 2))
        return [self._item(items, open_shapes, number) for number in range(count) if self._differs(items, number)]

    def _item(self, schema: dict[str, Any], open_shapes: tuple[str, ...], number: int) -> Any:
        """An item of a list, unlike the one before it: the documents ask for that of many lists."""
        value = self.value(schema, open_shapes)
        if "enum" in schema:
            return schema["enum"][number]
        match schema.get("type"):
            case "string" if not schema.keys() & {"pattern", "format"}:
                return f"{number}{value}"[: schema.get("maxLength", 1000)]
            case "integer" | "number":
                return value + number
            case _:
                return value

    def _differs(self, schema: dict[str, Any], number: int) -> bool:
        """Whether a list can have another item beside the first."""
        if "enum" in schema:
            return number < len(schema["enum"])
        return number == 0 or (
            schema.get("type") in ("string", "integer", "number") and not schema.keys() & {"pattern", "format"}
        )

    def _string(self, schema: dict[str, Any], open_shapes: tuple[str, ...]) -> str:
        if schema.get("format") in MOMENTS:
            return MOMENTS[schema["format"]]
        if "pattern" in schema:
            return next(text for text in PATTERNED if re.search(schema["pattern"], text))
        text = WORDS[self.mode]
        return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 1000)]

    def _integer(self, schema: dict[str, Any], open_shapes: tuple[str, ...]) -> int:
        return int(max(schema.get("minimum", 1), min(schema.get("maximum", 7), 7)))

    def _number(self, schema: dict[str, Any], open_shapes: tuple[str, ...]) -> float:
        return float(max(schema.get("minimum", 0), min(schema.get("maximum", 2.5), 2.5)))

    def _boolean(self, schema: dict[str, Any], open_shapes: tuple[str, ...]) -> bool:
        return self.mode == "everything"

    def _null(self, schema: dict[str, Any], open_shapes: tuple[str, ...]) -> None:
        return None


@pytest.fixture(scope="session")
def arguments_for() -> Callable[[dict[str, Any], Mode], dict[str, Any]]:
    """Arguments that a wrapper's `validation_schema` allows: only the required ones, or everything."""

    def make(schema: dict[str, Any], mode: Mode) -> dict[str, Any]:
        found: dict[str, Any] = Maker(schema, mode).value(schema)
        return found

    return make


@pytest.fixture(scope="session")
def cloud() -> Iterator[Running]:
    """Jira and Confluence Cloud; every caller is let in."""
    with running("cloud", auth="none") as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def data_center() -> Iterator[Running]:
    """Jira and Confluence Data Center under their context paths; every caller is let in."""
    with running("datacenter", auth="none") as sandbox:
        yield sandbox


@pytest.fixture
def sandbox_of(request: pytest.FixtureRequest) -> Callable[[str], tuple[Running, str]]:
    """The sandbox that serves an API, and the base address of its product there."""

    def find(api: str) -> tuple[Running, str]:
        if not api.endswith("data_center"):
            sandbox: Running = request.getfixturevalue("cloud")
            return sandbox, sandbox.url
        sandbox = request.getfixturevalue("data_center")
        return sandbox, f"{sandbox.url}/{api.removesuffix('_data_center')}"

    return find
