"""Makes a QGIS profile with the plugin installed from its zip and enabled.

Usage: throwaway_profile.py ZIP FOLDER [LANGUAGE]

Start QGIS with QGIS_CUSTOM_CONFIG_PATH=FOLDER to use it.
"""

import sys
from pathlib import Path
from zipfile import ZipFile

NAME = "territorios_productivos"
SETTINGS = """\
[PythonPlugins]
{name}=true

[locale]
overrideFlag=true
userLocale={language}

[qgis]
checkVersion=false
showTips=false
"""


def make_profile(archive, folder, language="es"):
    """Install the zip `archive` in a profile under `folder`; return the plugin's folder there."""
    profile = Path(folder) / "profiles" / "default"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    with ZipFile(archive) as content:
        content.extractall(plugins)
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text(SETTINGS.format(name=NAME, language=language), encoding="utf-8")
    return plugins / NAME


if __name__ == "__main__":
    print(make_profile(*sys.argv[1:]))
