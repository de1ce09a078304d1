"""The steps of the sample study run in the background, and only what changed is out of date."""

import pytest
from territorios_productivos.processing.layers.study.study_file import read_study_file
from territorios_productivos.ui.study.result_layers import show_results, study_group
from territorios_productivos.ui.study.step_results import result_sentence
from territorios_productivos.ui.study.step_states import State, StepRecords, pending_steps
from territorios_productivos.ui.study.study_inputs import StudyInputs
from territorios_productivos.ui.study.study_run import StudyRun

STEPS = ["roads", "accessibility", "territories", "prioritization", "axes", "report"]


@pytest.fixture
def sample_study(root, project, provider, tmp_path):
    """Inputs of the sample study, its layers in the project."""
    from qgis.core import QgsVectorLayer

    inputs = StudyInputs(read_study_file(root / "resources" / "sample" / "study.json"), project)
    opened = {}
    for name, value in list(inputs.parameters.items()):
        if "|layername=" in str(value):
            if value not in opened:
                opened[value] = QgsVectorLayer(value, name, "ogr")
                project.addMapLayer(opened[value])
            inputs.put(name, opened[value])
    inputs.put("FOLDER", str(tmp_path / "study"))
    return inputs


@pytest.fixture
def run_steps(wait_until):
    """Callable: run steps to the end and return the outcome of each."""

    def run_all(steps, inputs, records, meanwhile=None):
        outcomes, ended = {}, []
        run = StudyRun()
        run.step_ended.connect(outcomes.__setitem__)
        run.ended.connect(lambda: ended.append(True))
        run.start(steps, inputs, records)
        if meanwhile:
            meanwhile(run)
        wait_until(lambda: ended)
        return outcomes

    return run_all


def states_of(records, inputs):
    return {step: found.state for step, found in records.states(inputs).items()}


def test_all_steps_then_a_threshold(sample_study, run_steps, project, column):
    records = StepRecords(project)
    states = records.states(sample_study)
    assert pending_steps(states) == STEPS
    assert states["prioritization"].state is State.MISSING
    assert states["prioritization"].lacks[0].steps == ("territories",)

    outcomes = run_steps(pending_steps(states), sample_study, records)
    assert list(outcomes) == STEPS
    assert all(outcome.ok for outcome in outcomes.values()), [outcome.message for outcome in outcomes.values()]
    assert set(states_of(records, sample_study).values()) == {State.DONE}
    for step in STEPS:
        record = records.get(step)
        assert result_sentence(step, record["numbers"], record["when"]), (step, record["numbers"])
    for step in STEPS:
        show_results(project, sample_study, step, records.get(step).get("by_flows"))
    before = sample_study.result(project, "verdicts")
    selected = sum(column(before, "selected"))
    assert selected == records.get("prioritization")["numbers"]["SELECTED_COUNT"] > 0
    names = [node.name() for node in study_group(project).findLayers()]
    assert len(names) == len(set(names)) == 18

    sample_study.put("RATIO", 0.9)
    found = records.states(sample_study)
    assert {step for step in STEPS if found[step].state is not State.DONE} == {"prioritization"}
    assert found["prioritization"].changed == ["RATIO"]
    assert pending_steps(found) == ["prioritization", "report"]
    run_steps(["prioritization"], sample_study, records)
    found = records.states(sample_study)
    assert {step for step in STEPS if found[step].state is not State.DONE} == {"report"}
    assert found["report"].rerun == ["prioritization"]
    show_results(project, sample_study, "prioritization", True)
    assert [node.name() for node in study_group(project).findLayers()] == names
    after = sample_study.result(project, "verdicts")
    assert after is before
    assert sum(column(after, "selected")) == records.get("prioritization")["numbers"]["SELECTED_COUNT"] < selected


def test_a_step_that_had_ended_when_canceled_is_kept_and_the_next_does_not_begin(
    sample_study, run_steps, project, as_it_ends
):
    records = StepRecords(project)
    outcomes = run_steps(["roads", "accessibility"], sample_study, records, lambda run: as_it_ends(run.cancel))
    assert list(outcomes) == ["roads"]
    assert outcomes["roads"].ok
    found = states_of(records, sample_study)
    assert found["roads"] is State.DONE
    assert found["accessibility"] is not State.DONE
