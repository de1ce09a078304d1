"""Runs in the background end with layers, warnings or one sentence, whatever happens to their inputs."""

import gc
import weakref

import pytest
from qgis.core import QgsTask
from qgis.PyQt.QtCore import QEvent
from territorios_productivos.ui.algorithm_run import AlgorithmRun, cancel_all, loaded


@pytest.fixture
def outcome_of(provider, as_it_begins, wait_until):
    """Callable: run to the end and return the outcome; `at_first` is called before any work is done, `then` after."""

    def outcome(algorithm, parameters, at_first=None, then=None):
        ended = []
        run = AlgorithmRun(f"territorios:{algorithm}", parameters)
        run.ended.connect(ended.append)
        with as_it_begins():
            run.start()
            if at_first:
                at_first(run)
        if then:
            then(run)
        wait_until(lambda: ended)
        assert len(ended) == 1
        assert not run.is_running()
        return ended[0]

    return outcome


@pytest.fixture
def catchments(sample, project):
    """Parameters of a run on layers of the project."""
    return {
        "ROADS": sample("roads_illustrative", project).id(),
        "LOCALITIES": sample("localities", project),
        "CENTERS": sample("centers", project).id(),
        "CENTER_ID": "center_id",
    }


def test_outputs_come_back_styled_and_named(outcome_of, catchments, column):
    outcome = outcome_of("nearestcenter", {**catchments, "OUTPUT": loaded()})
    assert outcome.ok, outcome.message
    (layer,) = outcome.layers
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.attributeDisplayName(layer.fields().lookupField("total_min")) != "total_min"
    reached = sum(value is not None for value in column(layer, "total_min"))
    assert reached == outcome.results["REACHED"] > 0


def test_outputs_in_files_outlive_the_run(outcome_of, catchments, tmp_path):
    """Layers that Processing opens from a file belong to the context, which goes with the run."""
    outcome = outcome_of("nearestcenter", {**catchments, "OUTPUT": loaded(str(tmp_path / "access.gpkg"))})
    gc.collect()
    assert outcome.ok, outcome.message
    assert outcome.layers[0].featureCount() > 0


def test_layers_removed_during_the_run_do_no_harm(outcome_of, catchments, project):
    outcome = outcome_of("nearestcenter", {**catchments, "OUTPUT": loaded()}, lambda run: project.clear())
    assert outcome.ok, outcome.message
    assert outcome.layers[0].featureCount() > 0


def test_bad_input_ends_with_the_sentence(outcome_of, catchments):
    outcome = outcome_of("nearestcenter", {**catchments, "CENTER_ID": "nothing", "OUTPUT": loaded()})
    assert not outcome.ok
    assert "nothing" in outcome.message
    assert "Traceback" not in outcome.message


def test_a_missing_input_ends_with_the_sentence(outcome_of, catchments):
    del catchments["LOCALITIES"]
    outcome = outcome_of("nearestcenter", {**catchments, "OUTPUT": loaded()})
    assert not outcome.ok
    assert outcome.message


def test_cancel_writes_nothing(outcome_of, catchments):
    outcome = outcome_of("nearestcenter", {**catchments, "OUTPUT": loaded()}, lambda run: run.cancel())
    assert not outcome.ok
    assert outcome.canceled
    assert outcome.layers == []


def test_a_run_that_had_ended_when_canceled_keeps_what_it_gave(outcome_of, catchments, as_it_ends):
    parameters = {**catchments, "OUTPUT": loaded()}
    outcome = outcome_of("nearestcenter", parameters, then=lambda run: as_it_ends(run.cancel))
    assert outcome.ok
    assert outcome.canceled
    assert outcome.layers[0].featureCount() > 0


def test_the_plugin_goes_while_a_run_is_on(catchments, provider, runs_over):
    ended = []
    run = AlgorithmRun("territorios:nearestcenter", {**catchments, "OUTPUT": loaded()})
    run.ended.connect(ended.append)
    run.start()
    cancel_all()
    assert not run.is_running()
    runs_over()
    assert ended == []


def test_a_run_that_does_not_stop_in_time_keeps_what_it_works_with(
    catchments, provider, qgis_app, as_it_begins, wait_until, runs_over
):
    with as_it_begins() as tasks:
        run = AlgorithmRun("territorios:nearestcenter", {**catchments, "OUTPUT": loaded()})
        run.start()
        wait_until(lambda: tasks[0].status() == QgsTask.Running)  # a task in the queue would end at once
        cancel_all(1)
        kept = weakref.ref(run)
        del run
        gc.collect()
        assert kept() is not None
    runs_over()
    for _ in range(2):  # first the task goes, as in the event loop of QGIS, then what was connected to it
        qgis_app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qgis_app.processEvents()
    gc.collect()
    assert kept() is None
