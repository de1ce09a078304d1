"""Many searches of one graph, on this machine or on a Dask cluster, with the same results.

Each search is Dijkstra's (1959, *Numerische Mathematik* 1, 269-271) as in
`scipy.sparse.csgraph`. The cluster runs SciPy's own function on arrays, so its workers need
SciPy and nothing of this plugin.
"""

from ..parallel.dask_cluster import DaskConnection


class SciPySearch:
    """Least-time searches of a graph on this machine; whatever answers to the same calls may take its place."""

    def __call__(self, graph, root_chunks, limit, poll):
        """Search from the roots of each chunk.

        Parameters
        ----------
        graph : SearchGraph
            Without parallel arcs.
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

        matrix = graph.matrix()
        for roots in root_chunks:
            poll()
            yield dijkstra(matrix, indices=roots, limit=limit, return_predecessors=True)

    def from_any(self, graph, roots):
        """One search from all `roots` at once.

        Returns
        -------
        seconds, predecessor : ndarray, shape (n,)
            From the root of least time.
        source : ndarray of int, shape (n,)
            That root; negative where a node is not reached.
        """
        from scipy.sparse.csgraph import dijkstra

        return dijkstra(graph.matrix(), indices=roots, min_only=True, return_predecessors=True)


search_here = SciPySearch()


def search_each_here(problems, poll):
    """Search many graphs, each from one node.

    Parameters
    ----------
    problems : iterable of tuple
        ``(matrix, root)``: a `scipy.sparse.csr_matrix` of seconds and a node each.
    poll : callable
        As for `search_here`.

    Yields
    ------
    ndarray, shape (n,)
        Seconds to each node of the graph; infinity where it is not reached.
    """
    from scipy.sparse.csgraph import dijkstra

    for matrix, root in problems:
        poll()
        yield dijkstra(matrix, indices=root)


class ClusterSearch(DaskConnection, SciPySearch):
    """The same as `search_here` and, by its method, `search_each_here`, on the cluster of a Dask scheduler."""

    def __call__(self, graph, root_chunks, limit, poll):
        """As `search_here`."""
        from scipy.sparse.csgraph import dijkstra

        shared = self.sent(graph.matrix(), broadcast=True)
        asked = {"limit": limit, "return_predecessors": True}
        return self.answers(((dijkstra, (shared,), {"indices": roots, **asked}) for roots in root_chunks), poll)

    def each(self, problems, poll):
        """As `search_each_here`."""
        from scipy.sparse.csgraph import dijkstra

        return self.answers(((dijkstra, (self.sent(matrix),), {"indices": root}) for matrix, root in problems), poll)
