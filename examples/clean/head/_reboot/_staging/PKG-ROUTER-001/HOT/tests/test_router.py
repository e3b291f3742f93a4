import json
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(os.environ["CONTROL_PLANE_ROOT"])
sys.path.insert(0, str(ROOT / "HOT"))

from kernel.ledger import Ledger, LedgerError  # noqa: E402
from kernel.route_table import RouteTable, RouteTableError  # noqa: E402
from kernel.router import Router  # noqa: E402

CONFIG = json.loads((ROOT / "HOT/config/router.json").read_text())
LEDGER_CONFIG = json.loads((ROOT / "HOT/config/ledger.json").read_text())


@pytest.fixture
def router(tmp_path):
    return Router(CONFIG, Ledger(tmp_path / "ledger.jsonl", LEDGER_CONFIG))


def test_exact_topic_finds_its_target():
    assert RouteTable(CONFIG).target("build") == "builder"


def test_longest_rule_wins():
    assert RouteTable(CONFIG).target("ledger.audit.daily") == "auditor"


def test_parent_rule_covers_children():
    assert RouteTable(CONFIG).target("ledger.read") == "archivist"


def test_part_of_a_word_is_no_match():
    assert RouteTable(CONFIG).target("builders") == CONFIG["fallback"]


def test_unknown_topic_goes_to_the_fallback():
    assert RouteTable(CONFIG).target("weather") == CONFIG["fallback"]


def test_two_rules_for_one_topic_are_refused():
    rules = [{"topic": "a", "target": "x"}, {"topic": "a", "target": "y"}]
    with pytest.raises(RouteTableError):
        RouteTable({**CONFIG, "rules": rules})


def test_more_rules_than_allowed_are_refused():
    with pytest.raises(RouteTableError):
        RouteTable({**CONFIG, "max_rules": len(CONFIG["rules"]) - 1})


def test_route_gives_the_target(router):
    assert router.route("ledger.audit") == "auditor"


def test_route_is_written_to_the_ledger(router):
    router.route("build")
    assert router.ledger.entries()[0].payload == {"topic": "build", "target": "builder"}


def test_topic_is_trimmed_and_lowered(router):
    assert router.route("  Build ") == "builder"


def test_empty_topic_is_refused(router):
    with pytest.raises(ValueError):
        router.route("   ")


def test_decision_that_cannot_be_written_is_not_given_out(router):
    with pytest.raises(LedgerError):
        router.route("x" * LEDGER_CONFIG["max_payload_bytes"])


def test_no_last_decision_before_the_first_route(router):
    assert router.last_decision() is None


def test_last_decision_skips_other_entries(router):
    router.route("build")
    router.ledger.append("note", {})
    assert router.last_decision() == ("build", "builder")
