"""Every window works without a mouse and with large letters, in each language."""

import subprocess
from collections import defaultdict
from itertools import combinations

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTranslator, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QFont, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QAction,
    QApplication,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from territorios_productivos.ui.settings.settings_page import SettingsFactory
from territorios_productivos.ui.study.study_files import open_study
from territorios_productivos.ui.study.study_inputs import write_study
from territorios_productivos.ui.windows import Windows, window_entries

LANGUAGES = ("en", "es", "pt")
SETTINGS = "settings_page"
NAMES = (*(entry.name for entry in window_entries()), SETTINGS)
TABLES = ("localities", "municipalities", "centers", "roads_illustrative", "flows", "production")
CRITERIA = ("population", "families_illustrative")
SCREEN = (1920, 1080)
SMALL = QSize(960, 540)
# across the foot of the main window
WIDE = [entry.name for entry in window_entries() if entry.area == Qt.DockWidgetArea.BottomDockWidgetArea]
# a dock with letters twice as large leaves half of the screen to the map
DOCK = (SCREEN[0] // 2, SCREEN[1] // 2)
MOST_STEPS = 400


class Desktop:
    """What the windows ask of QGIS."""

    def __init__(self, canvas):
        self._window, self._canvas = QMainWindow(), canvas

    def mainWindow(self):
        return self._window

    def mapCanvas(self):
        return self._canvas

    def addDockWidget(self, area, dock):
        self._window.addDockWidget(area, dock)
        dock.setFloating(True)

    def removeDockWidget(self, dock):
        self._window.removeDockWidget(dock)


@pytest.fixture(scope="module")
def compiled(root, tmp_path_factory):
    """Folder with the compiled translations."""
    folder = tmp_path_factory.mktemp("qm")
    subprocess.run([root / "scripts" / "translate", "--release", folder], check=True)
    return folder


@pytest.fixture(params=LANGUAGES)
def language(request, compiled):
    """A language that the windows speak."""
    translator = QTranslator()
    path = compiled / f"territorios_productivos_{request.param}.qm"
    if request.param != "en":
        assert translator.load(str(path))
        QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def windows(project, sample, provider, qgis_canvas, root):
    """Callable: open a window on the study of the sample, with all that folds unfolded."""
    desktop = Desktop(qgis_canvas)
    opened, page = Windows(desktop), []

    def show(name):
        for table in TABLES:
            sample(table, project)
        inputs, _ = open_study(project, root / "resources" / "sample" / "study.json")
        write_study(project, inputs)
        if name == SETTINGS:
            page.append(SettingsFactory().createWidget(None))
            window = page[0]
            window.show()
        else:
            window = opened.show(name)
        if name == "criteria_board":
            for field in CRITERIA:
                window.field.setField(field)
                window.add.click()
        for box in window.findChildren(QgsCollapsibleGroupBoxBasic):
            box.setCollapsed(False)
        for button in window.findChildren(QToolButton):
            if button.arrowType() == Qt.ArrowType.RightArrow:
                button.click()
        QApplication.setActiveWindow(window.window())
        QgsApplication.processEvents()
        return window

    yield show
    opened.close_all()
    for widget in page:
        widget.deleteLater()
    desktop.mainWindow().deleteLater()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def own_parts(widget):
    """Whether `widget` is a piece of a box, a list or a tab bar rather than a control of the window."""
    parent = widget.parentWidget()
    return isinstance(parent, (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)) or widget.objectName().startswith(
        "qt_"
    )


def control_texts(window):
    """Controls with the texts that may have a mnemonic, and the pages that must be open for it."""
    for widget in window.findChildren(QWidget):
        if own_parts(widget):
            continue
        if isinstance(widget, QTabWidget):
            for place in range(widget.count()):
                yield widget, widget.tabText(place)
        elif isinstance(widget, QAbstractButton):
            yield widget, widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget, widget.title()
        elif isinstance(widget, QLabel) and widget.buddy() is not None:
            yield widget, widget.text()


def pages(widget):
    """Tab widget → its page on which `widget` is."""
    found, inner = {}, widget
    while inner is not None:
        outer = inner.parentWidget()
        if isinstance(outer, QTabWidget):
            page = next(
                (outer.widget(place) for place in range(outer.count()) if _holds(outer.widget(place), widget)), None
            )
            if page is not None:
                found[outer] = page
        inner = outer
    return found


def _holds(page, widget):
    return page is widget or page.isAncestorOf(widget)


def together(one, other):
    """Whether two controls can be seen at the same time."""
    first, second = pages(one), pages(other)
    return all(first[tabs] is second[tabs] for tabs in first.keys() & second.keys())


@pytest.mark.parametrize("name", NAMES)
def test_no_key_has_two_controls(windows, language, name):
    """Two controls with one mnemonic only take the focus in turn."""
    by_key = defaultdict(list)
    for widget, text in control_texts(windows(name)):
        key = QKeySequence.mnemonic(text).toString()
        if key:
            by_key[key].append((widget, text))
    assert by_key or name == "environment_check"
    clashes = [
        f"{key}: {one[1]!r} and {other[1]!r}"
        for key, controls in sorted(by_key.items())
        for one, other in combinations(controls, 2)
        if together(one[0], other[0])
    ]
    assert clashes == []


@pytest.mark.parametrize("name", NAMES)
def test_mnemonics_lead_somewhere(windows, language, name):
    """A label without a buddy would show the sign as it is."""
    labels = [widget for widget in windows(name).findChildren(QLabel) if not own_parts(widget)]
    assert [
        label.text() for label in labels if label.buddy() is None and not QKeySequence.mnemonic(label.text()).isEmpty()
    ] == []


def reachable(window):
    """Controls that the Tab key ought to reach as the window is now."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not own_parts(widget)
    }


def faces(window):
    """Show each page of each tab widget in turn."""
    yield window
    for tabs in window.findChildren(QTabWidget):
        for place in range(1, tabs.count()):
            tabs.setCurrentIndex(place)
            QgsApplication.processEvents()
            yield window
        tabs.setCurrentIndex(0)


def spoken(widget, labels):
    """What a screen reader says of a control before its value."""
    names = [labels.get(widget, ""), widget.accessibleName()]
    if isinstance(widget, (QAbstractButton, QLabel)):
        names.append(widget.text())
    if isinstance(widget, QGroupBox):
        names.append(widget.title())
    return next((name for name in names if any(letter.isalnum() for letter in name)), "")


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_a_name(windows, name):
    window = windows(name)
    labels = {}
    for label in window.findChildren(QLabel):
        buddy = label.buddy()
        while buddy is not None:
            labels[buddy] = label.text()
            buddy = buddy.focusProxy()
    silent = set()
    for face in faces(window):
        for widget in reachable(face):
            if not isinstance(widget, (QTabBar,)) and not spoken(widget, labels):
                silent.add(f"{type(widget).__name__} {widget.objectName()} in {widget.parentWidget().objectName()}")
    assert silent == set()


@pytest.mark.parametrize("name", NAMES)
def test_tab_reaches_every_control(windows, name):
    window = windows(name)
    for face in faces(window):
        wanted = reachable(face)
        start = next(widget for widget in _chain(window) if widget in wanted)
        start.setFocus(Qt.FocusReason.TabFocusReason)
        reached = set()
        for _ in range(MOST_STEPS):
            focused = QApplication.focusWidget()
            reached.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is start:
                break
        missed = [f"{type(widget).__name__} {widget.objectName()}" for widget in wanted - reached]
        assert missed == []


def _chain(window):
    """All that is in a window in the order of the Tab key."""
    widget = window.nextInFocusChain()
    while widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


@pytest.fixture
def large_letters(qgis_app):
    """Letters twice as large as usual."""
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(2 * usual.pointSizeF())
    QApplication.setFont(large)
    yield
    QApplication.setFont(usual)


@pytest.mark.parametrize("name", NAMES)
def test_large_letters_fit_the_screen(windows, language, large_letters, name):
    window = windows(name)
    docked = isinstance(window, QDockWidget)
    for face in faces(window):
        least = face.minimumSizeHint()
        room = DOCK if docked else SCREEN
        assert least.width() <= room[0] and least.height() <= room[1], (least.width(), least.height())
        if docked:
            # what does not fit scrolls down, not sideways
            held = window.findChild(QScrollArea, "scrolling")
            held = window.widget() if held is None else held.widget()
            assert held.minimumSizeHint().width() <= (SCREEN[0] if name in WIDE else DOCK[0])


class Browser(QObject):
    """Takes addresses instead of opening them."""

    def __init__(self):
        super().__init__()
        self.addresses = []

    @pyqtSlot(QUrl)
    def take(self, address):
        self.addresses.append(address.toString())


@pytest.fixture
def opened():
    """Addresses that a browser would have been asked for."""
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "take")
    yield browser.addresses
    QDesktopServices.unsetUrlHandler("https")


@pytest.mark.parametrize("name", NAMES)
def test_help_leads_to_the_window_in_the_manual(windows, language, opened, root, name):
    window = windows(name)
    assert spoken(window.help, {})
    QTest.mouseClick(window.help, Qt.MouseButton.LeftButton)
    start = next(widget for widget in _chain(window) if widget in reachable(window))
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_F1)
    first, second = opened
    assert first == second
    page, _, anchor = first.partition("/docs/")[2].partition("#")
    assert page.startswith("manual/es/" if language == "es" else "manual/en/")
    assert f'<a id="{anchor}"></a>' in (root / "docs" / page).read_text(encoding="utf-8")
    assert anchor in (name, "settings")


def test_f1_is_not_left_to_the_menus_of_qgis(windows, opened):
    """QGIS has F1 as the key of its own help."""
    window = windows("road_check")
    action = QAction("Help", window)
    action.setShortcut(QKeySequence(Qt.Key.Key_F1))
    triggered = []
    action.triggered.connect(lambda: triggered.append(True))
    window.addAction(action)
    QTest.keyClick(window.roads, Qt.Key.Key_F1)
    assert opened and not triggered


@pytest.mark.parametrize("name", NAMES)
def test_dialogs_open_no_larger_than_the_screen(windows, name):
    window = windows(name)
    if not isinstance(window, QDockWidget):
        # the screen of the test is smaller than any that QGIS is used on
        room = QApplication.primaryScreen().availableSize().expandedTo(SMALL)
        assert window.width() <= room.width() and window.height() <= room.height()
