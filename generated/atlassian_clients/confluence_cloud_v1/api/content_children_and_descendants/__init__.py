"""content_children_and_descendants of confluence_cloud_v1. Made by `make generate`."""
