"""Runs one after another in this process."""


def run_here(function, shared, tasks, poll):
    """Run each task in turn.

    Parameters
    ----------
    function : callable
        ``function(shared, task)``, defined at the top of a module of `methods`.
    shared : object
        What all tasks need.
    tasks : sequence
    poll : callable
        Called without arguments while waiting; it may raise to cancel.

    Yields
    ------
    object
        What each task gives, in order.
    """
    for task in tasks:
        poll()
        yield function(shared, task)
