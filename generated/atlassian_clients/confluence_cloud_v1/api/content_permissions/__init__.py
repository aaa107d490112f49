"""content_permissions of confluence_cloud_v1. Made by `make generate`."""
