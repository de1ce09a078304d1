"""Independent runs give the same here, in other processes and on a Dask cluster, and say why they stayed here."""

import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from territorios_productivos.processing.methods.codes import code_text
from territorios_productivos.processing.methods.parallel import worker_processes
from territorios_productivos.processing.methods.parallel.dask_cluster import ClusterFailure, DaskCluster
from territorios_productivos.processing.methods.parallel.method_bundle import MethodBundle
from territorios_productivos.processing.methods.parallel.one_process import run_here
from territorios_productivos.processing.methods.parallel.worker_processes import WorkerProcesses
from territorios_productivos.processing.methods.territories.delimitation_robustness import one_run


def nothing():
    """Nobody cancels."""


@pytest.fixture
def case():
    """Six units in two groups, as `delimitation_robustness` hands them to its runs."""
    amounts = np.kron(np.eye(2), [[900.0, 80.0, 60.0], [70.0, 800.0, 50.0], [40.0, 30.0, 700.0]]) + 2.0
    return {
        "codes": np.array(list("abcdef"), object),
        "periods": [csr_matrix(amounts)],
        "residents": amounts.sum(axis=1),
        "method": "commutingzones",
        "adjacency": None,
        "repair": False,
        "decisions": [],
        "sampling": 0.1,
        "seed": 5,
        "base": np.array([0, 0, 0, 1, 1, 1]),
    }


@pytest.fixture
def tasks():
    return [(number, {"cut": cut}) for number in range(6) for cut in (0.8, 0.95)]


@pytest.fixture
def expected(case, tasks):
    return [(outcome.tolist(), count) for outcome, count in run_here(one_run, case, tasks, nothing)]


def answers(run, *given):
    return [(outcome.tolist(), count) for outcome, count in run(one_run, *given, nothing)]


def test_the_runs_differ_from_each_other(expected):
    assert len({tuple(outcome) for outcome, _ in expected}) > 1


def test_processes_give_the_same_in_the_same_order(case, tasks, expected):
    run = WorkerProcesses(2)
    assert answers(run, case, tasks) == expected
    assert run.failure == ""


def test_a_cluster_gives_the_same_in_the_same_order(case, tasks, expected, dask_scheduler):
    with DaskCluster(dask_scheduler) as run:
        assert answers(run, case, tasks) == expected
        assert answers(run, case, tasks[:3]) == expected[:3]


def test_short_work_needs_no_process(case, tasks, expected, monkeypatch):
    monkeypatch.setattr(worker_processes, "ProcessPoolExecutor", None)
    run = WorkerProcesses()
    assert answers(run, case, tasks) == expected
    assert run.failure == ""


@pytest.mark.parametrize(
    ("program", "reason"),
    [("/bin/false", "died"), ("/nowhere/python3", "died"), ("", "no_python")],
    ids=["a program that is no Python", "a program that is not there", "no program"],
)
def test_without_processes_the_work_is_done_here(case, tasks, expected, monkeypatch, program, reason):
    monkeypatch.setattr(worker_processes, "python_program", lambda: program)
    before = worker_processes.multiprocessing.spawn.get_executable()
    run = WorkerProcesses(2)
    assert answers(run, case, tasks) == expected
    assert run.failure == reason
    assert worker_processes.multiprocessing.spawn.get_executable() == before


@pytest.mark.parametrize(
    ("spec", "file"),
    [(None, "script.py"), (SimpleNamespace(name="study.yearly"), "study/yearly.py")],
    ids=["python script.py", "python -m study.yearly"],
)
def test_a_script_is_not_run_again_in_every_process(case, tasks, expected, monkeypatch, spec, file):
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", spec)
    monkeypatch.setattr(sys.modules["__main__"], "__file__", file, raising=False)
    run = WorkerProcesses(2)
    assert answers(run, case, tasks) == expected
    assert run.failure == "script"


@pytest.mark.parametrize("run", [run_here, WorkerProcesses(2)], ids=["here", "processes"])
def test_an_error_of_the_method_comes_through(run, case):
    with pytest.raises(KeyError):
        answers(run, {**case, "method": "nosuchmethod"}, [(0, {}), (1, {})])


def test_an_error_on_the_cluster_is_a_failure_of_it(case, dask_scheduler):
    with DaskCluster(dask_scheduler) as run, pytest.raises(ClusterFailure, match="nosuchmethod"):
        answers(run, {**case, "method": "nosuchmethod"}, [(0, {})])


def test_nobody_listens_at_the_address(monkeypatch):
    monkeypatch.setattr("territorios_productivos.processing.methods.parallel.dask_cluster.ANSWER_TIMEOUT_S", 0.5)
    with pytest.raises(ClusterFailure), DaskCluster("tcp://127.0.0.1:9"):
        pass


@pytest.mark.parametrize("run", [run_here, WorkerProcesses(2)], ids=["here", "processes"])
def test_canceling_ends_the_runs(run, case, tasks):
    asked = []

    def cancel():
        asked.append(None)
        if len(asked) > 3:
            raise InterruptedError("canceled")

    if run is not run_here:
        tasks = tasks * 20  # more than are on their way at once
    with pytest.raises(InterruptedError):
        for _ in run(one_run, case, tasks, cancel):
            pass
    assert len(asked) == 4


def test_the_bundle_is_named_after_its_content_and_holds_methods_only():
    with MethodBundle() as bundle:
        (package,) = bundle.folder.iterdir()
        assert (package / "codes.py").exists()
        assert not list(package.rglob("*.pyc"))
        assert bundle.named(code_text).name == f"{package.name}.codes:code_text"
        with pytest.raises(ValueError, match="no module of the methods"):
            bundle.named(np.full)
    assert not bundle.folder.exists()


def test_the_program_is_the_python_of_this_process_whatever_path_says(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/opt/qgis/bin/qgis")
    program = worker_processes.python_program()
    asked = [program, "-c", "import sys; print(sys.version_info[:3], sys.exec_prefix)"]
    answer = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    assert answer == f"{sys.version_info[:3]} {sys.exec_prefix}"
