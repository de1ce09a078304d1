"""Runs on a Dask cluster, whose workers need NumPy and SciPy and nothing of the plugin."""

import time
from collections import deque
from itertools import islice
from pkgutil import resolve_name

from .method_bundle import MethodBundle

ANSWER_TIMEOUT_S, WAIT_S = 10.0, 0.005


class ClusterFailure(RuntimeError):
    """The cluster does not answer, has no workers or failed at its work."""


class DaskConnection:
    """Connection to the scheduler of a Dask cluster, while the context is open.

    Parameters
    ----------
    address : str
        Of the scheduler, for example ``tcp://10.0.0.5:8786``.

    Raises
    ------
    ClusterFailure
        On entering, when no scheduler answers there or it has no workers.
    """

    def __init__(self, address):
        self._address = address
        self._client = None

    def __enter__(self):
        from distributed import Client

        try:
            self._client = Client(self._address, timeout=ANSWER_TIMEOUT_S, set_as_default=False)
            self._client.wait_for_workers(1, timeout=ANSWER_TIMEOUT_S)
        except Exception as problem:
            self._close()
            raise failure(problem) from problem
        return self

    def __exit__(self, *exception):
        self._close()

    def sent(self, data, broadcast=False):
        """The data, on the cluster."""
        try:
            # as a list of one: of a dictionary every value would be sent apart
            return self._client.scatter([data], broadcast=broadcast, hash=False)[0]
        except Exception as problem:
            raise failure(problem) from problem

    def answers(self, calls, poll):
        """What the calls, each a function, its arguments and its options, give, in their order."""
        try:
            # enough to keep every worker busy; their answers wait on the cluster
            window = 2 * max(sum(self._client.nthreads().values()), 1)
        except Exception as problem:
            raise failure(problem) from problem
        waiting = deque()
        while True:
            for function, arguments, options in islice(calls, window - len(waiting)):
                waiting.append(self._client.submit(function, *arguments, **options, pure=False))
            if not waiting:
                return
            future = waiting.popleft()
            while not future.done():
                poll()
                time.sleep(WAIT_S)
            try:
                answer = future.result()
            except Exception as problem:
                raise failure(problem) from problem
            del future
            yield answer

    def _close(self):
        if self._client is not None:
            self._client.close(timeout=ANSWER_TIMEOUT_S)
            self._client = None


class DaskCluster(DaskConnection):
    """The same as `run_here`, on the cluster of a Dask scheduler."""

    def __call__(self, function, shared, tasks, poll):
        """As `run_here`."""
        try:
            with MethodBundle() as bundle:
                if not self._has(bundle.name):
                    self._client.upload_file(bundle.archive())
                named = bundle.named(function)
        except Exception as problem:
            raise failure(problem) from problem
        shared = self.sent(shared, broadcast=True)
        yield from self.answers(((named, (shared, task), {}) for task in tasks), poll)

    def _has(self, package):
        """Whether every worker can import a package; sent once, it also reaches workers that come later."""
        found = self._client.run(resolve_name, f"{package}:__name__", on_error="return")
        return all(name == package for name in found.values())


def failure(problem):
    """What distributed raised, of its many kinds, as the one that callers know."""
    return ClusterFailure(str(problem) or type(problem).__name__)
