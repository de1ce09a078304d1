"""Progress of a run, and its cancellation by the person."""


class Canceled(Exception):
    """The person canceled; nothing has been written yet."""


def stage(feedback, start, stop):
    """Return ``report(share)`` that moves the bar between `start` and `stop` percent.

    The function raises `Canceled` once the person cancels.
    """

    def report(share):
        if feedback.isCanceled():
            raise Canceled
        feedback.setProgress(start + share * (stop - start))

    report(0.0)
    return report
