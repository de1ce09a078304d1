"""Toolbox: the sheet of each territory of a study, as PDF."""

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...layers.bad_input import BadInput
from ...layers.local_numbers import today
from ...layers.messages import first_of, warn
from ...layers.planner_tables.decision_tables import texts
from ...layers.planner_tables.field_sheets import answer_titles
from ...layers.progress import Canceled
from ...layers.reading.features import read_features
from ...layers.study.study_file import STUDY_FILE, read_study_file, read_study_results
from ...layers.study.study_package import open_layer
from ...layers.writing.sinks import check_destinations
from ...methods.codes import align_codes, repeated_codes
from ...methods.prioritization.field_answers import NOT_VIABLE
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .study_layers import locality_fields, study_layers

PAPERS = ("letter", "a4")


class TerritorySheets(TerritoriosAlgorithm):
    """``territorios:territorysheets``."""

    ID = "territorysheets"
    GROUP = "study"
    REQUIRES = ("numpy", "pandas", "matplotlib", "jinja2")

    def title(self):
        return tr("Territory sheets")

    def tag_text(self):
        return tr("sheet, PDF, print, territory, report, one page, field visit")

    def help_text(self):
        return tr(
            "<p>Makes a PDF with one page for each territory of a study, to take to a meeting or to the field.</p>"
            "<p><b>Inputs.</b> The GeoPackage of a study (<i>study.gpkg</i>), with its <i>study.json</i> beside it. A filled field"
            " sheet adds what the visit found to each selected locality.</p>"
            "<p><b>Each page</b> has the map of the territory with its localities by verdict, centers, roads, corridors and bottlenecks;"
            " how many territorial units, localities and inhabitants it has, how many localities were selected, with how many families,"
            " and the minutes to the center of the middle locality; the selected localities by rank, as many as fit; its productive axes"
            " by strength, the markets that its production goes to, and the bottlenecks of its roads with what to do. What a study"
            " lacks is said on the page; illustrative data are named.</p>"
            "<p><b>Territories.</b> Those with selected localities, unless you name others by code or name, or ask for all.</p>"
            "<p><b>Units.</b> Minutes; amounts as in the places of production.</p>"
        )

    def declare(self):
        self.add(
            QgsProcessingParameterFile("STUDY", tr("GeoPackage of the study"), extension="gpkg"),
            tr("The file study.gpkg that the study left in its folder."),
        )
        self.add(
            QgsProcessingParameterString("TERRITORIES", tr("Territories"), optional=True),
            tr("Codes or names, separated by semicolons. Empty: those with selected localities."),
        )
        self.add(
            QgsProcessingParameterBoolean("ALL", tr("All territories"), False),
            tr("A page for territories without selected localities too."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "FIELD_SHEET", tr("Filled field sheet"), [QgsProcessing.SourceType.TypeVector], optional=True
            ),
            tr("Layer or table with the columns of the field sheet."),
        )
        self.add(
            QgsProcessingParameterEnum("PAPER", tr("Paper"), [tr("Letter"), "A4"], defaultValue=0),
            tr("Size of the pages, upright."),
        )
        self.add(
            QgsProcessingParameterBoolean("SEPARATE", tr("One file per territory"), False),
            tr("The code of the territory is added to the name of each file."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("Territory sheets"), tr("PDF (*.pdf)")),
            tr("PDF with a page for each territory."),
        )
        self.addOutput(QgsProcessingOutputNumber("SHEETS", tr("Pages")))

    def compute(self, parameters, context, feedback):
        from ...reports.territory_sheets import TerritorySheets as Sheets

        check_destinations(self, parameters, context, ["OUTPUT"])
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        results = read_study(Path(self.parameterAsFile(parameters, "STUDY", context)))
        sheets = Sheets(results, self._visits(parameters, context, feedback, results))
        if sheets.strange:
            raise BadInput(
                tr(
                    "The territories in the field “{}” of the localities are not those that the study delimited: leave that field"
                    " empty in the study and run its prioritization again."
                ).format(results.fields["territory"])
            )
        codes = self._chosen(parameters, context, feedback, sheets)
        separate = self.parameterAsBoolean(parameters, "SEPARATE", context)
        paper = PAPERS[self.parameterAsEnum(parameters, "PAPER", context)]
        written = _write(path, sheets, codes, paper, separate, results.geopackage.name, feedback)
        return {"OUTPUT": str(written[0]), "SHEETS": len(codes)}

    def _chosen(self, parameters, context, feedback, sheets):
        """Codes of the territories that get a page, in the order of the study's table."""
        asked = [text.strip() for text in self.parameterAsString(parameters, "TERRITORIES", context).split(";")]
        asked = [text for text in asked if text]
        if asked:
            return _named(asked, sheets.territories)
        if self.parameterAsBoolean(parameters, "ALL", context):
            return list(sheets.territories["territory"])
        chosen = sheets.selected
        if not chosen:
            raise BadInput(
                tr("No territory of this study has a selected locality. Name the territories, or ask for all of them.")
            )
        left = len(sheets.territories) - len(chosen)
        if left:
            feedback.pushInfo(tr("Territories without selected localities, which get no page: {}.").format(left))
        return chosen

    def _visits(self, parameters, context, feedback, results):
        """Code of each locality of the field sheet to what the visit says, None without a sheet."""
        sheet = read_features(self, parameters, "FIELD_SHEET", context, feedback, geometry=False)
        if sheet is None:
            return None
        codes, known = sheet.codes("code"), set()
        if results.has("verdicts"):
            known = set(results.values(results.table("verdicts"), "code"))
            codes, _ = align_codes(codes, sorted(known))
        strange = [code for code in codes if code not in known]
        if strange:
            sentence = tr("Rows of the field sheet whose locality the study does not have: {} ({}).")
            warn(feedback, sentence, len(strange), first_of(strange))
        repeated = repeated_codes(codes)
        if repeated:
            sentence = tr("Localities that the field sheet has twice, of which the first row counts: {} ({}).")
            warn(feedback, sentence, len(repeated), first_of(repeated))
        decisions, viable = ([text.strip() for text in texts(sheet, name)] for name in ("decision", "activity_viable"))
        return field_visits(codes, decisions, viable)


def field_visits(codes, decisions, viable):
    """Code of each locality to what its visit found, in words.

    Parameters
    ----------
    codes, decisions, viable : sequences of str
        Columns of a filled field sheet, "" where blank.
    """
    said, visits = answer_titles()["decision"], {}
    for code, decision, answer in zip(codes, decisions, viable):
        words = said.get(decision, decision) if decision else tr("Not visited yet")
        whole = tr("{}; no viable activity").format(words) if decision and answer == NOT_VIABLE else words
        visits.setdefault(code, whole)
    return visits


def read_study(geopackage):
    """The results of a study.

    Parameters
    ----------
    geopackage : pathlib.Path

    Returns
    -------
    StudyResults

    Raises
    ------
    BadInput
        When it is no study, or one without territories.
    """
    from ...reports.study_results import StudyResults

    settings = geopackage.with_name(STUDY_FILE)
    if not geopackage.is_file():
        raise BadInput(tr("The GeoPackage {} is not there.").format(geopackage))
    if not settings.is_file():
        raise BadInput(
            tr(
                "Beside {} there is no {}, which says what its columns are. Choose the study.gpkg of a study's folder."
            ).format(geopackage, STUDY_FILE)
        )
    layers = {}
    for _, tables in study_layers(True):
        for name, style, title, columns, _ in tables:
            layer = open_layer(geopackage, name, title, style, columns)
            if layer is not None:
                layers[name] = layer
    left_out = {
        table: why
        for record in read_study_results(settings).values()
        for table, why in record.get("left_out", {}).items()
    }
    fields = locality_fields(read_study_file(settings).get)
    results = StudyResults(geopackage.parent, geopackage, layers, [], fields, left_out=left_out)
    if not results.has(results.territory_layers[0]):
        raise BadInput(
            tr("The study {} has no territories. Run its step of functional territories first.").format(geopackage)
        )
    return results


def _named(asked, territories):
    """Codes of the territories that a person named by code or name."""
    by_name = {}
    for code, name in zip(territories["territory"], territories["name"]):
        by_name.setdefault(code, code)
        by_name.setdefault(str(name or "").casefold(), code)
    unknown = [text for text in asked if text not in by_name and text.casefold() not in by_name]
    if unknown:
        raise BadInput(
            tr("Territories that the study does not have: {}. Its first ones: {}.").format(
                first_of(unknown), first_of(territories["territory"])
            )
        )
    return list(dict.fromkeys(by_name.get(text) or by_name[text.casefold()] for text in asked))


def _write(path, sheets, codes, paper, separate, study, feedback):
    """Write the pages into a draft that takes its place when it is complete."""
    from ...reports.page_report import page_environment
    from ...reports.pdf_pages import write_pdf
    from ...reports.territory_sheets import sheet_page

    template = page_environment().get_template("territory_sheet.html.j2")
    footer = tr("Source: {} · {} · Page {} of {}")

    def page(place):
        feedback.setProgress(100.0 * place / len(codes))
        if feedback.isCanceled():
            raise Canceled
        total = 1 if separate else len(codes)
        text = footer.format(study, today(), 1 if separate else place + 1, total)
        return sheet_page(sheets.sheet(codes[place]), template, text)

    places = range(len(codes))
    files = {path: places}
    if separate:
        files = {path.with_name(f"{path.stem}_{_plain(codes[place])}{path.suffix}"): [place] for place in places}
    drafts = []
    try:
        for file, own in files.items():
            draft = file.with_name(f".{file.name}.draft")
            drafts.append((draft, file))
            write_pdf(draft, tr("Territory sheets"), (page(place) for place in own), paper)
        for draft, file in drafts:
            draft.replace(file)
    except OSError as error:
        raise BadInput(
            tr("The sheets cannot be written to {}: {}. Close the program that uses them.").format(
                path.parent, error.strerror or error
            )
        ) from error
    finally:
        for draft, _ in drafts:
            draft.unlink(missing_ok=True)
    return list(files)


def _plain(code):
    """`code` as part of the name of a file."""
    return "".join(letter if letter.isalnum() else "_" for letter in code)
