"""A figure of matplotlib as a file, in silence about signs that its font lacks."""

import warnings


def save_figure(figure, path, dpi, **options):
    """Write `figure`; a sign that the font lacks is drawn as a box, which says it already."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing")
        figure.savefig(path, dpi=dpi, **options)
