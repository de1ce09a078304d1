"""The zip installs through QGIS's own plugin installer from a repository."""

import configparser
import functools
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZipFile

import pytest

NAME = "territorios_productivos"


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        """Keep the test's output for the test."""


def plugins_xml(metadata, url, file_name):
    """The repository's index, as the official repository writes it."""
    fields = {
        "description": metadata["description"],
        "about": metadata["about"],
        "version": metadata["version"],
        "qgis_minimum_version": metadata["qgisMinimumVersion"],
        "qgis_maximum_version": metadata["qgisMaximumVersion"],
        "homepage": metadata["homepage"],
        "tracker": metadata["tracker"],
        "repository": metadata["repository"],
        "author_name": metadata["author"],
        "experimental": metadata["experimental"],
        "deprecated": metadata["deprecated"],
        "tags": metadata["tags"],
        "file_name": file_name,
        "download_url": f"{url}/{file_name}",
    }
    elements = "".join(f"<{key}>{escape(value)}</{key}>" for key, value in fields.items())
    head = f"<pyqgis_plugin name={quoteattr(metadata['name'])} version={quoteattr(metadata['version'])}>"
    return f'<?xml version="1.0" encoding="utf-8"?><plugins>{head}{elements}</pyqgis_plugin></plugins>'


@pytest.fixture
def metadata(plugin_zip):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    with ZipFile(plugin_zip) as archive:
        parser.read_string(archive.read(f"{NAME}/metadata.txt").decode("utf-8"))
    return parser["general"]


@pytest.fixture
def repository(plugin_zip, metadata, tmp_path):
    """Address of a plugin repository on this machine that offers the zip."""
    shutil.copy(plugin_zip, tmp_path)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(QuietHandler, directory=str(tmp_path)))
    url = f"http://127.0.0.1:{server.server_port}"
    (tmp_path / "plugins.xml").write_text(plugins_xml(metadata, url, plugin_zip.name), encoding="utf-8")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"{url}/plugins.xml"
    server.shutdown()


def test_the_plugin_manager_installs_the_zip(desktop, repository, metadata, tmp_path_factory, algorithm_ids):
    empty_profile = tmp_path_factory.mktemp("profile")
    installed = desktop(empty_profile, "install_from_repository", url=repository)

    assert installed["offered"] == {
        "name": metadata["name"],
        "version_available": metadata["version"],
        "zip_repository": "Local test repository",
    }, installed
    assert not installed["error"]
    assert installed["enabled"]
    assert (empty_profile / "profiles/default/python/plugins" / NAME / "metadata.txt").exists()
    assert algorithm_ids <= set(installed["algorithms"])


def test_a_zip_replaces_an_older_one_and_leaves_nothing_when_removed(desktop, plugin_zip, metadata, root, tmp_path):
    older = tmp_path / f"{NAME}.0.1.zip"
    with ZipFile(plugin_zip) as archive, ZipFile(older, "w") as changed:
        for name in archive.namelist():
            content = archive.read(name)
            if name == f"{NAME}/metadata.txt":
                content = content.replace(f"version={metadata['version']}".encode(), b"version=0.1")
            changed.writestr(name, content)
    roads = shutil.copy(root / "resources" / "sample" / "uruguay_roads.gpkg", tmp_path)
    profile = tmp_path / "profile"
    profile.mkdir()
    done = desktop(
        profile, "replace_and_remove", older=str(older), newer=str(plugin_zip), roads=f"{roads}|layername=roads"
    )

    first, second, removed, again = done["states"]
    assert (first["version"], second["version"]) == ("0.1", metadata["version"])
    assert removed == {"version": "", "algorithms": 0, "toolbars": 0, "folder": False}
    # as if the older one had never been there
    assert again == second and second["toolbars"] == 1 and second["algorithms"] == first["algorithms"]
    assert done["worked"] and done["problems"] > 0
