"""Routes a topic to a target and writes every decision to the ledger before it is given out."""

from kernel.route_table import RouteTable


class Router:
    def __init__(self, config, ledger):
        self.table = RouteTable(config)
        self.kind = config["entry_kind"]
        self.ledger = ledger

    def route(self, topic):
        topic = topic.strip().lower()
        if not topic:
            raise ValueError("a topic has at least one character")
        target = self.table.target(topic)
        self.ledger.append(self.kind, {"topic": topic, "target": target})
        return target

    def last_decision(self):
        """The newest decision as (topic, target), or None when nothing was routed yet."""
        entry = self.ledger.last(self.kind)
        return None if entry is None else (entry.payload["topic"], entry.payload["target"])
