from __future__ import annotations

import pytest

from reader.analysis.positions.generation import Generator
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.words import Words


@pytest.fixture
def found(sentence):
    """What is offered: construction -> (source, cue, content)."""
    return lambda table: offered_in(sentence(table))


def offered_in(doc):
    result = {}
    for offer in offers(doc):
        source = doc[offer.source[0] : offer.source[1]].text
        cue = " ".join(doc[word].text for word in offer.candidate.words)
        content = " … ".join(doc[start:end].text for start, end in offer.content)
        result.setdefault(offer.candidate.construction, set()).add((source, cue, content))
    return result


def offers(doc, nouns=None):
    return [offer for cue in Generator(Grammar(doc), Words({}, {}, nouns)).cues() for offer in cue.offers]


CASES = {
    "report verb and clause with that": (
        "Mara 1 nsubj PROPN NNP\nwarned 1 ROOT VERB VBD warn\nthat 5 mark SCONJ IN\nthe 4 det DET DT\n"
        "dam 5 nsubj NOUN NN\nleaks 1 ccomp VERB VBZ leak\n. 1 punct PUNCT .",
        "verb + clause",
        ("Mara", "warned", "that the dam leaks"),
    ),
    "the clause without that": (
        "Mara 1 nsubj PROPN NNP\nsays 1 ROOT VERB VBZ say\nit 3 nsubj PRON PRP\nleaks 1 ccomp VERB VBZ leak\n"
        ". 1 punct PUNCT .",
        "verb + clause",
        ("Mara", "says", "it leaks"),
    ),
    "auxiliary and negation belong to the cue": (
        "Mara 3 nsubj PROPN NNP\ndid 3 aux AUX VBD do\nnot 3 neg PART RB\nsay 3 ROOT VERB VB say\n"
        "it 5 nsubj PRON PRP\nleaks 3 ccomp VERB VBZ leak",
        "verb + clause",
        ("Mara", "did not say", "it leaks"),
    ),
    "infinitive": (
        "They 1 nsubj PRON PRP\nvowed 1 ROOT VERB VBD vow\nto 3 aux PART TO\nrepair 1 xcomp VERB VB repair\n"
        "it 3 dobj PRON PRP",
        "verb + infinitive",
        ("They", "vowed", "to repair it"),
    ),
    "gerund": (
        "They 1 nsubj PRON PRP\nsuggest 1 ROOT VERB VBP suggest\ndraining 1 xcomp VERB VBG drain\nit 2 dobj PRON PRP",
        "verb + gerund",
        ("They", "suggest", "draining it"),
    ),
    "object": (
        "Mara 1 nsubj PROPN NNP\nbacks 1 ROOT VERB VBZ back\nthe 3 det DET DT\nrepair 1 dobj NOUN NN",
        "verb + object",
        ("Mara", "backs", "the repair"),
    ),
    "object with what is said of it": (
        "Mara 1 nsubj PROPN NNP\naccused 1 ROOT VERB VBD accuse\nthem 1 dobj PRON PRP\nof 1 prep ADP IN\n"
        "delay 3 pobj NOUN NN",
        "verb + object and more",
        ("Mara", "accused", "them of delay"),
    ),
    "preposition": (
        "Mara 1 nsubj PROPN NNP\ntalked 1 ROOT VERB VBD talk\nabout 1 prep ADP IN\nthe 4 det DET DT\n"
        "dam 2 pobj NOUN NN",
        "verb + preposition",
        ("Mara", "talked about", "the dam"),
    ),
    "shared subject": (
        "Mara 1 nsubj PROPN NNP\nleft 1 ROOT VERB VBD leave\nand 1 cc CCONJ CC\nwarned 1 conj VERB VBD warn\n"
        "it 5 nsubj PRON PRP\nleaks 3 ccomp VERB VBZ leak",
        "verb + clause",
        ("Mara", "warned", "it leaks"),
    ),
    "participle": (
        "Mara 1 nsubj PROPN NNP\nleft 1 ROOT VERB VBD leave\n, 1 punct PUNCT ,\nadding 1 advcl VERB VBG add\n"
        "that 6 mark SCONJ IN\nit 6 nsubj PRON PRP\nleaks 3 ccomp VERB VBZ leak",
        "verb + clause",
        ("Mara", "adding", "that it leaks"),
    ),
    "relative clause": (
        "Engineers 4 nsubj NOUN NNS\nwho 2 nsubj PRON WP\nsaid 0 relcl VERB VBD say\nso 2 dobj ADV RB\n"
        "left 4 ROOT VERB VBD leave",
        "verb + object",
        ("who", "said", "so"),
    ),
    "passive": (
        "The 1 det DET DT\nrepair 3 nsubjpass NOUN NN\nwas 3 auxpass AUX VBD be\nbacked 3 ROOT VERB VBN back\n"
        "by 3 agent ADP IN\nMara 4 pobj PROPN NNP",
        "passive",
        ("Mara", "was backed", "The repair"),
    ),
    "verb within its clause": (
        "The 1 det DET DT\ndam 6 nsubj NOUN NN\n, 6 punct PUNCT ,\nMara 4 nsubj PROPN NNP\n"
        "said 6 parataxis VERB VBD say\n, 6 punct PUNCT ,\nleaks 6 ROOT VERB VBZ leak",
        "verb inside its clause",
        ("Mara", "said", "The dam … leaks"),
    ),
    "inverted": (
        "It 1 nsubj PRON PRP\nleaks 3 ccomp VERB VBZ leak\n, 3 punct PUNCT ,\nsaid 3 ROOT VERB VBD say\n"
        "Mara 3 nsubj PROPN NNP\n. 3 punct PUNCT .",
        "clause before the verb",
        ("Mara", "said", "It leaks"),
    ),
    "according to": (
        "It 1 nsubj PRON PRP\nleaks 1 ROOT VERB VBZ leak\n, 1 punct PUNCT ,\naccording 1 prep VERB VBG accord\n"
        "to 3 prep ADP IN\nMara 4 pobj PROPN NNP\n. 1 punct PUNCT .",
        "according to",
        ("Mara", "according to", "It leaks"),
    ),
    "in X's view": (
        "In 5 prep ADP IN\nMara 3 poss PROPN NNP\n's 1 case PART POS\nview 0 pobj NOUN NN\nit 5 nsubj PRON PRP\n"
        "leaks 5 ROOT VERB VBZ leak",
        "in X's view",
        ("Mara", "In view", "it leaks"),
    ),
    "noun with a clause": (
        "His 1 poss PRON PRP$\nclaim 5 nsubj NOUN NN\nthat 4 mark SCONJ IN\nit 4 nsubj PRON PRP\n"
        "leaks 1 acl VERB VBZ leak\nspread 5 ROOT VERB VBD spread",
        "noun cue",
        ("His", "claim", "that it leaks"),
    ),
    "adjective": (
        "Mara 1 nsubj PROPN NNP\nis 1 ROOT AUX VBZ be\nsure 1 acomp ADJ JJ\nit 4 nsubj PRON PRP\n"
        "leaks 2 ccomp VERB VBZ leak",
        "adjective cue",
        ("Mara", "is sure", "it leaks"),
    ),
    "name and colon": (
        "Mara 0 ROOT PROPN NNP\n: 0 punct PUNCT :\nIt 3 nsubj PRON PRP\nleaks 0 appos VERB VBZ leak\n. 0 punct PUNCT .",
        "speaker and colon",
        ("Mara", ":", "It leaks"),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_each_construction_offers_its_source_cue_and_content(found, name):
    table, construction, expected = CASES[name]
    assert expected in found(table).get(construction, set())


NOT_OFFERED = {
    "verb + clause": "Mara 1 nsubj PROPN NNP\nbacks 1 ROOT VERB VBZ back\nrepair 1 dobj NOUN NN",
    "verb + infinitive": "Mara 1 nsubj PROPN NNP\nsleeps 1 ROOT VERB VBZ sleep",
    "verb + gerund": CASES["infinitive"][0],
    "verb + object": CASES["report verb and clause with that"][0],
    "verb + object and more": CASES["object"][0],
    "verb + preposition": CASES["object"][0],
    "passive": "Repair 2 nsubjpass NOUN NN\nwas 2 auxpass AUX VBD be\nbacked 2 ROOT VERB VBN back",
    "verb inside its clause": CASES["report verb and clause with that"][0],
    "clause before the verb": CASES["report verb and clause with that"][0],
    "in X's view": CASES["according to"][0],
    "according to": "It 1 nsubj PRON PRP\nleaks 1 ROOT VERB VBZ leak\nin 1 prep ADP IN\nMay 2 pobj PROPN NNP",
    "noun cue": "His 1 poss PRON PRP$\ndam 2 nsubj NOUN NN\nleaks 2 ROOT VERB VBZ leak",
    "adjective cue": "Mara 1 nsubj PROPN NNP\nis 1 ROOT AUX VBZ be\nsure 1 acomp ADJ JJ",
    "quotation before the verb": CASES["report verb and clause with that"][0],
    "quotation behind the verb": CASES["report verb and clause with that"][0],
    "verb + predicate": CASES["object"][0],
    "verb + adverbial clause": CASES["object"][0],
}


@pytest.mark.parametrize("construction", NOT_OFFERED)
def test_a_construction_is_not_offered_where_its_words_are_not(found, construction):
    assert construction not in found(NOT_OFFERED[construction])


def test_without_anyone_who_reports_there_is_nothing(found):
    assert found("It 1 nsubj PRON PRP\nrains 1 ROOT VERB VBZ rain") == {}
    assert found("Rain 0 ROOT NOUN NN\nfell 0 acl VERB VBD fall") == {}


QUOTED = """
“ 3 punct PUNCT ``
It 2 nsubj PRON PRP
leaks 6 ccomp VERB VBZ leak
, 6 punct PUNCT ,
” 6 punct PUNCT ''
Mara 6 nsubj PROPN NNP
said 6 ROOT VERB VBD say
. 6 punct PUNCT .
“ 10 punct PUNCT ``
We 10 nsubj PRON PRP
know 10 ROOT VERB VBP know
. 10 punct PUNCT .
” 10 punct PUNCT ''
"""


def test_a_quotation_is_taken_whole_with_the_sentences_that_go_on(found):
    assert ("Mara", "said", "“It leaks,” … “We know.”") in found(QUOTED)["quotation before the verb"]


def test_a_quotation_that_another_speaks_does_not_go_on(found):
    other = QUOTED.replace("know 10 ROOT VERB VBP know\n. 10", "know 14 ccomp VERB VBP know\n, 10").strip()
    other += "\nOdo 14 nsubj PROPN NNP\nsaid 14 ROOT VERB VBD say"
    offered = found(other)["quotation before the verb"]
    assert ("Mara", "said", "“It leaks,”") in offered
    assert ("Odo", "said", "“We know,”") in offered


def test_a_verb_inside_a_quotation_does_not_speak_the_quotation(found):
    offered = found(QUOTED)
    assert all(source != "We" for source, _, content in offered["quotation before the verb"] if "leaks" in content)


def test_only_nouns_that_are_known_as_cues_are_offered(sentence):
    doc = sentence(CASES["noun with a clause"][0])
    assert any(offer.candidate.construction == "noun cue" for offer in offers(doc, frozenset({"claim"})))
    assert not any(offer.candidate.construction == "noun cue" for offer in offers(doc, frozenset({"plan"})))


def test_an_afterthought_may_be_left_out(found):
    table = (
        "Mara 1 nsubj PROPN NNP\nbacks 1 ROOT VERB VBZ back\nrepair 1 dobj NOUN NN\n, 2 punct PUNCT ,\n"
        "which 5 nsubj PRON WDT\ndrags 2 relcl VERB VBZ drag"
    )
    offered = found(table)["verb + object"]
    assert {("Mara", "backs", "repair, which drags"), ("Mara", "backs", "repair")} <= offered


def test_a_quotation_is_also_offered_without_those_behind_it(found):
    assert ("Mara", "said", "“It leaks,”") in found(QUOTED)["quotation before the verb"]


def test_a_quotation_of_no_whole_sentence_goes_on_loosely(found):
    table = QUOTED.replace(". 10 punct PUNCT .\n", "") + "matters 10 dep VERB VBZ matter"
    offered = found(table)["quotation before the verb"]
    assert {("Mara", "said", "“It leaks,” … “We know”"), ("Mara", "said", "“It leaks,”")} <= offered


def test_a_closed_quotation_may_go_on_in_the_next_paragraph(found):
    table = QUOTED.replace("said 6 ROOT VERB VBD say\n. 6 punct PUNCT .", "said 6 ROOT VERB VBD say\n¶ 6 dep SPACE")
    assert ("Mara", "said", "“It leaks,” … “We know.”") in found(table)["quotation before the verb"]


def test_whose_attacks_they_are_may_be_who_renews_them(sentence):
    table = (
        "Mara 1 nsubj PROPN NNP\nrenews 1 ROOT VERB VBZ renew\nher 3 poss PRON PRP$\nattacks 1 dobj NOUN NNS attack\n"
        "on 3 prep ADP IN\nOdo 4 pobj PROPN NNP"
    )
    sources = [offer.source for offer in offers(sentence(table)) if offer.candidate.construction == "noun cue"]
    assert sources == [(2, 3), (0, 1)]


def test_a_report_may_end_before_what_a_comma_joins_to_it(found):
    table = (
        "Mara 1 nsubj PROPN NNP\nsaid 1 ROOT VERB VBD say\nit 3 nsubj PRON PRP\nleaks 1 ccomp VERB VBZ leak\n"
        ", 3 punct PUNCT ,\nnoting 3 advcl VERB VBG note\ncracks 5 dobj NOUN NNS"
    )
    assert {("Mara", "said", "it leaks, noting cracks"), ("Mara", "said", "it leaks")} <= found(table)["verb + clause"]


def test_what_nothing_parts_is_not_cut(found):
    table = (
        "Mara 1 nsubj PROPN NNP\nsaid 1 ROOT VERB VBD say\nit 3 nsubj PRON PRP\nleaks 1 ccomp VERB VBZ leak\n"
        "in 3 prep ADP IN\nMay 4 pobj PROPN NNP"
    )
    assert found(table)["verb + clause"] == {("Mara", "said", "it leaks in May")}


def test_a_verb_whose_subject_the_parser_missed_has_the_noun_beside_it(found):
    table = "Voters 0 ROOT NOUN NNS\nsay 0 acl VERB VBP say\nit 3 nsubj PRON PRP\nleaks 1 ccomp VERB VBZ leak"
    assert any(source == "Voters" for source, _, _ in found(table)["verb + clause"])


def test_who_is_told_is_not_the_one_who_tells(found):
    table = (
        "Mara 2 nsubjpass PROPN NNP\nwas 2 auxpass AUX VBD be\ntold 2 ROOT VERB VBN tell\nit 4 nsubj PRON PRP\n"
        "leaks 2 ccomp VERB VBZ leak"
    )
    assert not any(source == "Mara" for offered in found(table).values() for source, _, _ in offered)


def test_a_noun_within_the_quotation_does_not_speak_it(found):
    table = QUOTED.replace("Mara 6 nsubj", "Mara 6 npadvmod").replace("It 2 nsubj", "It 6 nsubj")
    assert all(source != "It" for source, _, _ in found(table).get("quotation before the verb", set()))
