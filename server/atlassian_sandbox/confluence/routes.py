from ..behaviour import Behaviour
CLOUD: dict[str, Behaviour] = {}
DATA_CENTER: dict[str, Behaviour] = {}
CLOUD_EXTRAS: dict[str, Behaviour] = {}
DATA_CENTER_EXTRAS: dict[str, Behaviour] = {}
