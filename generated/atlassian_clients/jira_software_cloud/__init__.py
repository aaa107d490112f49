"""Typed client for jira_software_cloud. Made by `make generate`."""
