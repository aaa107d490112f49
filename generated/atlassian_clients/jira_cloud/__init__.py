"""Typed client for jira_cloud. Made by `make generate`."""
