"""content_descendant of confluence_data_center. Made by `make generate`."""
