"""user of confluence_cloud_v2. Made by `make generate`."""
