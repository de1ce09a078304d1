"""Adds a plugin repository and installs the plugin from it, as the Plugin Manager does."""

import pyplugin_installer
import qgis.utils
from pyplugin_installer.installer_data import officialRepo, plugins, reposGroup, repositories
from qgis.core import QgsApplication, QgsSettings

PLUGIN = "territorios_productivos"
REPOSITORY = "Local test repository"


def run(wait_until, url):
    settings = QgsSettings()
    settings.setValue(f"{reposGroup}/{officialRepo[0]}/url", officialRepo[1])
    settings.setValue(f"{reposGroup}/{officialRepo[0]}/enabled", False)
    settings.setValue(f"{reposGroup}/{REPOSITORY}/url", url)
    installer = pyplugin_installer.instance()
    for key in ("allowExperimental", "allow-experimental"):  # QGIS 3.22 and 3.44
        settings.setValue(f"{installer.exportSettingsGroup()}/{key}", True)

    installer.fetchAvailablePlugins(True)
    offered = plugins.all().get(PLUGIN)
    if offered is None:
        return {"offered": {}, "repositories": {name: entry["error"] for name, entry in repositories.all().items()}}
    experimental = not offered["version_available_stable"]
    installer.installPlugin(PLUGIN, quiet=True, stable=not experimental)
    wait_until(lambda: PLUGIN in qgis.utils.active_plugins)

    provider = QgsApplication.processingRegistry().providerById("territorios")
    return {
        "offered": {key: offered[key] for key in ("name", "version_available", "zip_repository")},
        "error": plugins.all()[PLUGIN]["error"],
        "enabled": settings.value(f"PythonPlugins/{PLUGIN}", False, type=bool),
        "algorithms": sorted(algorithm.id() for algorithm in provider.algorithms()),
    }
