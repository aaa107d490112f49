"""Repaired document in, typed client out: openapi-python-client parses and names, our templates write.

Everything that the parser can't express is an error here, with the operation's name and the reason: nothing is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen
from openapi_python_client import Project
from openapi_python_client.config import Config, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty, Property
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonCode, PythonIdentifier

from atlassian_codegen.documents import CodegenError, Json, Operation, operations
from atlassian_codegen.templating import TEMPLATES

Files = dict[str, str]


@frozen
class Argument:
    """A parameter of a typed request function."""

    wire: str
    python: str
    type: str
    location: str
    required: bool
    comma: bool


@frozen
class BodyArgument:
    """The body of a typed request function; ``kind`` as `normalise.one_request_body` names it, text being binary."""

    type: str
    kind: str
    required: bool
    content_type: str


@frozen
class ClientOperation:
    """A generated request function, as the wrappers call it."""

    operation: Operation
    name: str
    tag: str
    module: str
    arguments: tuple[Argument, ...]
    body: BodyArgument | None


def generate_client(api: str, document: Json) -> tuple[Files, list[ClientOperation]]:
    """The files of ``atlassian_clients/<api>`` (path -> text) and what they contain.

    ``document`` is repaired. Raises `CodegenError` that lists every operation or schema that can't be expressed.
    """
    data = _parse(api, document)
    project = Project(openapi=data, config=_config(), custom_template_path=TEMPLATES / "clients")
    classes = {str(item.class_info.name): str(item.class_info.module_name) for item in [*data.models, *data.enums]}
    if len({name.lower() for name in classes.values()}) != len(classes):
        raise CodegenError(f"{api}: two classes share a module")
    files: Files = {"__init__.py": f'"""Typed client for {api}. Made by `make generate`."""\n'}
    files["models/__init__.py"] = project.env.get_template("models_init.py.jinja").render(
        api=api, modules=sorted(classes.items())
    )
    for model in data.models:
        files[f"models/{model.class_info.module_name}.py"] = project.env.get_template("model.py.jinja").render(
            _model(api, model, classes)
        )
    for enum in data.enums:
        if not isinstance(enum, LiteralEnumProperty):
            raise CodegenError(f"{api}: {enum.class_info.name} is not a literal enum")
        files[f"models/{enum.class_info.module_name}.py"] = project.env.get_template("literal_enum.py.jinja").render(
            name=enum.class_info.name, values=sorted(enum.values)
        )
    found = list(_operations(api, document, data))
    files["api/__init__.py"] = f'"""The operations of {api}, one package for each tag. Made by `make generate`."""\n'
    template = project.env.get_template("endpoint_module.py.jinja")
    base = document["servers"][0]["url"].rstrip("/")
    for client, endpoint in found:
        path = f"api/{client.tag}/{client.name}.py"
        if path in files:
            raise CodegenError(f"{api}: {client.operation.label}: a second operation wants {path}")
        files[f"api/{client.tag}/__init__.py"] = f'"""{client.tag} of {api}. Made by `make generate`."""\n'
        files[path] = template.render(_endpoint(api, base, client, endpoint, classes))
    return files, [client for client, _ in found]


def _config() -> Config:
    return Config(
        meta_type=MetaType.NONE,
        class_overrides={},
        project_name_override="client",
        package_name_override="client",
        package_version_override=None,
        use_path_prefixes_for_title_model_names=False,
        post_hooks=[],
        docstrings_on_attributes=False,
        field_prefix="field_",
        generate_all_tags=False,
        http_timeout=5,
        literal_enums=True,
        document_source=Path("specs"),
        file_encoding="utf-8",
        content_type_overrides={},
        overwrite=True,
        output_path=Path("generated"),
    )


def _parse(api: str, document: Json) -> GeneratorData:
    data = GeneratorData.from_dict(document, config=_config())
    if isinstance(data, GeneratorError):
        raise CodegenError(f"{api}: {data.header}: {data.detail}")
    problems = [error for group in data.endpoint_collections_by_tag.values() for error in group.parse_errors]
    problems += list(data.errors)
    if problems:
        lines = [_told(document, f"{error.header} {error.detail or ''}") for error in problems]
        raise CodegenError(f"{api}: {len(lines)} things can't be expressed:\n" + "\n".join(f"- {line}" for line in lines))
    return data


def _told(document: Json, problem: str) -> str:
    """The parser's words, with the operation as we call it and without the parser's own objects."""
    for operation in operations(document):
        problem = problem.replace(f"{operation.method.upper()} {operation.path} within", f"{operation.label} within")
    return " ".join(re.sub(r"<[\w.]+ object at 0x[0-9a-f]+>", "", problem).split())


def _operations(api: str, document: Json, data: GeneratorData) -> Iterator[tuple[ClientOperation, Endpoint]]:
    by_id: dict[str, Operation] = {}
    for operation in operations(document):
        name = str(PythonIdentifier(UntrustedString(operation.data["operationId"]), _config().field_prefix))
        if name in by_id:
            raise CodegenError(f"{api}: {operation.label} and {by_id[name].label} are both called {name!r}")
        by_id[name] = operation
    seen: set[str] = set()
    for tag, collection in data.endpoint_collections_by_tag.items():
        for endpoint in collection.endpoints:
            name = str(endpoint.name)
            if name not in by_id:
                raise CodegenError(f"{api}: the client has {name!r}, which the document doesn't have")
            operation = by_id[name]
            seen.add(name)
            arguments = tuple(_arguments(operation, endpoint))
            body = _body(operation, endpoint)
            names = [argument.python for argument in arguments] + (["body"] if body else [])
            if len(set(names)) != len(names):
                raise CodegenError(f"{operation.label}: two arguments would have the same name: {', '.join(names)}")
            module = f"atlassian_clients.{api}.api.{tag}.{name}"
            yield ClientOperation(operation, name, str(tag), module, arguments, body), endpoint
    lost = [operation.label for name, operation in by_id.items() if name not in seen]
    if lost:
        raise CodegenError(f"{api}: operations lost without a word: {', '.join(lost)}")


def _arguments(operation: Operation, endpoint: Endpoint) -> Iterator[Argument]:
    parameters = {(item["in"], item["name"]): item for item in operation.data["parameters"]}
    found: set[tuple[str, str]] = set()
    for location, item in endpoint.iter_all_parameters():
        place, wire = str(location.value), _untrusted(item.name)
        found.add((place, wire))
        parameter = parameters[place, wire]
        yield Argument(
            wire=wire,
            python=str(item.python_name),
            type=_type(item),
            location=place,
            required=bool(item.required),
            comma=parameter.get("explode") is False,
        )
    missing = [f"{name} in {place}" for place, name in parameters if (place, name) not in found]
    if missing:
        raise CodegenError(f"{operation.label}: parameters lost: {', '.join(missing)}")


def _body(operation: Operation, endpoint: Endpoint) -> BodyArgument | None:
    described = operation.data.get("requestBody")
    if described is None:
        return None
    if len(endpoint.bodies) != 1:
        raise CodegenError(f"{operation.label}: the client has {len(endpoint.bodies)} bodies instead of one")
    kind = described["x-kind"]
    shape = _code(endpoint.bodies[0].prop.get_type_string(no_optional=True))
    required = bool(described.get("required"))
    if kind in ("text", "binary"):
        options, kind = ["File"], "binary"
    else:
        options = [shape] if shape == "Any" else [shape, "Json"]
    return BodyArgument(
        type=" | ".join(options if required or options == ["Any"] else [*options, "Unset"]),
        kind=kind,
        required=required,
        content_type=described["x-media-type"],
    )


def _endpoint(api: str, base: str, client: ClientOperation, endpoint: Endpoint, classes: Mapping[str, str]) -> dict[str, Any]:
    operation = client.operation
    python = {item.wire: item for item in client.arguments if item.location == "path"}
    results = {
        response.status_code.pattern: _code(response.prop.get_type_string())
        for response in endpoint.responses.patterns
        if _code(response.prop.get_type_string()) not in ("None",)
    }
    types = sorted(set(results.values()))
    result = "Any" if not types or "Any" in types else " | ".join([*types, "None"])
    used = [result, *(item.type for item in client.arguments), client.body.type if client.body else ""]
    return {
        "api": api,
        "method": operation.method.upper(),
        "path": operation.path,
        "deprecated": bool(operation.data.get("deprecated")),
        "template": base
        + re.sub(
            r"{([^{}]+)}",
            lambda match: f"{{_segment('{match[1]}', {python[match[1]].python})}}",
            operation.path,
        ),
        "arguments": client.arguments,
        "body": client.body,
        "xsrf": bool(operation.data.get("x-xsrf")),
        "results": results,
        "result": result,
        "imports": _imports(used, classes),
    }


def _model(api: str, model: ModelProperty, classes: Mapping[str, str]) -> dict[str, Any]:
    items = [*(model.required_properties or []), *(model.optional_properties or [])]
    properties = [
        {"python": str(item.python_name), "wire": _untrusted(item.name), "type": _type(item), "required": item.required}
        for item in sorted(items, key=lambda one: str(one.python_name))
    ]
    name = str(model.class_info.name)
    python_names = [item["python"] for item in properties]
    if {"additional", "to_dict", "from_dict"} & set(python_names) or len(set(python_names)) != len(python_names):
        raise CodegenError(f"{api}: the properties of {name} don't fit into a class: {python_names}")
    additional = "Any"
    if model.additional_properties:
        additional = _code(model.additional_properties.get_type_string(no_optional=True))
    used = [additional, *(str(item["type"]) for item in properties)]
    return {
        "api": api,
        "name": name,
        "properties": properties,
        "additional": additional,
        "wire": {item["python"]: item["wire"] for item in properties if item["python"] != item["wire"]},
        "imports": [pair for pair in _imports(used, classes) if pair[0] != name],
    }


def _imports(types: list[str], classes: Mapping[str, str]) -> list[tuple[str, str]]:
    words = {word for text in types for word in re.findall(r"\w+", text)}
    return sorted((word, classes[word]) for word in words if word in classes)


def _type(item: Property) -> str:
    text = _code(item.get_type_string())
    return "Any" if "Any" in re.split(r" \| ", text) else text


def _code(value: PythonCode) -> str:
    return value.as_unembedded_code()


def _untrusted(value: Any) -> str:
    return str(value.get_untrusted_value())
