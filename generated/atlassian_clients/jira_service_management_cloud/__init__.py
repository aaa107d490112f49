"""Typed client for jira_service_management_cloud. Made by `make generate`."""
