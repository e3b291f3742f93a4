"""Which target answers for a topic. Topics are dotted; the longest rule that covers a topic wins."""


class RouteTableError(ValueError):
    """The configured rules cannot be used."""


class RouteTable:
    def __init__(self, config):
        rules = config["rules"]
        if len(rules) > config["max_rules"]:
            raise RouteTableError(f"{len(rules)} rules; at most {config['max_rules']}")
        self.fallback = config["fallback"]
        self.targets = {}
        for rule in rules:
            if rule["topic"] in self.targets:
                raise RouteTableError(f"topic {rule['topic']!r} has two rules")
            self.targets[rule["topic"]] = rule["target"]

    def target(self, topic):
        parts = topic.split(".")
        for length in range(len(parts), 0, -1):
            found = self.targets.get(".".join(parts[:length]))
            if found is not None:
                return found
        return self.fallback
