"""What a person sets once for all projects, in the settings of QGIS."""

from qgis.core import QgsSettings

SECTION = "territorios_productivos"
NETWORK_CACHE_MB = 512
TEXTS = ("author", "institution", "logo")


def network_cache_megabytes():
    """Room for road networks kept between runs, in megabytes; 0 keeps none."""
    value = QgsSettings().value(f"{SECTION}/network_cache_mb", NETWORK_CACHE_MB)
    try:
        return max(int(value), 0)
    except (TypeError, ValueError):
        return NETWORK_CACHE_MB


def set_network_cache_megabytes(megabytes):
    """Set the room for road networks kept between runs."""
    QgsSettings().setValue(f"{SECTION}/network_cache_mb", int(megabytes))


def map_text(name):
    """What the maps say of who made them: one of `TEXTS`, "" when it is not set."""
    return str(QgsSettings().value(f"{SECTION}/{name}", "") or "").strip()


def set_map_text(name, text):
    """Set one of `TEXTS`."""
    QgsSettings().setValue(f"{SECTION}/{name}", text.strip())


def map_paper():
    """Paper of new map layouts, "" when it is not set."""
    return str(QgsSettings().value(f"{SECTION}/paper", "") or "")


def map_upright():
    """Whether new map layouts stand upright."""
    return str(QgsSettings().value(f"{SECTION}/upright", "")).casefold() == "true"


def set_map_page(paper, upright):
    """Set the paper of new map layouts, and whether they stand upright."""
    QgsSettings().setValue(f"{SECTION}/paper", paper)
    QgsSettings().setValue(f"{SECTION}/upright", "true" if upright else "false")
