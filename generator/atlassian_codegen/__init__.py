"""The pipeline from Atlassian's OpenAPI documents to typed clients and operation wrappers."""
