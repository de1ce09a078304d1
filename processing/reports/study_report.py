"""The report of a study: one page of HTML with its pictures beside it."""

from pathlib import Path

from ..layers.local_numbers import today
from ..layers.progress import Canceled
from ..translation import language
from .access_section import access_section
from .axes_sections import corridor_section, specialization_section
from .bottleneck_section import bottleneck_section
from .page_report import page_environment
from .priority_section import priority_section
from .strength_section import strength_section
from .study_results import StudyInput, StudyResults
from .territory_section import territory_section

SECTIONS = (
    *(access_section, territory_section, priority_section),
    *(specialization_section, strength_section, corridor_section, bottleneck_section),
)

__all__ = ["StudyInput", "write_study_report"]


def write_study_report(
    folder, geopackage, layers, inputs, warnings, stamp, fields, feedback, outputs=None, left_out=None
):
    """Write ``study.html`` and its pictures.

    Parameters
    ----------
    folder : pathlib.Path
        Made when missing.
    geopackage : pathlib.Path
        Named under every figure; the page links to it in the folder above.
    layers : dict of str to QgsVectorLayer
        Styled results by their name in the GeoPackage; what is absent is said in the page.
    inputs : list of StudyInput
    warnings : list of str
        Of the run, already translated.
    stamp : dict
        As `layers.run_stamp.run_stamp` gives it, or only ``version``.
    fields : dict of str to str
        See `StudyResults`.
    feedback : QgsProcessingFeedback
    outputs : dict of str to float, optional
    left_out : dict of str to str, optional
        See `StudyResults`.

    Returns
    -------
    pathlib.Path
        The page.

    Raises
    ------
    Canceled
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    results = StudyResults(folder, Path(geopackage), layers, inputs, fields, outputs, left_out)
    sections = []
    for position, build in enumerate(SECTIONS):
        if feedback.isCanceled():
            raise Canceled
        sections.append(build(results))
        feedback.setProgress(100.0 * (position + 1) / len(SECTIONS))

    page = folder / "study.html"
    text = (
        page_environment()
        .get_template("study.html.j2")
        .render(
            language=language(),
            date=today(),
            geopackage=results.geopackage.name,
            results=results,
            inputs=inputs,
            sections=sections,
            warnings=_counted(warnings),
            stamp=stamp,
        )
    )
    page.write_text(text, encoding="utf-8")
    return page


def _counted(warnings):
    """(warning, times it was given), in order."""
    counts = {}
    for warning in warnings:
        counts[warning] = counts.get(warning, 0) + 1
    return list(counts.items())
