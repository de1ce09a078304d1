"""What the plugin runs on: versions, packages that are there or missing, and which tools need them."""

import platform
import unicodedata
from dataclasses import dataclass
from importlib import metadata

from osgeo import gdal, osr
from qgis.core import Qgis
from qgis.PyQt.QtCore import QSysInfo, qVersion

from ...processing.dependencies import OPTIONAL, PACKAGES, installation_hint, missing_packages
from ...processing.layers.writing.run_stamp import plugin_version
from ...processing.translation import language, tr

FOR_PAGES = ("matplotlib", "jinja2")


@dataclass(frozen=True)
class PackageState:
    """One Python package.

    Attributes
    ----------
    name : str
    present : bool
    version : str
        "" when it is missing or does not tell.
    optional : bool
        Whether no tool stops for lack of it.
    tools : tuple of str
        Titles of the tools that need it, or can use it when it is optional.
    every_tool : bool
        Whether those are all the tools there are.
    hint : str
        How this platform gets it.
    """

    name: str
    present: bool
    version: str
    optional: bool
    tools: tuple
    every_tool: bool
    for_pages: bool
    hint: str

    def state(self):
        """Whether it is there, in words."""
        if self.present:
            return tr("Present")
        return tr("Missing, optional") if self.optional or not self.tools else tr("Missing")

    def purpose(self):
        """Which tools it is for, in words."""
        if not self.tools:
            return tr("No tool needs it in this version.")
        if self.every_tool:
            return tr("Needed by all tools.")
        text = tr("Used on a cluster by: {}.") if self.optional else tr("Needed by: {}.")
        text = text.format(", ".join(self.tools))
        return f"{text} {tr('Report pages that tools make on request need it too.')}" if self.for_pages else text


@dataclass(frozen=True)
class EnvironmentReport:
    """Everything the environment check shows.

    Attributes
    ----------
    versions : tuple of (str, str)
        What and its version.
    packages : tuple of PackageState
    stopped : tuple of str
        Titles of the tools that cannot run.
    """

    versions: tuple
    packages: tuple
    stopped: tuple

    def summary(self):
        """One sentence: whether all tools can run."""
        missing = [package.name for package in self.packages if not package.present and package.tools]
        if self.stopped:
            return tr("Tools that cannot run: {}. Packages missing: {}.").format(len(self.stopped), ", ".join(missing))
        if missing:
            return tr("All tools can run. Optional packages missing: {}.").format(", ".join(missing))
        return tr("All tools can run and nothing is missing.")

    def text(self):
        """The whole report as plain text, to be sent to whoever helps; without folders or names of persons."""
        lines = ["Territorios Productivos", self.summary(), ""]
        lines += [f"{name}: {version}" for name, version in self.versions]
        lines += ["", tr("Python packages")]
        for package in self.packages:
            lines.append(f"{package.name}: {package.version or '–'} · {package.state()}. {package.purpose()}")
            if not package.present:
                lines.append(f"    {package.hint}")
        if self.stopped:
            lines += ["", tr("Tools that cannot run"), *(f"    {title}" for title in self.stopped)]
        return "\n".join(lines) + "\n"


def environment_report(algorithms):
    """Look at the environment.

    Parameters
    ----------
    algorithms : iterable of QgsProcessingAlgorithm
        Of the provider. Those that declare no needs, such as models, are left out.

    Returns
    -------
    EnvironmentReport
    """
    algorithms = [algorithm for algorithm in algorithms if hasattr(algorithm, "REQUIRES")]
    packages = [_state(name, algorithms) for name in (*PACKAGES, *OPTIONAL)]
    packages.sort(key=lambda package: package.present)  # what is missing comes first
    stopped = [algorithm for algorithm in algorithms if missing_packages(algorithm.REQUIRES)]
    return EnvironmentReport(versions(), tuple(packages), _titles(stopped))


def versions():
    """What the plugin runs on, with versions."""
    proj = f"{osr.GetPROJVersionMajor()}.{osr.GetPROJVersionMinor()}.{osr.GetPROJVersionMicro()}"
    return (
        (tr("Plugin"), plugin_version()),
        ("QGIS", Qgis.QGIS_VERSION),
        ("Qt", qVersion()),
        ("Python", platform.python_version()),
        ("GDAL", gdal.VersionInfo("RELEASE_NAME")),
        ("PROJ", proj),
        (tr("Operating system"), f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"),
        (tr("Language"), language()),
    )


def _state(name, algorithms):
    optional = name in OPTIONAL
    if optional:
        users = [algorithm for algorithm in algorithms if algorithm.parameterDefinition("SCHEDULER") is not None]
    else:
        users = [algorithm for algorithm in algorithms if name in algorithm.REQUIRES]
    present = not missing_packages([name])
    return PackageState(
        name,
        present,
        _version(name) if present else "",
        optional,
        _titles(users),
        bool(users) and len(users) == len(algorithms),
        name in FOR_PAGES,
        installation_hint([name]),
    )


def _titles(algorithms):
    """Titles in the order of the alphabet, accents aside."""
    return tuple(sorted((algorithm.displayName() for algorithm in algorithms), key=_plain))


def _plain(text):
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _version(name):
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
