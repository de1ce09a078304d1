"""What the algorithms are run with, so that what is kept is what was seen."""

import json
from dataclasses import asdict, dataclass

from ...processing.algorithms.prioritization.four_criteria_columns import locality_columns
from ..algorithm_run import loaded
from .live_selection import FIELDS
from .place_names import NAME_FIELDS
from .program_inputs import NAME
from .run_tables import decision_table, quota_table


@dataclass(frozen=True)
class Program:
    """The localities and the decisions that every run of the explorer takes.

    Attributes
    ----------
    layer : QgsVectorLayer
    fields : dict of str to str
        Parameter to field, the name of the locality among them.
    decisions : dict of str to Decision
    """

    layer: object
    fields: dict
    decisions: dict


def four_criteria_step(program, scenario):
    """Step of a `RunChain` that judges the localities by one scenario."""

    def step(outcomes):
        fields = {name: field for name, field in program.fields.items() if name in FIELDS}
        return "territorios:fourcriteria", {
            "LOCALITIES": program.layer,
            **fields,
            **scenario.settings,
            "QUOTAS": quota_table(scenario.quotas),
            "OVERRIDES": decision_table(program.decisions),
            "OUTPUT": loaded(),
        }

    return step


def comparison_steps(program, scenarios, titles):
    """Steps that run two scenarios and compare them by families and by people.

    Parameters
    ----------
    program : Program
    scenarios : sequence of Scenario
        Two.
    titles : sequence of str
        Their names, for the messages.
    """

    def compare(people):
        def step(outcomes):
            layers = [outcome.layers[0] for outcome in outcomes[:2]]
            for layer, title in zip(layers, titles):
                layer.setName(title)
            return "territorios:comparescenarios", {
                "FIRST": layers[0],
                "SECOND": layers[1],
                "CODE": field_of_result(program.fields["CODE"]),
                "PEOPLE": field_of_result(program.fields[people]),
                "TERRITORY": field_of_result(program.fields["TERRITORY"]),
                "OUTPUT": loaded(),
                "TERRITORIES": loaded(),
            }

        return step

    return [
        *(four_criteria_step(program, scenario) for scenario in scenarios),
        compare("FAMILIES"),
        compare("POPULATION"),
    ]


def field_sheet_steps(program, scenario, path):
    """Steps that judge the localities and write the field sheet of those selected."""

    def sheet(outcomes):
        names = ("POPULATION", "FAMILIES", "TERRITORY", NAME_FIELDS["territory"])
        shown = [program.fields[name] for name in names if name in program.fields]
        parameters = {
            "LOCALITIES": outcomes[0].layers[0],
            "CODE": field_of_result(program.fields["CODE"]),
            "SHOWN": [field_of_result(field) for field in dict.fromkeys(shown)],
            "SHEET": path,
        }
        if NAME in program.fields:
            parameters["NAME"] = field_of_result(program.fields[NAME])
        return "territorios:fieldsheet", parameters

    return [four_criteria_step(program, scenario), sheet]


def import_sheet_step(program, path):
    """Step that turns a filled field sheet into decisions."""
    return lambda outcomes: (
        "territorios:importfieldsheet",
        {
            "SHEET": path,
            "LOCALITIES": program.layer,
            "CODE": program.fields["CODE"],
            "OUTPUT": loaded(),
            "REJECTED": loaded(),
        },
    )


def hide_earlier(layer):
    """Hide from the table of a result the columns of an earlier one, where it was made from that."""
    earlier = {f"{column.name}_input".casefold() for column in locality_columns()}
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        column.hidden = column.hidden or column.name.casefold() in earlier
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)


def write_history(layer, stamp, program, scenario):
    """Tell in the metadata of a result what it was made with: its tables of quotas and decisions were in memory.

    Parameters
    ----------
    layer : QgsVectorLayer
    stamp : str
        Of the run, as JSON.
    program : Program
    scenario : Scenario
    """
    decisions = {code: asdict(decision) for code, decision in program.decisions.items()}
    metadata = layer.metadata()
    metadata.addHistoryItem(stamp)
    metadata.addHistoryItem(json.dumps({"QUOTAS": scenario.quotas, "OVERRIDES": decisions}, ensure_ascii=False))
    layer.setMetadata(metadata)


def field_of_result(field):
    """Name that a field of the localities has in the result of the four criteria."""
    taken = {column.name.casefold() for column in locality_columns()}
    return f"{field}_input" if field.casefold() in taken else field
