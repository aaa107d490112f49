"""Operation wrappers for Atlassian's APIs. Made by `make generate`."""
