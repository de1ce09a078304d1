"""What the study panel does with files: a new study, one opened, its layers looked for, one saved."""

from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QFileDialog

from ...processing.layers.bad_input import BadInput
from ...processing.layers.local_numbers import number
from ...processing.layers.messages import first_of
from ...processing.translation import tr
from .study_files import can_be_written, file_of, open_layers, open_study, proposed_folder, proposed_study, save_study
from .study_inputs import write_study


class FileActions:
    """Part of `StudyPanel`."""

    def new_study(self):
        """Propose a study for the layers of the project."""
        if self._busy():
            return
        inputs, guessed = proposed_study(self._project, self._check.fields_of)
        self._put_study(inputs, guessed)
        self.tabs.setCurrentWidget(self.inputsTab)
        if guessed:
            self.messages.say(tr("Guessed from names: {}. Check them.").format(number(len(guessed))))
        else:
            self.messages.say(
                tr("No layer of the project has a name that tells what it is. Add your layers, or choose them here.")
            )

    def open_file(self, path):
        """Open a study file."""
        if self._busy():
            return
        try:
            inputs, missing = open_study(self._project, path)
        except BadInput as problem:
            self._warn(str(problem))
            return
        unknown = sorted(set(inputs.parameters) - set(self._definitions))
        for name, value in list(inputs.parameters.items()):
            if name in unknown or value == self._definitions[name].defaultValue():
                inputs.put(name, None)
        said = []
        if unknown:
            said.append(
                tr("The file has values that no study takes: {}. They were left out.").format(first_of(unknown))
            )
        if not can_be_written(inputs.folder):
            inputs.put("FOLDER", proposed_folder(self._project))
            said.append(tr("The results go to {}.").format(inputs.folder))
        self._put_study(inputs, [])
        self._tell_missing(missing, said)

    def find_layers(self, folder):
        """Look in a folder for the files of the study that were not found."""
        missing = open_layers(self._inputs, Path(folder))
        write_study(self._project, self._inputs)
        self.refresh()
        self._tell_missing(missing, [])

    def _tell_missing(self, missing, said):
        """Say which layers of a study were not found, with a way to find them, and what else there is to say."""
        if missing:
            self.tabs.setCurrentWidget(self.inputsTab)
            names = [f"“{self._titles[name]}” ({file_of(self._inputs.field(name))})" for name in missing]
            text = tr("Not found: {}. Choose the layers again, or the folder where they are.")
            said = [text.format(first_of(names)), *said]
        level = Qgis.MessageLevel.Warning if missing else Qgis.MessageLevel.Info
        self.messages.say("\n".join(said), level, tr("Find in a folder…") if missing else "", self._ask_where)

    def _ask_where(self):
        folder = QFileDialog.getExistingDirectory(self, tr("Folder with the layers"))
        if folder:
            self.find_layers(folder)

    def _warn(self, text):
        self.messages.say(text, Qgis.MessageLevel.Warning)

    def save_file(self, path):
        """Save the study to a file."""
        try:
            lost = save_study(self._inputs, path)
        except BadInput as problem:
            self._warn(str(problem))
            return
        if lost:
            text = tr("Saved without the temporary layers {}: make them permanent, and save again.")
            self._warn(text.format(first_of(lost)))
        else:
            self.messages.say(tr("The study is in {}.").format(path), Qgis.MessageLevel.Success)

    def _ask_open(self):
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a study"), "", tr("Study (*.json)"))
        if path:
            self.open_file(path)

    def _ask_save(self):
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the study"), "", tr("Study (*.json)"))
        if path:
            self.save_file(path if path.endswith(".json") else f"{path}.json")
