#!/usr/bin/env python3
"""An example runner of the conformance vectors, in the standard library of Python 3.

It decides by three-valued conditions over classes of answers, with closing, implications and exclusions. It does not count the days of
clocks, and says so: `not-supported`.

    python3 runner.py [folder]      one line of JSON for each vector; exits 1 where one failed
"""
import json
import re
import sys
from datetime import date
from itertools import product
from math import prod
from pathlib import Path

MOST_COMBINATIONS = 4096
NOT_KNOWN = {None, "not-asked", "asked-not-known", "refused"}


class NotSupported(Exception):
    pass


class Refused(Exception):
    def __init__(self, codes):
        super().__init__(", ".join(codes))
        self.codes = sorted(codes)


def is_day(text):
    if not isinstance(text, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return False
    try:
        date.fromisoformat(text)
        return True
    except ValueError:
        return False


def is_instant(text):
    return isinstance(text, str) and bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z", text)) and is_day(text[:10])


def covers(span, day):
    return span["from"] <= day and ("to" not in span or day <= span["to"])


def leaves(condition):
    if "fact" in condition:
        return [condition]
    if "not" in condition:
        return leaves(condition["not"])
    parts = condition.get("all", condition.get("any", condition.get("of")))
    return [leaf for part in parts for leaf in leaves(part)]


def classes_of(fact, asked):
    """The answers that rules can tell apart: one for each class."""
    if fact["kind"] == "sign":
        return ["yes", "suspected", "no"], []
    if fact["kind"] == "choice":
        return list(fact["options"]), []
    cuts = {leaf[end] for leaf in asked if leaf["fact"] == fact["id"] for end in ("from", "below") if end in leaf}
    if fact["kind"] == "number":
        cuts = sorted(cut for cut in cuts if fact["min"] < cut <= fact["max"])
        return [fact["min"], *cuts], cuts
    cuts = sorted(cuts)
    return [""] + cuts, cuts  # the empty text sorts before every day


def class_of(fact, examples, cuts, answer):
    if fact["kind"] in ("sign", "choice"):
        return examples.index(answer)
    return sum(1 for cut in cuts if cut <= answer)


def satisfying(fact, examples, leaf, negated):
    """Which classes meet a leaf. Suspicion meets what is asked as yes, as no and as "not so"; it fails only what asks for `known`."""
    if fact["kind"] == "sign":
        wants_yes = (leaf["is"] == "yes") != negated
        if leaf["is"] == "yes" and leaf.get("known") and not negated:
            return frozenset({0})
        return frozenset({0, 1}) if wants_yes else frozenset({1, 2})
    def holds(answer):
        if "oneOf" in leaf:
            return answer in leaf["oneOf"]
        return ("from" not in leaf or answer >= leaf["from"]) and ("below" not in leaf or answer < leaf["below"])
    return frozenset(i for i, example in enumerate(examples) if holds(example) != negated)


class Rules:
    """The rules of one profile and day."""

    def __init__(self, ruleset, profile, given):
        self.ruleset = ruleset
        self.facts = {fact["id"]: fact for fact in ruleset["facts"]}
        self.rules = [rule for rule in ruleset["rules"] if not rule.get("coming") and covers(rule["inForce"], given["asOf"]) and rule["place"] in profile["places"]
                      and (given.get("countUnverified") or "unverified" not in rule["evidence"].values())]
        asked = [leaf for rule in self.rules for leaf in leaves(rule["when"])]
        self.classes = {id: classes_of(fact, asked) for id, fact in self.facts.items()}
        self.bonds = self.constraints()
        narrowed = {to for _, _, to, _, _ in self.bonds if self.facts[to]["kind"] != "sign"}
        levels = [rule for rule in self.rules if rule["kind"] == "level"]
        literals = {}
        self.tangled = {}
        for rule in levels:
            own = {}
            for fact, classes in self.literals(rule["when"], False):
                own.setdefault(fact, set()).add(classes)
                literals.setdefault(fact, set()).add(classes)
            self.tangled[rule["id"]] = {fact for fact, sets in own.items() if not frozenset.intersection(*sets) or (len(sets) > 1 and fact in narrowed)}
        self.both_ways = {fact for fact, sets in literals.items() if len(sets) > 1 and (not frozenset.intersection(*(self.whole(fact) - one for one in sets)) or fact in narrowed)}

    def whole(self, fact):
        return frozenset(range(len(self.classes[fact][0])))

    def at(self, answered):
        fact = self.facts[answered["fact"]]
        one = class_of(fact, *self.classes[fact["id"]], answered["is"])
        return fact["id"], frozenset({one}), fact["kind"] == "sign" and answered["is"] == "yes"

    def constraints(self):
        """(from, within, to, then, draws): while `from` lies within, `to` must lie in then."""
        found = []
        def both(a, within, b, then, draws=True):
            found.append((a, within, b, then, draws))
            found.append((b, self.whole(b) - then, a, self.whole(a) - within, False))
        for bond in self.ruleset["implications"]:
            (a, when, sign_a), (b, then, sign_b) = self.at(bond["when"]), self.at(bond["then"])
            both(a, when, b, then)
            if sign_a and sign_b:
                both(a, frozenset({0, 1}), b, frozenset({0, 1}))
        for bond in self.ruleset["exclusions"]:
            (a, one, sign_a), (b, other, sign_b) = self.at(bond["one"]), self.at(bond["other"])
            both(a, one, b, self.whole(b) - (frozenset({0, 1}) if sign_b else other), False)
            both(a, frozenset({0, 1}) if sign_a else one, b, self.whole(b) - other, False)
        return found

    def literals(self, condition, negated):
        if "fact" in condition:
            fact = condition["fact"]
            return [(fact, satisfying(self.facts[fact], self.classes[fact][0], condition, negated))]
        if "not" in condition:
            return self.literals(condition["not"], not negated)
        return [literal for part in condition.get("all", condition.get("any", condition.get("of"))) for literal in self.literals(part, negated)]

    def evaluate(self, condition, domains, negated=False):
        """(certainly, possibly)"""
        if "fact" in condition:
            fact = condition["fact"]
            met = satisfying(self.facts[fact], self.classes[fact][0], condition, negated)
            return domains[fact] <= met, bool(domains[fact] & met)
        if "not" in condition:
            return self.evaluate(condition["not"], domains, not negated)
        parts = condition.get("all", condition.get("any", condition.get("of")))
        need = len(parts) if "all" in condition else 1 if "any" in condition else condition["count"]
        if negated:
            need = len(parts) - need + 1
        seen = [self.evaluate(part, domains, negated) for part in parts]
        return sum(one for one, _ in seen) >= need, sum(other for _, other in seen) >= need


def check(ruleset, given):
    codes = []
    profile = next((one for one in ruleset["profiles"] if one["id"] == given["profile"]), None)
    if profile is None:
        codes.append("unknown-profile")
    if not is_day(given["asOf"]):
        codes.append("not-a-day")
    elif profile is not None and not any(covers(span, given["asOf"]) for span in profile["encoded"]):
        codes.append("date-not-encoded")
    facts = {fact["id"]: fact for fact in ruleset["facts"]}
    for id, answer in given["facts"].items():
        if id not in facts:
            codes.append("unknown-fact")
        elif answer not in NOT_KNOWN and not allowed(facts[id], answer):
            codes.append("answer-not-allowed")
    for group in given["closed"]:
        if group not in {one["id"] for one in ruleset["groups"]}:
            codes.append("unknown-group")
        elif not any(fact["group"] == group and can_close(fact) for fact in facts.values()):
            codes.append("group-cannot-close")
    starts = {clock["startsAt"] for clock in ruleset["clocks"]}
    for event, day in given.get("days", {}).items():
        if event not in starts:
            codes.append("unknown-event")
        elif not (is_day(day) or is_instant(day)):
            codes.append("not-a-day")
    if codes:
        raise Refused(codes)
    return profile


def can_close(fact):
    return fact["kind"] == "sign" and fact["worrying"] == "yes"


def allowed(fact, answer):
    if fact["kind"] == "sign":
        return answer in ("yes", "suspected", "no")
    if fact["kind"] == "choice":
        return answer in fact["options"]
    if fact["kind"] == "number":
        return isinstance(answer, (int, float)) and not isinstance(answer, bool) and fact["min"] <= answer <= fact["max"]
    return is_day(answer)


def domains_of(rules, given):
    domains = {id: rules.whole(id) for id in rules.facts}
    drawn = set()
    for id, answer in given["facts"].items():
        if answer in NOT_KNOWN:
            continue
        fact = rules.facts[id]
        if answer == "suspected" and fact["kind"] == "sign":
            domains[id] = frozenset({1, 2}) if fact["worrying"] == "no" else frozenset({0, 1})
        else:
            domains[id] = frozenset({class_of(fact, *rules.classes[id], answer)})
    again = True
    while again:
        again = False
        for a, within, b, then, draws in rules.bonds:
            if not domains[a] <= within or domains[b] <= then:
                continue
            if not domains[b] & then:
                raise Refused(["contradiction"])
            domains[b] &= then
            if draws:
                drawn.add(b)
            again = True
    waiting = {id for id, fact in rules.facts.items() if fact["group"] in given["closed"] and can_close(fact) and given["facts"].get(id, "not-asked") == "not-asked" and 2 in domains[id] and id not in drawn}
    again = True
    while again:
        again = False
        for id in sorted(waiting):
            # A sign that another open fact could still bring with it stays open.
            if any(draws and b == id and 2 not in then and domains[a] & within for a, within, b, then, draws in rules.bonds):
                continue
            domains[id] = frozenset({2})
            waiting.discard(id)
            again = True
    return domains


def worlds(domains, facts):
    """Every way in which the given facts could turn out, all else as it is."""
    order = sorted(facts)
    if prod(len(domains[fact]) for fact in order) > MOST_COMBINATIONS:
        raise NotSupported("there are too many ways in which the facts that rules ask about in opposite ways could turn out")
    return ({**domains, **{fact: frozenset({one}) for fact, one in zip(order, classes)}} for classes in product(*(sorted(domains[fact]) for fact in order)))


def decide(ruleset, given, ready=None):
    """What some answers point to. `ready` keeps the rules of each profile and day, for whoever decides often by the same ruleset."""
    ready = {} if ready is None else ready
    profile = check(ruleset, given)
    key = (given["profile"], given["asOf"], given.get("countUnverified"))
    if key not in ready:
        ready[key] = Rules(ruleset, profile, given)
    rules = ready[key]
    domains = domains_of(rules, given)
    levels = ruleset["levels"]
    held = {rule["id"]: rules.evaluate(rule["when"], domains) for rule in rules.rules}
    at_least = {rule["id"]: levels.index(rule["atLeast"]) for rule in rules.rules if rule["kind"] == "level"}
    reach = {rule["id"]: max(at_least[rule["id"]], levels.index(rule.get("upTo", rule["atLeast"]))) for rule in rules.rules if rule["kind"] == "level"}
    is_open = {id for id, domain in domains.items() if len(domain) > 1}
    asks = {rule["id"]: {fact for fact, _ in rules.literals(rule["when"], False)} for rule in rules.rules}
    lowest = max([0, *(at_least[id] for id in at_least if held[id][0])])
    conditions = {rule["id"]: rule["when"] for rule in rules.rules}
    # What one rule asks in opposite ways may be possible part by part, and never together.
    could = {id: held[id][1] and (held[id][0] or any(rules.evaluate(conditions[id], world)[1] for world in worlds(domains, rules.tangled[id] & is_open))) for id in at_least}
    highest = max([lowest, *(reach[id] for id in reach if could[id])])
    # What holds whichever way such facts turn out is required, although no one rule holds yet.
    undecided = [id for id in at_least if at_least[id] > lowest and held[id][1] and not held[id][0]]
    turning = {fact for id in undecided for fact in rules.both_ways & is_open & asks[id]}
    if turning:
        lowest = max(lowest, min(max([0, *(at_least[id] for id in at_least if rules.evaluate(conditions[id], world)[0])]) for world in worlds(domains, turning)))
    judged = max([lowest, *(reach[id] for id in reach if held[id][0])])
    facts = any((at_least[id] > lowest or reach[id] > judged) and could[id] and not held[id][0] for id in at_least)
    fired = [rule for rule in rules.rules if held[rule["id"]][0]]
    wanted = {action for rule in fired if rule["kind"] != "prompt" and (rule["kind"] != "level" or at_least[rule["id"]] == lowest) for action in rule.get("actions", [])}
    for action in ruleset["actions"]:
        # Whether an action is withdrawn is for a sign that is there or suspected: neither "no" nor anything unknown does it.
        if action["id"] in wanted and "unless" in action and 2 not in domains[action["unless"]["fact"]]:
            wanted = wanted - {action["id"]} | {action["unless"]["instead"]}
    return {
        "lowest": levels[lowest], "highest": levels[highest],
        "open": ("facts-and-judgement" if judged > lowest else "facts") if facts else "judgement" if judged > lowest else "neither",
        "fired": sorted(rule["id"] for rule in fired), "possible": sorted(rule["id"] for rule in rules.rules if held[rule["id"]][1] and not held[rule["id"]][0]),
        "actions": [action["id"] for order in ruleset["actionOrder"] for action in ruleset["actions"] if action["order"] == order and action["id"] in wanted],
    }


def run(ruleset, vector, ready):
    expected = vector["expected"]
    try:
        found = decide(ruleset, vector["input"], ready)
    except Refused as refused:
        found = {"refused": refused.codes}
    except NotSupported as why:
        return {"id": vector["id"], "status": "not-supported", "why": str(why)}
    differing = [key for key in expected if key != "clocks" and found.get(key) != expected[key]]
    if differing:
        return {"id": vector["id"], "status": "failed", "why": "; ".join(f"{key}: expected {expected[key]}, found {found.get(key)}" for key in differing)}
    if "clocks" in expected:
        return {"id": vector["id"], "status": "not-supported", "why": "all but the clocks was found"}
    return {"id": vector["id"], "status": "passed"}


def main(folder):
    failed = False
    for path in sorted((folder / "vectors").glob("*.json")):
        file = json.loads(path.read_text("utf-8"))
        ruleset = json.loads((folder / file["ruleset"]).read_text("utf-8"))
        ready = {}  # the rules of each profile and day that was asked for
        for vector in file["vectors"]:
            result = run(ruleset, vector, ready)
            failed = failed or result["status"] == "failed"
            print(json.dumps({"suite": path.stem, **result}, ensure_ascii=False))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent))
