"""Made by `make generate`."""

from typing import Literal

LastCommitFlagsItem = Literal["MERGE_COMMIT",]
