"""Works out what the cases in sokuho-cases.json expect. Run: python3 worked_out.py > sokuho-cases.json

Shares nothing with the engine: another language, ordinals instead of tables, and holidays made here from the National
Holidays Act (appi.md R80-R82) instead of taken from a library. What a person has to judge (verdict, items, day 1,
30 or 60 days) is written by hand in each case; only the counting is done here.
"""
import json
from datetime import date, timedelta

# --- the National Holidays Act, art. 2 and 3 ---------------------------------------------------------------------


def nth_monday(year, month, n):
    first = date(year, month, 1)
    return first + timedelta(days=(7 - first.weekday()) % 7 + 7 * (n - 1))


def named_holidays(y):
    vernal = int(20.8431 + 0.242194 * (y - 1980) - (y - 1980) // 4)
    autumnal = int(23.2488 + 0.242194 * (y - 1980) - (y - 1980) // 4)
    days = {date(y, 1, 1), nth_monday(y, 1, 2), date(y, 2, 11), date(y, 2, 23), date(y, 3, vernal), date(y, 4, 29),
            date(y, 5, 3), date(y, 5, 4), date(y, 5, 5), nth_monday(y, 9, 3), date(y, 9, autumnal), date(y, 11, 3),
            date(y, 11, 23)}
    if y == 2020:
        days |= {date(y, 7, 23), date(y, 7, 24), date(y, 8, 10)}
    elif y == 2021:
        days |= {date(y, 7, 22), date(y, 7, 23), date(y, 8, 8)}
    else:
        days |= {nth_monday(y, 7, 3), date(y, 8, 11), nth_monday(y, 10, 2)}
    return days


def holidays(y):
    named = named_holidays(y)
    days = set(named)
    for day in named:
        if day.weekday() == 6:
            while day in named:
                day += timedelta(days=1)
            days.add(day)
    for day in named:
        between = day + timedelta(days=1)
        if between not in named and between + timedelta(days=1) in named:
            days.add(between)
    return days


def is_closed(day, extra):
    return (day.weekday() >= 5 or day in holidays(day.year) or (day.month, day.day) >= (12, 29)
            or (day.month, day.day) <= (1, 3) or day.isoformat() in extra)


# --- counting ----------------------------------------------------------------------------------------------------


def counted(day_one, days, extra=()):
    start = date.fromisoformat(day_one)
    last = start + timedelta(days=days - 1)
    due = last
    while is_closed(due, extra):
        due += timedelta(days=1)
    return {"clockStart": day_one, "days": days,
            "targetFrom": (start + timedelta(days=2)).isoformat(), "targetTo": (start + timedelta(days=4)).isoformat(),
            "unshiftedDue": last.isoformat(), "finalDue": due.isoformat()}


# --- the cases ---------------------------------------------------------------------------------------------------

NOTHING = {"eventTypes": ["leak"], "specialCareData": False, "financialHarmRisk": False, "wrongfulPurpose": False,
           "affectedPersons": {"known": 1, "max": 1}, "strongEncryption": False, "keyCompromised": False,
           "pseudonymised": False, "processor": False, "dataBeingAcquired": False}
NOTHING_PUBLIC = {**NOTHING, "localBody": False, "ordinanceSpecialCareData": False}
NOTHING_MY_NUMBER = {**NOTHING, "openToUnspecifiedPersons": False, "specifiedNetworkSystem": False, "myNumberIncluded": True}
BASE = {"appi-private": NOTHING, "appi-public": NOTHING_PUBLIC, "my-number": NOTHING_MY_NUMBER}
CASES = []


def at(day, time="10:00:00+09:00"):
    return f"{day}T{time}"


def persons(known=None, max=None):
    both = {"known": known, "max": max}
    return {"affectedPersons": {key: value for key, value in both.items() if value is not None}}


def case(id, rules, why, *revisions, regime="appi-private", bare=False, extra=None, options=None, **expected):
    """revisions: (knownAt or day, facts[, more]). The first is laid over a base of plain "no" unless bare."""
    listed = []
    for place, (when, facts, *more) in enumerate(revisions):
        facts = facts if bare or place > 0 else {**BASE[regime], **facts}
        listed.append({"knownAt": when if "T" in when else at(when), "facts": facts, **(more[0] if more else {})})
    request = {"regime": regime, "revisions": listed, **(options or {})}
    if extra:
        request["extraClosedDays"] = [{"date": day, "name": name} for day, name in extra]
    if "day_one" in expected:
        expected.update(counted(expected.pop("day_one"), expected.pop("days"), [day for day, _ in extra or []]))
        expected.setdefault("verdict", "reportable")
    CASES.append({"id": id, "why": why, "rules": rules.split(), "request": request, "expected": expected})


def none(**more):
    return {"verdict": "not_reportable", "items": [], **more}


SPECIAL, MONEY, ATTACK = {"specialCareData": True}, {"financialHarmRisk": True}, {"wrongfulPurpose": True}

# R1, R2: events and items, one by one and together
for number, (name, facts, items, days) in enumerate([
        ("special-care data of one person", SPECIAL, [1], 30), ("card data of one person", MONEY, [2], 30),
        ("unauthorised access to one record", ATTACK, [3], 60), ("1,001 persons", persons(1001, 1001), [4], 30),
        ("items 1 and 2", {**SPECIAL, **MONEY}, [1, 2], 30), ("items 1 and 4", {**SPECIAL, **persons(5000, 5000)}, [1, 4], 30),
        ("items 2 and 3", {**MONEY, **ATTACK}, [2, 3], 60), ("items 3 and 4", {**ATTACK, **persons(2000, 2000)}, [3, 4], 60),
        ("items 2 and 4", {**MONEY, **persons(2000, 2000)}, [2, 4], 30),
        ("items 1, 2 and 4", {**SPECIAL, **MONEY, **persons(1001, 9000)}, [1, 2, 4], 30),
        ("all four items", {**SPECIAL, **MONEY, **ATTACK, **persons(1001, 1001)}, [1, 2, 3, 4], 60)], 1):
    case(f"S-R2-{number:02}", "R2 R24", f"{name}: {days} days", ("2026-02-03", facts), items=items, day_one="2026-02-03", days=days)
for number, event in enumerate(["leak", "loss", "damage"], 1):
    case(f"S-R1-{number:02}", "R1", f"{event} alone is enough, and so is one that may have happened",
         ("2026-03-02", {**SPECIAL, "eventTypes": [event]}), items=[1], day_one="2026-03-02", days=30)
case("S-R1-04", "R1", "which of the three it was need not be known", ("2026-03-02", {**SPECIAL, "eventTypes": None}),
     items=[1], day_one="2026-03-02", days=30)
case("S-R2-20", "R2", "no item at all: one ordinary record sent to the wrong person", ("2026-03-02", {}), **none())
case("S-R2-21", "R2", "special-care data of nobody: one person is enough, none is not", ("2026-03-02", {**SPECIAL, **persons(0, 0)}), **none())

# R3: information about to be acquired
acquired = {"dataBeingAcquired": True, "intendedAsPersonalData": True}
case("S-R3-01", "R3 R24", "web skimming of an entry form since 2024-04-01", ("2024-04-01", {**ATTACK, **acquired}), items=[3],
     day_one="2024-04-01", days=60, ruleVersion="appi-private/2024-04-01")
case("S-R3-02", "R3", "the same a day before the extension came into force", ("2024-03-31", {**ATTACK, **acquired}),
     **none(ruleVersion="appi-private/2022-04-01"))
case("S-R3-03", "R3 R29", "the last second of the old law, entered in UTC", ("2024-03-31T14:59:59Z", {**ATTACK, **acquired}), **none())
case("S-R3-04", "R3 R29", "the first second of the new law, entered in UTC", ("2024-03-31T15:00:00Z", {**ATTACK, **acquired}), items=[3],
     day_one="2024-04-01", days=60)
for number, (name, facts) in enumerate([("item 1", SPECIAL), ("item 2", MONEY), ("item 4", persons(5000, 5000))], 5):
    case(f"S-R3-{number:02}", "R3", f"{name} does not get the extension", ("2026-02-03", {**facts, **acquired}), **none())
case("S-R3-08", "R3", "only item 3 remains of a skimming that also took card data", ("2026-02-03", {**MONEY, **ATTACK, **acquired}),
     items=[3], day_one="2026-02-03", days=60)
case("S-R3-09", "R3", "known before the extension, more persons counted after it: stays under the old law",
     ("2024-03-20", {**ATTACK, **acquired}), ("2024-04-10", persons(40, 40)), **none(ruleVersion="appi-private/2022-04-01"))
case("S-R3-10", "R3 R30", "the attack itself learned after the extension came into force", ("2024-03-20", acquired), ("2024-04-10", ATTACK),
     items=[3], day_one="2024-04-10", days=60, ruleVersion="appi-private/2024-04-01")
case("S-R3-11", "R3", "whether it was meant to become personal data is unknown: open, and if at all then under item 3",
     ("2026-02-03", {**ATTACK, "dataBeingAcquired": True, "intendedAsPersonalData": None}), verdict="undetermined", items=[],
     provisional=True, day_one="2026-02-03", days=60, decidesFirst=["intendedAsPersonalData"])
case("S-R3-12", "R3", "the law of another day, asked for", ("2024-03-20", {**ATTACK, **acquired}), options={"lawAsOf": "2024-04-01"},
     items=[3], day_one="2024-03-20", days=60, ruleVersion="appi-private/2024-04-01")

# R4: the number of persons
for number, (known, most, met, why) in enumerate([
        (1000, 1000, False, "1,000 is not more than 1,000"), (1001, 1001, True, "1,001 is"), (1, 1001, True, "the maximum decides"),
        (None, 1001, True, "a maximum alone decides"), (None, 1000, False, "a maximum of 1,000 does not reach it"),
        (1001, None, True, "a count above it needs no maximum"), (1000, 1001, True, "counted 1,000, one more possible"),
        (0, 2000, True, "nobody confirmed, 2,000 possible"), (999, 1000, False, "999 counted, 1,000 possible"),
        (1000000, 1000000, True, "a million")], 1):
    expected = dict(items=[4], day_one="2026-02-03", days=30) if met else none()
    case(f"S-R4-{number:02}", "R4 R2", why, ("2026-02-03", persons(known, most)), **expected)
case("S-R4-20", "R4", "800 counted, no maximum yet: item 4 stays open", ("2026-02-03", persons(800)), verdict="undetermined", items=[],
     provisional=True, day_one="2026-02-03", days=30, decidesFirst=["affectedPersons"])
case("S-R4-21", "R4 R30", "reaches 1,000 and then exceeds it: from that moment", ("2026-02-03", persons(800, 800)),
     ("2026-02-05", persons(1000, 1000)), ("2026-02-10", persons(1001, 1001)), items=[4], day_one="2026-02-10", days=30)
case("S-R4-22", "R4", "a later, lower count ends it; that is for a person to look at", ("2026-02-03", persons(500, 1500)),
     ("2026-02-10", persons(600, 600)), **none(humanDecision=True))
case("S-R4-23", "R4", "a maximum above the threshold counts from the first day, whatever the final count",
     ("2026-02-03", persons(10, 1500)), ("2026-02-10", persons(1400, 1400)), items=[4], day_one="2026-02-03", days=30)

# R5: encryption
safe = {"strongEncryption": True, "keyCompromised": False}
for number, (name, facts) in enumerate([("item 1", SPECIAL), ("item 2", MONEY), ("item 3", ATTACK), ("item 4", persons(50000, 50000))], 1):
    case(f"S-R5-{number:02}", "R5", f"{name}, strongly encrypted and the key safe", ("2026-02-03", {**facts, **safe}),
         **none(exemptions=[["encryption", "applies"]]))
case("S-R5-05", "R5", "the key leaked too: no exemption", ("2026-02-03", {**SPECIAL, "strongEncryption": True, "keyCompromised": True}),
     items=[1], day_one="2026-02-03", days=30, exemptions=[])
case("S-R5-06", "R5", "the key's fate is unknown: not exempt, ask", ("2026-02-03", {**SPECIAL, "strongEncryption": True, "keyCompromised": None}),
     items=[1], day_one="2026-02-03", days=30, exemptions=[["encryption", "unknown"]], provisional=False)
case("S-R5-07", "R5", "whether it was encrypted is unknown: not exempt",
     ("2026-02-03", {**SPECIAL, "strongEncryption": None, "keyCompromised": None}), items=[1], day_one="2026-02-03", days=30, exemptions=[])
case("S-R5-08", "R5 R30", "the key turns out to have leaked: reportable from that day", ("2026-02-03", {**SPECIAL, **safe}),
     ("2026-02-12", {"keyCompromised": True}), items=[1], day_one="2026-02-12", days=30)
case("S-R5-09", "R5", "the key turns out to be safe: nothing left to report, and a person looks at it",
     ("2026-02-03", {**SPECIAL, "strongEncryption": True, "keyCompromised": None}), ("2026-02-12", {"keyCompromised": False}),
     **none(humanDecision=True, exemptions=[["encryption", "applies"]]))
case("S-R5-10", "R5", "encryption exempts a public body as well", ("2026-02-03", {**SPECIAL, **safe}), regime="appi-public", **none())
case("S-R5-11", "R5 R10", "and under the My Number Act", ("2026-02-03", {**ATTACK, **safe}), regime="my-number", **none())

# R6: pseudonymised
for number, (name, facts) in enumerate([("item 1", SPECIAL), ("item 3", ATTACK), ("item 4", persons(50000, 50000))], 1):
    case(f"S-R6-{number:02}", "R6", f"{name} in pseudonymously processed information", ("2026-02-03", {**facts, "pseudonymised": True}),
         **none(exemptions=[["pseudonymised", "applies"]]))
case("S-R6-04", "R6", "not known to be pseudonymised: the duty stands", ("2026-02-03", {**SPECIAL, "pseudonymised": None}), items=[1],
     day_one="2026-02-03", days=30, exemptions=[])

# R7, R8: what the engine leaves to people
case("S-R7-01", "R7", "that it was recovered unseen is a person's decision; no fact of the case ends the duty",
     ("2026-02-03", SPECIAL), ("2026-02-03T15:00:00+09:00", {}), items=[1], day_one="2026-02-03", days=30)
case("S-R8-01", "R8", "not reportable: no duties and no dates; a voluntary report remains possible", ("2026-02-03", persons(300, 300)),
     **none(kinds=[]))

# R9: public bodies
for number, (known, met) in enumerate([(99, False), (100, False), (101, True), (1001, True)], 1):
    expected = dict(items=[4], day_one="2026-02-03", days=30) if met else none()
    case(f"S-R9-{number:02}", "R9", f"{known} persons against 'more than 100'", ("2026-02-03", persons(known, known)), regime="appi-public", **expected)
case("S-R9-05", "R9", "special-care data held by an organ", ("2026-02-03", SPECIAL), regime="appi-public", items=[1], day_one="2026-02-03", days=30)
case("S-R9-06", "R9", "risk of financial harm", ("2026-02-03", MONEY), regime="appi-public", items=[2], day_one="2026-02-03", days=30)
case("S-R9-07", "R9 R24", "wrongful purpose: 60 days", ("2026-02-03", ATTACK), regime="appi-public", items=[3], day_one="2026-02-03", days=60)
ordinance = {"ordinanceSpecialCareData": True}
case("S-R9-08", "R9", "information made special-care by ordinance, local body", ("2026-02-03", {**ordinance, "localBody": True}),
     regime="appi-public", items=[5], day_one="2026-02-03", days=30)
case("S-R9-09", "R9", "item 5 does not bind a national organ", ("2026-02-03", ordinance), regime="appi-public", **none())
case("S-R9-10", "R9", "whether it is a local body is unknown: item 5 stays open", ("2026-02-03", {**ordinance, "localBody": None}),
     regime="appi-public", verdict="undetermined", items=[], provisional=True, day_one="2026-02-03", days=30, decidesFirst=["localBody"])
case("S-R9-11", "R9", "a national organ from 2022-04-01 on", ("2022-04-01", SPECIAL), regime="appi-public", items=[1],
     day_one="2022-04-01", days=30, ruleVersion="appi-public/2022-04-01")
case("S-R9-12", "R9", "a local body on the last day without the duty", ("2023-03-31", {**SPECIAL, "localBody": True}), regime="appi-public",
     **none(exemptions=[["no_duty_at_that_time", "applies"]]))
case("S-R9-13", "R9", "a local body on the first day of the duty", ("2023-04-01", {**SPECIAL, "localBody": True}), regime="appi-public",
     items=[1], day_one="2023-04-01", days=30, ruleVersion="appi-public/2023-04-01")
case("S-R9-14", "R9", "before local bodies came under it, and unknown which this is: open", ("2022-06-01", {**SPECIAL, "localBody": None}),
     regime="appi-public", verdict="undetermined", items=[], provisional=True, day_one="2022-06-01", days=30, decidesFirst=["localBody"])
case("S-R9-15", "R9", "a national organ before any duty", ("2022-03-31", SPECIAL), regime="appi-public", **none(ruleVersion=None))
case("S-R9-16", "R9", "a public body has no principal to notify: the notice discharges nothing",
     ("2026-02-03", {**SPECIAL, "processor": True, "principalNotifiedAt": at("2026-02-04")}), regime="appi-public", items=[1],
     day_one="2026-02-03", days=30, discharged=False)
case("S-R9-17", "R9 R22", "day 30 on a holiday moves for a public body too", ("2026-04-05", SPECIAL), regime="appi-public", items=[1],
     day_one="2026-04-05", days=30)

# R10: My Number
system, viewable = {"specifiedNetworkSystem": True}, {"openToUnspecifiedPersons": True}
for number, (name, facts, items, days) in enumerate([
        ("the network system", system, [1], 30), ("wrongful purpose", ATTACK, [2], 60), ("viewable by anybody", viewable, [3], 30),
        ("101 persons", persons(101, 101), [4], 30), ("items 1 and 2", {**system, **ATTACK}, [1, 2], 60),
        ("items 3 and 4", {**viewable, **persons(500, 500)}, [3, 4], 30)], 1):
    case(f"S-R10-{number:02}", "R10 R24", f"{name}: {days} days", ("2026-02-03", facts), regime="my-number", items=items, day_one="2026-02-03", days=days)
case("S-R10-07", "R10", "100 persons are not more than 100", ("2026-02-03", persons(100, 100)), regime="my-number", **none())
case("S-R10-08", "R10", "unknown whether My Numbers are included: counts as included", ("2026-02-03", {**ATTACK, "myNumberIncluded": None}),
     regime="my-number", items=[2], day_one="2026-02-03", days=60)
case("S-R10-09", "R10", "known to be without My Numbers", ("2026-02-03", {**ATTACK, "myNumberIncluded": False}), regime="my-number",
     **none(exemptions=[["no_my_number", "applies"]]))
case("S-R10-10", "R10", "special-care data is no item of the My Number rule", ("2026-02-03", SPECIAL), regime="my-number", **none())
case("S-R10-11", "R10 R35", "a processor of My Number work that told its principal",
     ("2026-02-03", {**ATTACK, "processor": True, "entrustedData": True, "principalNotifiedAt": at("2026-02-05")}), regime="my-number",
     verdict="reportable", items=[2], discharged=True)
case("S-R10-12", "R10", "before 2022-04-01", ("2022-03-31", ATTACK), regime="my-number", **none(ruleVersion=None))

# R20-R22: counting, day after day over the turn of the year, Golden Week and the autumn holidays
for number, (first, count, days, facts) in enumerate([
        ("2025-11-27", 8, 30, SPECIAL), ("2026-03-31", 8, 30, SPECIAL), ("2026-08-20", 6, 30, SPECIAL), ("2026-10-29", 8, 60, ATTACK),
        ("2027-03-01", 6, 60, ATTACK), ("2024-01-29", 4, 30, SPECIAL), ("2030-07-10", 4, 30, MONEY)]):
    for step in range(count):
        day = (date.fromisoformat(first) + timedelta(days=step)).isoformat()
        case(f"S-R22-{number}{step}", "R20 R21 R22", f"day {days} from {day}", (day, facts), day_one=day, days=days)
case("S-R20-01", "R20", "day 1 is the day of knowing, however late in it", (at("2026-06-01", "23:59:59.999+09:00"), SPECIAL), day_one="2026-06-01", days=30)
case("S-R20-02", "R20", "and however early", (at("2026-06-01", "00:00:00+09:00"), SPECIAL), day_one="2026-06-01", days=30)
case("S-R21-01", "R21", "the year-end closing inside the period counts like any days", ("2026-12-20", SPECIAL), day_one="2026-12-20", days=30)
case("S-R22-90", "R22", "28 December is open", ("2027-11-29", SPECIAL), day_one="2027-11-29", days=30, finalDue_is="2027-12-28")
case("S-R22-91", "R22", "30 April between holidays is open (2026, Thursday)", ("2026-04-01", SPECIAL), day_one="2026-04-01", days=30, finalDue_is="2026-04-30")

# R23, R25, R26, R27: the preliminary report, the end of a day, the force of each date
case("S-R23-01", "R23 R26", "day 5 on a Sunday stays where it is", ("2026-11-25", SPECIAL), day_one="2026-11-25", days=30, targetTo_is="2026-11-29")
case("S-R23-02", "R23 R26", "day 5 in the year-end closing stays where it is", ("2026-12-28", SPECIAL), day_one="2026-12-28", days=30, targetTo_is="2027-01-01")
case("S-R25-01", "R25", "the period ends with the end of the day in Japan", ("2026-11-24", SPECIAL), day_one="2026-11-24", days=30,
     dueAt="2026-12-23T23:59:59.999+09:00")
case("S-R26-01", "R26", "window of days 3 to 5 with the day of knowing as day 1", ("2026-11-24", SPECIAL), day_one="2026-11-24", days=30)
case("S-R27-01", "R27 R26", "one date is statutory, one is guidance, one is not fixed", ("2026-11-24", SPECIAL), day_one="2026-11-24", days=30,
     forces={"preliminary_report": "guideline", "final_report": "statutory", "individual_notice": "no_fixed_period"})

# R28: corrections of the time of knowing
branch = {"reason": "The branch had known since 28 May.", "correctsAwareness": {"knownAt": at("2026-05-28")}}
case("S-R28-01", "R28", "a branch knew four days earlier: day 1 is its day", ("2026-06-01", SPECIAL), ("2026-06-05", {}, branch), items=[1],
     day_one="2026-05-28", days=30)
case("S-R28-02", "R28", "asked about the day before the correction, the record stands as it was", ("2026-06-01", SPECIAL),
     ("2026-06-05", {}, branch), options={"asOf": at("2026-06-04")}, items=[1], day_one="2026-06-01", days=30)
case("S-R28-03", "R28 R30", "the correction moves the revision that started the clock, not the first one", ("2026-06-01", persons(800, 800)),
     ("2026-06-11", persons(1200, 1200)), ("2026-06-15", {}, {"reason": "Counted on the 9th.", "correctsAwareness": {"knownAt": at("2026-06-09")}}),
     items=[4], day_one="2026-06-09", days=30)
case("S-R28-04", "R28", "what was recorded later is not undone by moving it ahead", ("2026-06-01", {}), ("2026-06-20", ATTACK),
     ("2026-06-22", {}, {"reason": "Security had suspected it on 30 May.", "correctsAwareness": {"knownAt": at("2026-05-30"), "revision": 1}}),
     items=[3], day_one="2026-05-30", days=60)
case("S-R28-05", "R28", "corrected to later: a later day 1", ("2026-06-01", SPECIAL),
     ("2026-06-05", {}, {"reason": "Typed in with the wrong date.", "correctsAwareness": {"knownAt": at("2026-06-03")}}), items=[1],
     day_one="2026-06-03", days=30)

# R29: time zones
for number, (instant, day) in enumerate([
        ("2026-03-31T14:59:59Z", "2026-03-31"), ("2026-03-31T15:00:00Z", "2026-04-01"), ("2026-03-31T10:00:00-05:00", "2026-04-01"),
        ("2026-04-01T08:59:59+18:00", "2026-03-31"), ("2026-12-31T15:00:00Z", "2027-01-01"), ("2024-02-28T15:00:00.000Z", "2024-02-29")], 1):
    case(f"S-R29-{number:02}", "R29", f"{instant} is {day} in Japan", (instant, SPECIAL), day_one=day, days=30)

# R30, R31, R32: what is learned later
case("S-R30-01", "R30", "malice suspected on day 20 of a case that was none", ("2026-06-01", {}), ("2026-06-20", ATTACK), items=[3], day_one="2026-06-20", days=60)
case("S-R30-02", "R30", "special-care data found later", ("2026-06-01", {}), ("2026-07-01", SPECIAL), items=[1], day_one="2026-07-01", days=30)
case("S-R30-03", "R30 R1", "open on the first day, certain on the tenth: the clock did not wait", ("2026-06-01", {"specialCareData": None}),
     ("2026-06-10", SPECIAL), items=[1], day_one="2026-06-01", days=30, humanDecision=True)
case("S-R30-04", "R30", "ruled out, then true after all: a new clock", ("2026-06-01", SPECIAL), ("2026-06-10", {"specialCareData": False}),
     ("2026-06-20", SPECIAL), items=[1], day_one="2026-06-20", days=30)
case("S-R31-01", "R31", "attack learned inside the period: 60 days from the first day", ("2026-06-01", SPECIAL), ("2026-06-20", ATTACK),
     items=[1, 3], day_one="2026-06-01", days=60)
case("S-R31-02", "R31", "learned on day 30 itself: still inside", ("2026-06-01", SPECIAL), ("2026-06-30", ATTACK), items=[1, 3], day_one="2026-06-01", days=60)
case("S-R31-03", "R31", "learned the day after: day 30 stays missed, and a person is asked", ("2026-06-01", SPECIAL), ("2026-07-01", ATTACK),
     items=[1, 3], day_one="2026-06-01", days=30, humanDecision=True)
case("S-R31-04", "R31 R22", "learned after day 30 but before the shifted date: inside", ("2026-04-03", SPECIAL), ("2026-05-07", ATTACK),
     items=[1, 3], day_one="2026-04-03", days=60)
case("S-R31-05", "R31 R22", "learned the day after the shifted date: missed", ("2026-04-03", SPECIAL), ("2026-05-08", ATTACK), items=[1, 3],
     day_one="2026-04-03", days=30, humanDecision=True)
for number, (name, first, then, items) in enumerate([
        ("item 2", SPECIAL, MONEY, [1, 2]), ("item 4", SPECIAL, persons(2000, 2000), [1, 4]), ("item 1", MONEY, SPECIAL, [1, 2])], 6):
    case(f"S-R31-{number:02}", "R31", f"{name} added later changes nothing", ("2026-06-01", first), ("2026-06-15", then), items=items, day_one="2026-06-01", days=30)
case("S-R31-09", "R31", "item 1 added to an attack changes nothing", ("2026-06-01", ATTACK), ("2026-06-15", SPECIAL), items=[1, 3], day_one="2026-06-01", days=60)
case("S-R31-10", "R31", "asked about day 10, the later attack is not known", ("2026-06-01", SPECIAL), ("2026-06-20", ATTACK),
     options={"asOf": at("2026-06-10")}, items=[1], day_one="2026-06-01", days=30)
case("S-R32-01", "R32", "attack ruled out: never shortened by itself, a person is asked", ("2026-06-01", {**SPECIAL, **ATTACK}),
     ("2026-06-15", {"wrongfulPurpose": False}), items=[1], day_one="2026-06-01", days=60, humanDecision=True)
case("S-R32-02", "R32", "attack put in doubt again: the same", ("2026-06-01", {**SPECIAL, **ATTACK}), ("2026-06-15", {"wrongfulPurpose": None}),
     items=[1], day_one="2026-06-01", days=60, humanDecision=True)
case("S-R32-03", "R32", "the attack was all there was: nothing left, and a person is asked", ("2026-06-01", ATTACK),
     ("2026-06-15", {"wrongfulPurpose": False}), **none(humanDecision=True))

# R33, R34: filing; here only that both duties and both dates are there to be served
case("S-R33-01", "R33", "both reports are listed, so that one filing can serve both", ("2026-06-01", SPECIAL), day_one="2026-06-01", days=30,
     kinds=["preliminary_report", "final_report", "individual_notice"])
case("S-R34-01", "R34", "facts still unknown at the end move no date", ("2026-06-01", {**SPECIAL, "wrongfulPurpose": None}), items=[1],
     day_one="2026-06-01", days=30, ifAttack="2026-07-30")

# R35: processors
processor = {"processor": True, "entrustedData": True}
four = ["preliminary_report", "final_report", "individual_notice", "principal_notice"]
case("S-R35-01", "R35", "a processor owes all of it until it tells its principal", ("2026-06-01", {**SPECIAL, **processor}), items=[1],
     day_one="2026-06-01", days=30, kinds=four, discharged=False)
case("S-R35-02", "R35", "told on day 3: discharged, still reportable", ("2026-06-01", {**SPECIAL, **processor}),
     ("2026-06-03", {"principalNotifiedAt": at("2026-06-03")}), verdict="reportable", items=[1], discharged=True, humanDecision=False,
     exemptions=[["processor_notified_principal", "applies"]])
case("S-R35-03", "R35", "told on day 6: discharged, and a person judges whether that was promptly", ("2026-06-01", {**SPECIAL, **processor}),
     ("2026-06-06", {"principalNotifiedAt": at("2026-06-06")}), verdict="reportable", items=[1], discharged=True, humanDecision=True)
case("S-R35-04", "R35", "data that was not entrusted", ("2026-06-01", {**SPECIAL, "processor": True, "entrustedData": False}),
     **none(exemptions=[["not_entrusted", "applies"]]))
case("S-R35-05", "R35", "a notice, but unknown whether it is a processor: nothing is exempted",
     ("2026-06-01", {**SPECIAL, "processor": None, "principalNotifiedAt": at("2026-06-02")}), items=[1], day_one="2026-06-01", days=30,
     discharged=False, exemptions=[["processor_notified_principal", "unknown"]])
case("S-R35-06", "R35", "the principal's clock starts when it knows, at the processor's notice", ("2026-06-03", persons(1500, 1500)), items=[4],
     day_one="2026-06-03", days=30)
case("S-R35-07", "R35", "an open case of a processor that told its principal is discharged as well",
     ("2026-06-01", {**processor, "specialCareData": None, "principalNotifiedAt": at("2026-06-02")}), verdict="undetermined", items=[],
     discharged=True, provisional=True)

# R36: local closed days
okinawa = [("2027-06-23", "慰霊の日")]
case("S-R36-01", "R36", "day 30 on a day closed by a prefecture's ordinance moves on", ("2027-05-25", SPECIAL), extra=okinawa, day_one="2027-05-25", days=30)
case("S-R36-02", "R36", "the same without that ordinance", ("2027-05-25", SPECIAL), day_one="2027-05-25", days=30, finalDue_is="2027-06-23")
case("S-R36-03", "R36 R22", "a local closed day behind a holiday is passed too", ("2026-10-25", SPECIAL), extra=[("2026-11-24", "県民の日")],
     day_one="2026-10-25", days=30)

# Unknown facts and versions
case("S-R1-10", "R1", "nothing known but that something happened: every duty, provisionally", ("2026-06-01", {}), bare=True,
     verdict="undetermined", items=[], provisional=True, day_one="2026-06-01", days=30, ifAttack="2026-07-30")
case("S-R24-01", "R24", "an attack is possible beside item 1: keep day 30, show day 60", ("2026-06-01", {**SPECIAL, "wrongfulPurpose": None}),
     items=[1], provisional=False, day_one="2026-06-01", days=30, ifAttack="2026-07-30")
case("S-R24-02", "R24", "only an attack is open: keep day 30 all the same", ("2026-06-01", {"wrongfulPurpose": None}), verdict="undetermined",
     items=[], provisional=True, day_one="2026-06-01", days=30, ifAttack="2026-07-30", decidesFirst=["wrongfulPurpose"])
case("S-V-01", "R1", "before 2022-04-01 there was no duty", ("2022-03-31", SPECIAL), **none(ruleVersion=None, exemptions=[["no_duty_at_that_time", "applies"]]))
case("S-V-02", "R1", "the first day of the duty", ("2022-04-01", SPECIAL), items=[1], day_one="2022-04-01", days=30, ruleVersion="appi-private/2022-04-01")
case("S-V-03", "R1 R30", "an attack learned only after the duty came into force", ("2022-03-20", {}), ("2022-04-20", ATTACK), items=[3],
     day_one="2022-04-20", days=60)

# Requests that are refused
for number, (name, facts, code) in enumerate([
        ("a maximum below the count", persons(45, 40), "facts_contradictory"),
        ("a key without encryption", {"strongEncryption": False, "keyCompromised": True}, "facts_contradictory"),
        ("a principal without a processor", {"processor": False, "principalNotifiedAt": at("2026-06-02")}, "facts_contradictory"),
        ("entrusted data without a processor", {"processor": False, "entrustedData": True}, "facts_contradictory"),
        ("a negative count", persons(-1, 5), "fact_invalid"), ("half a person", persons(1.5, 5), "fact_invalid"),
        ("no event at all", {"eventTypes": []}, "fact_invalid"), ("a notice without an offset", {"processor": True, "principalNotifiedAt": "2026-06-02T10:00:00"}, "fact_invalid")], 1):
    rule = "R35" if "princip" in name or "entrusted" in name or "notice" in name else "R5" if "key" in name else "R4" if "count" in name or "half" in name else "R1"
    case(f"S-X-{number:02}", rule, f"refused: {name}", ("2026-06-01", facts), refused=code)
case("S-X-20", "R29", "refused: a time without an offset says nothing about the day in Japan", ("2026-06-01T10:00:00", SPECIAL), refused="instant_invalid")
case("S-X-21", "R30", "refused: revisions out of order", ("2026-06-02", SPECIAL), ("2026-06-01", {}), refused="revisions_out_of_order")
case("S-X-22", "R28", "refused: a correction without its reason", ("2026-06-02", SPECIAL),
     ("2026-06-05", {}, {"correctsAwareness": {"knownAt": at("2026-06-01")}}), refused="correction_invalid")
case("S-X-23", "R22", "refused: a due date past the years whose holidays are known", ("2050-12-20", SPECIAL), refused="date_beyond_calendar")

for each in CASES:  # dates also written by hand must agree with the counting
    for name in [key for key in each["expected"] if key.endswith("_is")]:
        by_hand = each["expected"].pop(name)
        assert each["expected"][name[:-3]] == by_hand, each["id"]

assert len({each["id"] for each in CASES}) == len(CASES)
about = "Cases of sokuho's own, worked out by worked_out.py and by hand. Unlike in appi-cases.json, a fact that is not named is unknown."
body = ",\n  ".join(json.dumps(each, ensure_ascii=False) for each in CASES)
print(f'{{\n "about": {json.dumps(about)},\n "cases": [\n  {body}\n ]\n}}')
