"""One line of the ledger, chained to the line before it."""

import hashlib
import json
from dataclasses import dataclass


@dataclass(frozen=True)
class LedgerEntry:
    number: int
    kind: str
    payload: dict
    previous: str
    digest: str

    @classmethod
    def seal(cls, number, kind, payload, previous, algorithm):
        text = cls.canonical(number, kind, payload, previous)
        return cls(number, kind, payload, previous, hashlib.new(algorithm, text).hexdigest())

    @staticmethod
    def canonical(number, kind, payload, previous):
        fields = {"number": number, "kind": kind, "payload": payload, "previous": previous}
        return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode("utf-8")

    def intact(self, algorithm):
        again = LedgerEntry.seal(self.number, self.kind, self.payload, self.previous, algorithm)
        return again.digest == self.digest

    def to_line(self):
        return json.dumps(self.__dict__, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_line(cls, line):
        return cls(**json.loads(line))
