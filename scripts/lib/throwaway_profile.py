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
    plugins = _enabled(folder, language)
    with ZipFile(archive) as content:
        content.extractall(plugins)
    return plugins / NAME


def link_profile(checkout, folder, language="es"):
    """Make a profile under `folder` whose plugin is the working tree."""
    (_enabled(folder, language) / NAME).symlink_to(checkout, target_is_directory=True)


def _enabled(folder, language):
    """Empty folder of plugins of a new profile in which ours is enabled."""
    profile = Path(folder) / "profiles" / "default"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text(SETTINGS.format(name=NAME, language=language), encoding="utf-8")
    return plugins


if __name__ == "__main__":
    print(make_profile(*sys.argv[1:]))
