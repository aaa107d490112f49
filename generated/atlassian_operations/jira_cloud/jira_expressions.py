"""Operation wrappers of jira_cloud, jira_expressions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _analyse_expression(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jira_expressions.analyse_expression import request

    return request(
        body=Json(required(arguments, "body")),
        check=optional(arguments, "check"),
    )


def _evaluate_jira_expression(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jira_expressions.evaluate_jira_expression import request

    return request(
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _evaluate_jsis_jira_expression(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jira_expressions.evaluate_jsis_jira_expression import request

    return request(
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_analyse_expression",
        title="Analyse expression",
        api="jira_cloud",
        tag="jira_expressions",
        method="POST",
        path="/rest/api/3/expression/analyse",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "check": {"type": "string", "enum": ["complexity", "syntax", "type"], "default": "syntax"},
                "body": {"$ref": "#/$defs/JiraExpressionForAnalysis"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_analyse_expression,
    ),
    Operation(
        name="jira_cloud_evaluate_jira_expression",
        title="Evaluate jira expression",
        api="jira_cloud",
        tag="jira_expressions",
        method="POST",
        path="/rest/api/3/expression/eval",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "string"}, "body": {"$ref": "#/$defs/JiraExpressionEvalRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_evaluate_jira_expression,
    ),
    Operation(
        name="jira_cloud_evaluate_jsis_jira_expression",
        title="Evaluate jsis jira expression",
        api="jira_cloud",
        tag="jira_expressions",
        method="POST",
        path="/rest/api/3/expression/evaluate",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "string"}, "body": {"$ref": "#/$defs/JiraExpressionEvaluateRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_evaluate_jsis_jira_expression,
    ),
)
