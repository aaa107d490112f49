"""content_resource of confluence_data_center. Made by `make generate`."""
