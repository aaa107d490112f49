"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.json_node_number_type import JsonNodeNumberType


@define(kw_only=True)
class JsonNode(Model):
    array: bool | Unset = UNSET
    big_decimal: bool | Unset = UNSET
    big_integer: bool | Unset = UNSET
    big_integer_value: int | Unset = UNSET
    binary: bool | Unset = UNSET
    binary_value: list[str] | Unset = UNSET
    boolean: bool | Unset = UNSET
    boolean_value: bool | Unset = UNSET
    container_node: bool | Unset = UNSET
    decimal_value: float | Unset = UNSET
    double: bool | Unset = UNSET
    double_value: float | Unset = UNSET
    elements: Any = UNSET
    field_names: Any = UNSET
    fields: Any = UNSET
    floating_point_number: bool | Unset = UNSET
    int_: bool | Unset = UNSET
    int_value: int | Unset = UNSET
    integral_number: bool | Unset = UNSET
    long: bool | Unset = UNSET
    long_value: int | Unset = UNSET
    missing_node: bool | Unset = UNSET
    null: bool | Unset = UNSET
    number: bool | Unset = UNSET
    number_type: JsonNodeNumberType | Unset = UNSET
    number_value: float | Unset = UNSET
    object_: bool | Unset = UNSET
    pojo: bool | Unset = UNSET
    text_value: str | Unset = UNSET
    textual: bool | Unset = UNSET
    value_as_boolean: bool | Unset = UNSET
    value_as_double: float | Unset = UNSET
    value_as_int: int | Unset = UNSET
    value_as_long: int | Unset = UNSET
    value_as_text: str | Unset = UNSET
    value_node: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "big_decimal": "bigDecimal",
        "big_integer": "bigInteger",
        "big_integer_value": "bigIntegerValue",
        "binary_value": "binaryValue",
        "boolean_value": "booleanValue",
        "container_node": "containerNode",
        "decimal_value": "decimalValue",
        "double_value": "doubleValue",
        "field_names": "fieldNames",
        "floating_point_number": "floatingPointNumber",
        "int_": "int",
        "int_value": "intValue",
        "integral_number": "integralNumber",
        "long_value": "longValue",
        "missing_node": "missingNode",
        "number_type": "numberType",
        "number_value": "numberValue",
        "object_": "object",
        "text_value": "textValue",
        "value_as_boolean": "valueAsBoolean",
        "value_as_double": "valueAsDouble",
        "value_as_int": "valueAsInt",
        "value_as_long": "valueAsLong",
        "value_as_text": "valueAsText",
        "value_node": "valueNode",
    }
