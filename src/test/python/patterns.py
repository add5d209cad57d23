"""Computes the patterns of a journal anew, from its files and docs/patterns.md alone, as lines "NAME VALUE".

Shares no code with Onward and uses Python's standard library only; PatternsAgainstPythonTest compares every line.
usage: python3 patterns.py JOURNAL
"""

import json
import statistics
import sys
from collections import Counter, defaultdict
from datetime import datetime
from pathlib import Path

DAY = 86400.0


def moment(entry):
    return datetime.fromisoformat(entry["at"])


def days(a, b):
    return (moment(b) - moment(a)).total_seconds() / DAY


def hurt_of(entry):
    hurt = entry.get("hurt", {})
    now = hurt.get("now")
    return now if now is not None else hurt.get("after")


def tell(name, value):
    print(name, "none" if value is None else repr(float(value)))


def median(values):
    return statistics.median(values) if values else None


def mean(values):
    return sum(values) / len(values) if values else None


def summary(name, values):
    tell(name + ".count", len(values))
    tell(name + ".median", median(values))
    tell(name + ".mean", mean(values))


def kaplan_meier(name, subjects):
    """The product over the days d on which it happened of (1 - happened on d / not over before d)."""
    happened = sorted({t for t, event in subjects if event})
    share, half = 1.0, None
    for d in happened:
        at_risk = sum(1 for t, _ in subjects if t >= d)
        events = sum(1 for t, event in subjects if event and t == d)
        share *= 1 - events / at_risk
        if half is None and share <= 0.5 + 1e-9:
            half = d
        tell(f"{name}.{d:.6f}", share)
    tell(name + ".median", half)
    tell(name + ".happened", sum(1 for _, event in subjects if event))
    tell(name + ".notYet", sum(1 for _, event in subjects if not event))


entries = [json.loads(f.read_text(encoding="utf-8")) for f in Path(sys.argv[1], "entries").rglob("*.json")]
entries.sort(key=lambda e: (moment(e), e["id"]))
rejections = [e for e in entries if e["kind"] == "rejection"]
check_ins = [e for e in entries if e["kind"] == "check-in"]
by_id = {e["id"]: e for e in rejections}
tries = [e for e in check_ins if e.get("attempt")]


def context(entry):
    if entry["kind"] == "rejection":
        return entry.get("context", "other")
    if "context" in entry:
        return entry["context"]
    return context(by_id[entry["about"]]) if entry.get("about") in by_id else None


cases = []
for r in rejections:
    later = [e for e in entries if e.get("about") == r["id"] and moment(e) >= moment(r)]
    curve = [(days(r, e), hurt_of(e)) for e in later if hurt_of(e) is not None]
    before = r.get("hurt", {}).get("before")
    expected = r.get("hurt", {}).get("expected")
    half = next((d for d, h in curve if before and h <= before / 2), None)
    recovered = next((days(r, e) for e in later if e.get("settled") or (hurt_of(e) is not None and hurt_of(e) <= 2)), None)
    week = [(abs(d - 7), d, h) for d, h in curve if 4 <= d <= 10]
    error = min(week)[2] - expected if week and expected is not None else None
    next_try = next((days(r, e) for e in tries if moment(e) >= moment(r) and context(e) in (None, context(r))), None)
    cases.append(dict(r=r, later=later, curve=curve, before=before, half=half, recovered=recovered, error=error, next_try=next_try))


def drop_after(case, kind):
    hurt = case["r"].get("hurt", {})
    if kind == "rejection":
        if hurt.get("before") is not None and hurt.get("after") is not None:
            yield hurt["before"] - hurt["after"]
        return
    for i, sitting in enumerate(case["later"]):
        if sitting["kind"] != kind:
            continue
        first = [hurt.get("before"), hurt.get("after")]
        earlier = [h for h in first + [hurt_of(e) for e in case["later"][:i]] if h is not None]
        after = [hurt_of(e) for e in case["later"][i:] if hurt_of(e) is not None and days(sitting, e) <= 7]
        if earlier and after:
            yield earlier[-1] - after[0]


def known(values):
    return [v for v in values if v is not None]


def told(name, chosen):
    tell(name + ".count", len(chosen))
    tell(name + ".medianHurtBefore", median(known([c["before"] for c in chosen])))
    tell(name + ".medianHalfLifeDays", median(known([c["half"] for c in chosen])))
    recovered = known([c["recovered"] for c in chosen])
    tell(name + ".recoveredShare", len(recovered) / len(chosen) if chosen else None)


tell("rejections", len(rejections))
tell("checkIns", len(check_ins))
tell("attempts", len(tries))
told("all", cases)
by_context = defaultdict(list)
for c in cases:
    by_context[context(c["r"])].append(c)
for name in sorted(by_context):
    told("context." + name, by_context[name])
summary("recovered", known([c["recovered"] for c in cases]))
summary("forecast", known([c["error"] for c in cases]))
summary("expected", [c["r"]["hurt"]["expected"] for c in cases if c["error"] is not None])
summary("came", [c["r"]["hurt"]["expected"] + c["error"] for c in cases if c["error"] is not None])
summary("nextTry", known([c["next_try"] for c in cases]))
summary("drop.rejection", [d for c in cases for d in drop_after(c, "rejection")])
summary("drop.reality-test", [d for c in cases for d in drop_after(c, "reality-test")])
summary("drop.recall", [d for c in cases for d in drop_after(c, "recall")])


def chi_square(name, counts):
    """Pearson's: the sum of (seen - expected)^2 / expected, all times being expected alike."""
    expected = sum(counts) / len(counts)
    tell(name, sum((seen - expected) ** 2 / expected for seen in counts))


chi_square("uneven.day", [sum(1 for r in rejections if moment(r).hour // 6 == part) for part in range(4)])
chi_square("uneven.week", [sum(1 for r in rejections if moment(r).weekday() == day) for day in range(7)])
for name, count in Counter(moment(r).strftime("%Y-%m") for r in rejections).items():
    tell("month." + name, count)
for name, count in Counter(moment(r).hour for r in rejections).items():
    tell(f"hour.{name}", count)
for name, count in Counter(moment(r).isoweekday() for r in rejections).items():
    tell(f"weekday.{name}", count)
spreads = {
    "before": [c["before"] for c in cases],
    "after": [c["r"].get("hurt", {}).get("after") for c in cases],
    "last": [c["curve"][-1][1] if c["curve"] else None for c in cases],
}
for name, values in spreads.items():
    for hurt, count in Counter(known(values)).items():
        tell(f"hurt.{name}.{hurt}", count)
last = lambda c: c["curve"][-1][0] if c["curve"] else 0.0
kaplan_meier("half", [(c["half"] if c["half"] is not None else last(c), c["half"] is not None) for c in cases if c["before"]])
kaplan_meier("survival", [(c["recovered"] if c["recovered"] is not None else last(c), c["recovered"] is not None) for c in cases])
for name in sorted(by_context):
    of = by_context[name]
    kaplan_meier("half." + name, [(c["half"] if c["half"] is not None else last(c), c["half"] is not None) for c in of if c["before"]])
    kaplan_meier("survival." + name, [(c["recovered"] if c["recovered"] is not None else last(c), c["recovered"] is not None) for c in of])
for name, count in Counter(moment(t).strftime("%Y-%m") for t in tries).items():
    tell("tries." + name, count)
seen = [(moment(e), t["trap"]) for e in entries for t in e.get("reflection", {}).get("traps", []) if t.get("accepted") is not False]
quarters = Counter((at.year, (at.month + 2) // 3) for at, _ in seen)
newest = max(quarters)
for (year, quarter), count in quarters.items():
    if count >= 5 and 4 * year + quarter > 4 * newest[0] + newest[1] - 8:
        for trap in {t for _, t in seen}:
            of = sum(1 for at, t in seen if t == trap and (at.year, (at.month + 2) // 3) == (year, quarter))
            tell(f"share.{year}.{quarter}.{trap}", of / count)
traps = Counter(t["trap"] for e in entries for t in e.get("reflection", {}).get("traps", []) if t.get("accepted") is not False)
for name, count in traps.items():
    tell("trap." + name, count)
