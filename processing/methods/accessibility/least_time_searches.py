"""Many searches of one graph, on this machine or on a Dask cluster, with the same results.

Each search is Dijkstra's (1959, *Numerische Mathematik* 1, 269-271) as in
`scipy.sparse.csgraph`. The cluster runs SciPy's own function on arrays, so its workers need
SciPy and nothing of this plugin.
"""

import time

ANSWER_TIMEOUT_S, WAIT_S = 10.0, 0.005


class ClusterFailure(RuntimeError):
    """The cluster does not answer, has no workers or failed at its work."""


def search_here(matrix, root_chunks, limit, poll):
    """Search from the roots of each chunk.

    Parameters
    ----------
    matrix : scipy.sparse.csr_matrix, shape (n, n)
        Seconds of each arc.
    root_chunks : list of ndarray of int
        Nodes to search from.
    limit : float
        Seconds beyond which nodes count as not reached.
    poll : callable
        Called without arguments while waiting; it may raise to cancel.

    Yields
    ------
    seconds : ndarray, shape (roots of the chunk, n)
        Infinity where a node is not reached.
    predecessor : ndarray of int32, shape (roots of the chunk, n)
        Previous node on the path, negative where there is none.
    """
    from scipy.sparse.csgraph import dijkstra

    for roots in root_chunks:
        poll()
        yield dijkstra(matrix, indices=roots, limit=limit, return_predecessors=True)


class ClusterSearch:
    """The same as `search_here`, on the cluster of a Dask scheduler.

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
            raise _failure(problem) from problem
        return self

    def __exit__(self, *exception):
        self._close()

    def __call__(self, matrix, root_chunks, limit, poll):
        """As `search_here`."""
        from scipy.sparse.csgraph import dijkstra

        try:
            shared = self._client.scatter(matrix, broadcast=True)
            # enough to keep every worker busy; their answers wait on the cluster
            window = 2 * max(sum(self._client.nthreads().values()), 1)
        except Exception as problem:
            raise _failure(problem) from problem
        waiting, submitted = [], 0
        for _ in root_chunks:
            while len(waiting) < window and submitted < len(root_chunks):
                roots = root_chunks[submitted]
                waiting.append(
                    self._client.submit(dijkstra, shared, indices=roots, limit=limit, return_predecessors=True)
                )
                submitted += 1
            future = waiting.pop(0)
            while not future.done():
                poll()
                time.sleep(WAIT_S)
            try:
                answer = future.result()
            except Exception as problem:
                raise _failure(problem) from problem
            del future
            yield answer

    def _close(self):
        if self._client is not None:
            self._client.close(timeout=ANSWER_TIMEOUT_S)
            self._client = None


def _failure(problem):
    """What distributed raised, of its many kinds, as the one that callers know."""
    return ClusterFailure(str(problem) or type(problem).__name__)
