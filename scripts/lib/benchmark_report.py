"""Section of docs/benchmarks.md that one benchmark writes: tables, aims reached or not, profiles."""

import os
import platform
import re
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

TITLE = "# Benchmarks\n\nOne section per `scripts/benchmark <name>`, written by it.\n"


@dataclass(frozen=True)
class Measure:
    """One task as it was measured.

    Attributes
    ----------
    label : str
    seconds, memory_mb : float
        Medians of its runs; the memory is the peak of the whole process.
    runs : int
    remark : str
        What the reader has to know, such as an extrapolation.
    """

    label: str
    seconds: float
    memory_mb: float
    runs: int = 1
    remark: str = ""


@dataclass(frozen=True)
class Aim:
    """A number to reach.

    Attributes
    ----------
    text : str
    value, limit : float
        What was measured, and what was aimed at, both in `unit`.
    at_least : bool
        Whether more is better; else `limit` is the most there may be.
    unit : str
        Written right after the numbers.
    """

    text: str
    value: float
    limit: float
    at_least: bool
    unit: str = "×"

    @property
    def reached(self):
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def row(self):
        bound = "≥" if self.at_least else "≤"
        verdict = "reached" if self.reached else "**not reached**"
        return (
            f"| {self.text} | {bound} {_number(self.limit)}{self.unit} | {_number(self.value)}{self.unit} | {verdict} |"
        )


@dataclass
class Comparison:
    """Tasks that do the same work, ours first, and what was aimed at.

    `profile` says where the time or the memory goes; it is printed when an aim was missed.
    """

    title: str
    description: str
    measures: list
    aims: list = field(default_factory=list)
    profile: str = ""

    def lines(self):
        ours = self.measures[0]
        yield from (f"### {self.title}", "", self.description, "")
        yield "| task | runs | seconds | peak memory (MB) | time against ours |"
        yield "|---|---:|---:|---:|---:|"
        for measure in self.measures:
            label = f"{measure.label}; {measure.remark}" if measure.remark else measure.label
            yield (
                f"| {label} | {measure.runs} | {_seconds(measure.seconds)} | {measure.memory_mb:,.0f}"
                f" | {_number(measure.seconds / ours.seconds)}× |"
            )
        yield ""
        if self.profile and not all(aim.reached for aim in self.aims):
            yield from ("Where it goes:", "", "```text", self.profile, "```", "")


def section(name, command, machine, comparisons):
    """The section of the benchmark `name` in Markdown, aims first."""
    lines = [
        f"## {name}",
        "",
        f"Made by `{command}` on {machine}. Medians of the runs, each in a process of its own. Times of one machine mean"
        " little, their ratios in one session more.",
        "",
    ]
    aims = [aim for comparison in comparisons for aim in comparison.aims]
    if aims:
        lines += ["| aim | wanted | measured | |", "|---|---:|---:|---|", *(aim.row() for aim in aims), ""]
    for comparison in comparisons:
        lines += comparison.lines()
    return "\n".join(lines)


def replace_section(page, name, text):
    """The text of `page` with the section `name` replaced by `text`, or added at its end."""
    head, *sections = re.split(r"^(?=## )", page or TITLE, flags=re.MULTILINE)
    known = {part.partition("\n")[0]: part.strip("\n") for part in sections}
    known[f"## {name}"] = text.strip("\n")
    return "\n\n".join([head.strip("\n"), *known.values()]) + "\n"


def describe_machine(**versions):
    """Processor, cores, memory, versions, date and how busy it was."""
    processor = _field("/proc/cpuinfo", "model name") or platform.machine()
    memory = int((_field("/proc/meminfo", "MemTotal") or "0 kB").split()[0]) / 1024.0**2
    programs = ", ".join(f"{name} {version}" for name, version in versions.items())
    today = datetime.now(timezone.utc).date().isoformat()
    return (
        f"{processor}, {os.cpu_count()} cores, {memory:.0f} GB, {platform.system()}; {programs}; {today},"
        f" load {os.getloadavg()[0]:.1f} at the start"
    )


def _field(path, name):
    """First value of a field in a file of /proc."""
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition(":")
        if key.strip() == name:
            return value.strip()
    return ""


def _seconds(value):
    """Hundredths, or the thousandths of what takes less than a second."""
    return f"{value:,.2f}" if value >= 1.0 else f"{value:.3f}"


def _number(value):
    """Three digits that mean something, without exponent."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
