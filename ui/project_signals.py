"""What a window hears from the project while it is open, and nothing afterward."""

from qgis.core import QgsProject


class ProjectSignals:
    """Connections to the project that is open, made when a window shows and undone when it closes.

    Parameters
    ----------
    **slots : callable
        By the name of a signal of `QgsProject`.
    """

    def __init__(self, **slots):
        self._slots = slots
        self._attached = False

    def attach(self):
        """Connect; True when it was not connected before."""
        if self._attached:
            return False
        for name, slot in self._slots.items():
            getattr(QgsProject.instance(), name).connect(slot)
        self._attached = True
        return True

    def detach(self):
        """Disconnect."""
        if self._attached:
            for name, slot in self._slots.items():
                getattr(QgsProject.instance(), name).disconnect(slot)
            self._attached = False
