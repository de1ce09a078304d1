"""Run by test_without_optional_packages.py: loads the installed plugin where some packages do not exist.

Usage: without_packages.py PLUGINS_FOLDER PACKAGE...; prints what the provider says, as JSON.
"""

import importlib.machinery
import json
import sys

PLUGINS_FOLDER, *ABSENT = sys.argv[1:]


class WithoutThem(importlib.machinery.PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.split(".")[0] in ABSENT else super().find_spec(name, path, target)


sys.meta_path[sys.meta_path.index(importlib.machinery.PathFinder)] = WithoutThem
sys.path.insert(0, PLUGINS_FOLDER)

from qgis.core import QgsApplication  # noqa: E402

application = QgsApplication([], False)
application.initQgis()

import territorios_productivos  # noqa: E402

plugin = territorios_productivos.classFactory(None)
plugin.initProcessing()
provider = QgsApplication.processingRegistry().providerById("territorios")
algorithms = {}
for algorithm in provider.algorithms():
    can_execute, reason = algorithm.canExecute()
    algorithms[algorithm.id()] = {
        "name": algorithm.displayName(),
        "help": algorithm.shortHelpString(),
        "parameters": len(algorithm.parameterDefinitions()),
        "can_execute": can_execute,
        "reason": reason,
        "requires": getattr(algorithm, "REQUIRES", []),
    }
imported = [name for name in ABSENT if name in sys.modules]
print(json.dumps({"algorithms": algorithms, "imported": imported}))
plugin.unload()
sys.stdout.flush()
application.exitQgis()
