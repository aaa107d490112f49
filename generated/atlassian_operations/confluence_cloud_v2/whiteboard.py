"""Operation wrappers of confluence_cloud_v2, whiteboard. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_whiteboard(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.whiteboard.create_whiteboard import request

    return request(
        body=Json(required(arguments, "body")),
        private=optional(arguments, "private"),
    )


def _delete_whiteboard(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.whiteboard.delete_whiteboard import request

    return request(
        required(arguments, "id"),
    )


def _get_whiteboard_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.whiteboard.get_whiteboard_by_id import request

    return request(
        required(arguments, "id"),
        include_collaborators=optional(arguments, "include-collaborators"),
        include_direct_children=optional(arguments, "include-direct-children"),
        include_operations=optional(arguments, "include-operations"),
        include_properties=optional(arguments, "include-properties"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_create_whiteboard",
        title="Create whiteboard",
        api="confluence_cloud_v2",
        tag="whiteboard",
        method="POST",
        path="/wiki/api/v2/whiteboards",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "private": {"type": "boolean", "default": False},
                "body": {
                    "type": "object",
                    "required": ["spaceId"],
                    "properties": {
                        "locale": {
                            "type": "string",
                            "enum": [
                                "cs-CZ",
                                "da-DK",
                                "de-DE",
                                "en-GB",
                                "en-US",
                                "es-ES",
                                "fi-FI",
                                "fr-FR",
                                "hu-HU",
                                "it-IT",
                                "ja-JP",
                                "ko-KR",
                                "nb-NO",
                                "nl-NL",
                                "pl-PL",
                                "pt-BR",
                                "ru-RU",
                                "sv-SE",
                                "tr-TR",
                                "zh-CN",
                                "zh-TW",
                            ],
                        },
                        "parentId": {"type": "string"},
                        "spaceId": {"type": "string"},
                        "templateKey": {
                            "type": "string",
                            "enum": [
                                "2x2-prioritization",
                                "4ls-retro",
                                "action-plan",
                                "annual-calendar",
                                "annual-calendar-2025-2026",
                                "bounded-context",
                                "brainwriting",
                                "concept-map",
                                "crazy-8s",
                                "daily-sync",
                                "disruptive-brainstorm",
                                "dot-voting",
                                "elevator-pitch",
                                "executive-summary",
                                "fishbone-diagram",
                                "flow-chart",
                                "gap-analysis",
                                "health-monitor",
                                "hopes-and-fears",
                                "ice-breakers",
                                "incident-postmortem",
                                "journey-mapping-kit",
                                "kanban-board",
                                "lean-coffee",
                                "network-of-teams",
                                "okr-planning",
                                "org-chart",
                                "pi-planning",
                                "poker-planning",
                                "prioritization",
                                "prioritization-experiment",
                                "product-roadmap",
                                "product-vision-board",
                                "rice",
                                "risk-assessment",
                                "root-cause-analysis",
                                "sailboat-retro",
                                "service-blueprint",
                                "simple-retrospective",
                                "sprint-planning",
                                "stakeholder-mapping",
                                "sticky-note-pack",
                                "storyboard",
                                "swimlane-vertical",
                                "swimlanes",
                                "swot-analysis",
                                "team-formation-guide",
                                "timeline",
                                "timeline-workflow",
                                "user-story-map",
                                "venn-diagram",
                                "vision-board",
                                "workflow",
                            ],
                        },
                        "title": {"type": "string"},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_whiteboard,
    ),
    Operation(
        name="conf_cloud_delete_whiteboard",
        title="Delete whiteboard",
        api="confluence_cloud_v2",
        tag="whiteboard",
        method="DELETE",
        path="/wiki/api/v2/whiteboards/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_whiteboard,
    ),
    Operation(
        name="conf_cloud_get_whiteboard_by_id",
        title="Get whiteboard by ID",
        api="confluence_cloud_v2",
        tag="whiteboard",
        method="GET",
        path="/wiki/api/v2/whiteboards/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "include-collaborators": {"type": "boolean", "default": False},
                "include-direct-children": {"type": "boolean", "default": False},
                "include-operations": {"type": "boolean", "default": False},
                "include-properties": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_whiteboard_by_id,
    ),
)
