"""data_policies of confluence_cloud_v2. Made by `make generate`."""
