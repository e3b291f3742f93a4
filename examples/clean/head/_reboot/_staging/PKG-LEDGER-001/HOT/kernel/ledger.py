"""Append-only ledger: one JSON line per entry, every entry carries the digest of the one before."""

import json
import re
from pathlib import Path

from kernel.ledger_entry import LedgerEntry


class LedgerError(ValueError):
    """The entry or the file is not acceptable."""


class Ledger:
    def __init__(self, path, config):
        self.path = Path(path)
        self.config = config
        self.kind = re.compile(config["kind_pattern"])

    def entries(self):
        if not self.path.exists():
            return []
        lines = self.path.read_text(encoding="utf-8").splitlines()
        return [LedgerEntry.from_line(line) for line in lines]

    def last(self, kind):
        """Newest entry of a kind, or None."""
        return next((entry for entry in reversed(self.entries()) if entry.kind == kind), None)

    def append(self, kind, payload):
        if not self.kind.fullmatch(kind):
            raise LedgerError(f"kind {kind!r} does not match {self.kind.pattern}")
        if len(json.dumps(payload).encode("utf-8")) > self.config["max_payload_bytes"]:
            raise LedgerError(f"payload is larger than {self.config['max_payload_bytes']} bytes")
        before = self.entries()
        previous = before[-1].digest if before else ""
        entry = LedgerEntry.seal(len(before), kind, payload, previous, self.config["digest"])
        with self.path.open("a", encoding="utf-8") as file:
            file.write(entry.to_line() + "\n")
        return entry

    def first_broken(self):
        """Number of the first entry that was altered, moved or cut, or None."""
        previous = ""
        for number, entry in enumerate(self.entries()):
            if entry.number != number or entry.previous != previous:
                return number
            if not entry.intact(self.config["digest"]):
                return number
            previous = entry.digest
        return None
