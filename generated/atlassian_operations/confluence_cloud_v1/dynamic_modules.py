"""Operation wrappers of confluence_cloud_v1, dynamic_modules. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_modules(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.dynamic_modules.get_modules import request

    return request()


def _register_modules(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.dynamic_modules.register_modules import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _remove_modules(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.dynamic_modules.remove_modules import request

    return request(
        module_key=required(arguments, "moduleKey"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_get_modules",
        title="Get modules",
        api="confluence_cloud_v1",
        tag="dynamic_modules",
        method="GET",
        path="/wiki/rest/atlassian-connect/1/app/module/dynamic",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_modules,
    ),
    Operation(
        name="conf_cloud_v1_register_modules",
        title="Register modules",
        api="confluence_cloud_v1",
        tag="dynamic_modules",
        method="POST",
        path="/wiki/rest/atlassian-connect/1/app/module/dynamic",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ConnectModules"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_register_modules,
    ),
    Operation(
        name="conf_cloud_v1_remove_modules",
        title="Remove modules",
        api="confluence_cloud_v1",
        tag="dynamic_modules",
        method="DELETE",
        path="/wiki/rest/atlassian-connect/1/app/module/dynamic",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"moduleKey": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
            "additionalProperties": False,
            "required": ["moduleKey"],
        },
        request=_remove_modules,
    ),
)
