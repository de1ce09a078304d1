"""Every link inside the documents leads somewhere, and so does the help button of every algorithm."""

import re

import pytest

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def anchors(text):
    """What a link can point at: anchors by hand and headings, as GitHub names them."""
    headings = (re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower() for heading in HEADING.findall(text))
    slugs = ("".join(c for c in heading if c.isalnum() or c in " -_").replace(" ", "-") for heading in headings)
    return {*ANCHOR.findall(text), *slugs}


@pytest.fixture(scope="module")
def texts(root, documents):
    return {(root / name).resolve(): (root / name).read_text(encoding="utf-8") for name in documents}


def test_links_lead_somewhere(texts):
    dead = []
    for page, text in texts.items():
        for link in LINK.findall(text):
            if "://" in link or link.startswith("mailto:"):
                continue
            name, _, anchor = link.partition("#")
            target = (page.parent / name).resolve() if name else page
            if not target.exists() or (anchor and anchor not in anchors(texts.get(target, ""))):
                dead.append(f"{page.name}: {link}")
    assert len(texts) > 20 and not dead


def test_no_anchor_twice(texts):
    for page, text in texts.items():
        found = ANCHOR.findall(text)
        assert len(found) == len(set(found)), page.name


def test_both_manuals_have_the_same_pages_and_anchors(root, texts):
    english, spanish = (
        {page.name: ANCHOR.findall(text) for page, text in texts.items() if page.parent == root / "docs/manual" / code}
        for code in ("en", "es")
    )
    assert english == spanish


@pytest.mark.parametrize("code", ["en", "es"])
def test_help_buttons_lead_to_the_manual(root, texts, code, provider):
    """The English address that `helpUrl` gives, and the same page in Spanish."""
    own = [algorithm for algorithm in provider.algorithms() if hasattr(algorithm, "ID")]  # a model has no page
    assert len(own) > 40
    for algorithm in own:
        path, _, anchor = algorithm.helpUrl().partition("/docs/")[2].partition("#")
        page = (root / "docs" / path.replace("manual/en/", f"manual/{code}/")).resolve()
        assert anchor in ANCHOR.findall(texts[page]), algorithm.id()
