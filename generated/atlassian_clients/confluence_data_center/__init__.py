"""Typed client for confluence_data_center. Made by `make generate`."""
