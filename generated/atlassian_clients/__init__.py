"""Typed clients for Atlassian's APIs. Made by `make generate`."""
