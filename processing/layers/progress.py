"""Progress of a run, and its cancellation by the person."""

# percent that the bar moves at least: a call after each step of a loop must not flood the window
LEAST_MOVE = 0.1


class Canceled(Exception):
    """The person canceled; nothing has been written yet."""


def stage(feedback, start, stop):
    """Return ``report(share)`` that moves the bar between `start` and `stop` percent.

    The function raises `Canceled` once the person cancels, and costs little: call it often.
    """
    shown = -LEAST_MOVE

    def report(share):
        nonlocal shown
        if feedback.isCanceled():
            raise Canceled
        percent = start + share * (stop - start)
        if abs(percent - shown) >= LEAST_MOVE:
            feedback.setProgress(percent)
            shown = percent

    report(0.0)
    return report
