"""A text of any length, from templates of our own: paragraphs of news with people, bodies, places and what they say.

Somebody is reported about once in thirty words, as in the articles of PolNeAR.
"""

from __future__ import annotations

import random
from itertools import islice

from tests.benchmarks.odd_texts import bodies, people

_PEOPLE, _BODIES = 400, 200
_PLACES = "Peru Kenya Norway Chile Georgia Jordan Vienna Lagos Lyon Ottawa Bergen Geneva Kyiv Brussels".split()
_TOPICS = (
    "the fishing quota;the harbour budget;a longer ceasefire;the new tariff;the grain corridor;the river treaty;"
    "the pension plan;the pipeline;the election law;cheaper loans for small towns"
).split(";")
_VERBS = "approve delay reject finance publish support review suspend".split()
_SENTENCES = (
    "{person} said on Tuesday that {place} would {verb} {topic} before the end of the year.",
    "“We will not {verb} {topic} while the talks go on,” {person} told reporters in {place}.",
    "The {body} denied that it had asked {place} to {verb} {topic}.",
    "According to {person}, a spokesman for the {body}, nobody has yet seen the figures.",
    "{last} added that {topic} “cannot wait for another winter” and called on {place} to act.",
    "He warned the {body} against further delays, but praised the work of the commission.",
    "In {place}, several hundred people gathered in front of the town hall to hear the results.",
    "Prices rose by {number} per cent in the last quarter, the largest increase in {number} years.",
    "The {body} and the government of {place} have argued about {topic} since 20{number}.",
    "{person}, who led the delegation, stressed that the door remains open for {place}.",
    "Critics believe that {topic} will do little for the {number} families who lost their homes.",
    "The report, which runs to {number} pages, was written by a group of engineers and economists.",
    "Asked whether she would {verb} {topic}, {person} replied that the answer depends on {place}.",
    "Rain had fallen for {number} days, and the roads to the north were closed.",
    "{last} promised to publish the letters, and thanked the {body} for its patience.",
    "Several members of the {body} want {place} to {verb} {topic} as soon as possible.",
    "The ferry from {place}, which carries most of the island's food, lay in the harbour with a broken engine.",
    "{last} was born in {place} in 19{number} and worked as a teacher before entering politics.",
    "At the market, fishermen sold their last catch while trucks from the {body} waited along the quay.",
    "A second round of talks in {place} ended without a result after almost {number} hours.",
    "The bridge was closed in 19{number}, rebuilt with money from abroad, and opened again by {person}.",
    "Since then {number} companies have moved their offices to {place}, where rents are lower and the port is near.",
    "{person} won the second vote by a narrow margin, with {number} of the seats still to be counted.",
    "Under the new rules, ships of more than {number} metres have to wait outside the bay until the tide turns.",
    "The {body} employs about {number} thousand people, most of them in the south of the country.",
    "On Friday evening the lights went out in large parts of {place}, and the trains stood still until morning.",
)


def chronicle(words: int, seed: int = 1) -> str:
    """At least so many words, with a headline; the same each time for the same seed."""
    chance = random.Random(seed)
    names, known = list(islice(people(), _PEOPLE)), list(islice(bodies(), _BODIES))
    paragraphs, count = ["A Chronicle of Harbours, Budgets and Treaties"], 0
    while count < words:
        paragraphs.append(_paragraph(chance, names, known))
        count += len(paragraphs[-1].split())
    return "\n\n".join(paragraphs)


def _paragraph(chance: random.Random, names: list[str], known: list[str]) -> str:
    name = chance.choice(names)
    return " ".join(
        sentence.format(
            person=name,
            last=name.split()[1],
            body=chance.choice(known),
            place=chance.choice(_PLACES),
            topic=chance.choice(_TOPICS),
            verb=chance.choice(_VERBS),
            number=chance.randint(11, 99),
        )
        for sentence in chance.sample(_SENTENCES, chance.randint(2, 5))
    )
