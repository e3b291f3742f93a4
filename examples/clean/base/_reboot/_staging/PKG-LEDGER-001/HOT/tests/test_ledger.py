import json
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(os.environ["CONTROL_PLANE_ROOT"])
sys.path.insert(0, str(ROOT / "HOT"))

from kernel.ledger import Ledger, LedgerError  # noqa: E402
from kernel.ledger_entry import LedgerEntry  # noqa: E402

CONFIG = json.loads((ROOT / "HOT/config/ledger.json").read_text())


@pytest.fixture
def ledger(tmp_path):
    return Ledger(tmp_path / "ledger.jsonl", CONFIG)


def test_new_ledger_is_empty(ledger):
    assert ledger.entries() == []


def test_new_ledger_is_whole(ledger):
    assert ledger.first_broken() is None


def test_first_entry_has_no_previous(ledger):
    assert ledger.append("boot", {}).previous == ""


def test_second_entry_names_the_first(ledger):
    first = ledger.append("boot", {})
    assert ledger.append("boot", {}).previous == first.digest


@pytest.mark.parametrize("count", [1, 2, 3, 10, 25])
def test_numbers_follow_each_other(ledger, count):
    for _ in range(count):
        ledger.append("tick", {})
    assert [entry.number for entry in ledger.entries()] == list(range(count))


@pytest.mark.parametrize("kind", ["boot", "a", "work_order", "tick2", "x" * 32])
def test_kinds_that_match_are_taken(ledger, kind):
    assert ledger.append(kind, {}).kind == kind


@pytest.mark.parametrize("kind", ["", "Boot", "2tick", "work-order", "x" * 33, "a b"])
def test_other_kinds_are_refused(ledger, kind):
    with pytest.raises(LedgerError):
        ledger.append(kind, {})


@pytest.mark.parametrize("payload", [{}, {"a": 1}, {"a": {"b": []}}, {"text": "äöü"}, {"null": None}])
def test_payload_comes_back_as_it_went_in(ledger, payload):
    ledger.append("note", payload)
    assert ledger.entries()[0].payload == payload


def test_payload_at_the_limit_is_taken(ledger):
    room = CONFIG["max_payload_bytes"] - len(json.dumps({"a": ""}))
    assert ledger.append("note", {"a": "x" * room}).number == 0


def test_payload_above_the_limit_is_refused(ledger):
    with pytest.raises(LedgerError):
        ledger.append("note", {"a": "x" * CONFIG["max_payload_bytes"]})


def test_refused_entry_leaves_no_trace(ledger):
    with pytest.raises(LedgerError):
        ledger.append("Boot", {})
    assert not ledger.path.exists()


@pytest.mark.parametrize("number", [0, 1, 2])
def test_altered_entry_is_found(ledger, number):
    for value in range(3):
        ledger.append("note", {"value": value})
    lines = ledger.path.read_text().splitlines()
    lines[number] = lines[number].replace(f'"value":{number}', '"value":99')
    ledger.path.write_text("\n".join(lines) + "\n")
    assert ledger.first_broken() == number


@pytest.mark.parametrize("number", [0, 1])
def test_removed_entry_is_found(ledger, number):
    for value in range(3):
        ledger.append("note", {"value": value})
    lines = ledger.path.read_text().splitlines()
    del lines[number]
    ledger.path.write_text("\n".join(lines) + "\n")
    assert ledger.first_broken() == number


def test_swapped_entries_are_found(ledger):
    for value in range(2):
        ledger.append("note", {"value": value})
    ledger.path.write_text("\n".join(reversed(ledger.path.read_text().splitlines())) + "\n")
    assert ledger.first_broken() == 0


@pytest.mark.parametrize("algorithm", ["sha256", "sha512", "blake2b"])
def test_digest_follows_the_configuration(tmp_path, algorithm):
    ledger = Ledger(tmp_path / "ledger.jsonl", {**CONFIG, "digest": algorithm})
    assert ledger.append("boot", {}).intact(algorithm)


def test_line_and_entry_are_the_same_thing(ledger):
    entry = ledger.append("boot", {"a": 1})
    assert LedgerEntry.from_line(entry.to_line()) == entry


def test_key_order_does_not_change_the_digest():
    one = LedgerEntry.seal(0, "note", {"a": 1, "b": 2}, "", "sha256")
    two = LedgerEntry.seal(0, "note", {"b": 2, "a": 1}, "", "sha256")
    assert one.digest == two.digest


def test_entries_cannot_be_changed(ledger):
    with pytest.raises(AttributeError):
        ledger.append("boot", {}).kind = "other"


def test_two_readers_see_the_same(ledger):
    ledger.append("boot", {})
    assert Ledger(ledger.path, CONFIG).entries() == ledger.entries()


def test_one_line_for_every_entry(ledger):
    ledger.append("note", {"text": "first\nsecond"})
    assert len(ledger.path.read_text().splitlines()) == 1
