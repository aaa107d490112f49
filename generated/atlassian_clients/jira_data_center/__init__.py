"""Typed client for jira_data_center. Made by `make generate`."""
