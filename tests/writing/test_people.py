"""Who is one person and who are two: descriptions, callings, names and kin words of one story."""

import pytest

from duanju import writing
from duanju.drama.script import Person, Story


def speakers(text: str, language: str = "en") -> str:
    """Return the cues of a story's quotations in order, with a slash between."""
    return "/".join(r.speaker for r in writing.explain(Story("x", text, language)))


def people(text: str, language: str = "en") -> dict[str, Person]:
    """Return the persons of a story by their names."""
    return {p.name: p for p in writing.adapt(Story("x", text, language)).people}


def test_a_calling_stands_for_the_one_named_before_it() -> None:
    """The landlord, whom nobody introduced, is Mr. Amble, who is the only one he can be."""
    text = (
        "Mr. Amble climbed the stairs.\n\n“It leaks,” said Dora.\n\nThe landlord put on his glasses.\n\n"
        "“It is old,” he said.\n\n“Old!” said Dora.\n\n“Very old,” said Mr. Amble.\n\nThe landlord sat down."
    )

    assert speakers(text) == "DORA/MR. AMBLE/DORA/MR. AMBLE"


def test_two_who_answer_one_another_are_never_one() -> None:
    """The clerk talks with Mr. Amble and so is not him."""
    text = (
        "Mr. Amble went to the counter.\n\n“Next,” said the clerk.\n\n“One to Leeds,” said Mr. Amble.\n\n"
        "“Single?” asked the clerk."
    )

    assert speakers(text) == "CLERK/MR. AMBLE/CLERK"


def test_whom_a_line_calls_is_not_its_speaker_under_another_name() -> None:
    """The postmistress who says Peter's name is not Peter."""
    text = "Peter came in from the rain.\n\n“It is wet, Peter,” the postmistress said.\n\n“It is,” said Peter."

    assert speakers(text) == "POSTMISTRESS/PETER"


def test_a_name_between_commas_belongs_to_the_calling_before_it() -> None:
    """His apprentice, Otto, is one person; so are Geoff and the librarian."""
    text = (
        "The potter slept, and his apprentice, Otto, swept the yard.\n\n“Good day,” said Geoff, the librarian.\n\n"
        "“Is he in?” asked Ann.\n\n“No,” said the apprentice.\n\n“Pity,” said the librarian."
    )

    assert speakers(text) == "GEOFF/ANN/OTTO/GEOFF"


def test_what_somebody_is_said_to_be_is_a_calling_of_theirs() -> None:
    """He was a young lawyer: so the lawyer is Mr. Haddad."""
    text = (
        "Mr. Haddad came down the hall. He was a young lawyer with a torn bag.\n\n“Well?” asked Mr. Haddad.\n\n"
        "“Ask him,” said Vera.\n\n“I did,” said the lawyer."
    )

    assert speakers(text) == "MR. HADDAD/VERA/MR. HADDAD"
    assert people(text)["MR. HADDAD"].age == 25


def test_a_pronoun_called_by_a_name_gives_it_to_its_person() -> None:
    """He was a Swede called Tor: so the guard is Tor."""
    text = (
        "The guard came over. He was a Swede called Tor.\n\n“Trouble?” he said.\n\n“No,” said Ann.\n\n“Good,” said Tor."
    )

    assert speakers(text) == "TOR/ANN/TOR"


def test_somebody_is_told_in_the_next_sentence() -> None:
    """“Dinner!” somebody shouted. It was Nee."""
    text = "“Dinner!” somebody shouted.\n\nIt was Nee. She held a pot.\n\n“Beans?” said Roy.\n\n“Beans,” said Nee."

    assert speakers(text) == "NEE/ROY/NEE"


def test_who_is_asked_for_the_name_gets_it() -> None:
    """The girl without a name is Kasia once she has said so."""
    text = (
        "A girl stopped at the table.\n\n“Take the bishop,” she said.\n\n“What's your name?” asked Otto.\n\n"
        "“Kasia. I live over there.”\n\n“Sit down,” said Otto.\n\n“Thank you,” said Kasia."
    )

    assert set(speakers(text).split("/")) == {"KASIA", "OTTO"}


def test_who_says_what_they_are_is_meant_by_that_word() -> None:
    """我是他二舅 makes the stranger 二舅."""
    text = (
        "校门口下来一个男人，冲这边招手：“童童！”\n\n“你是谁？”老岳问。\n\n“我是他二舅。”男人说。\n\n"
        "“我二舅有胡子。”童童说。\n\n“我刮了。”二舅说。"
    )

    assert speakers(text, "zh").split("/")[2] == speakers(text, "zh").split("/")[4] == "二舅"


def test_a_woman_with_a_surname_is_not_the_man_called_by_it() -> None:
    """Templeton, with his hand on the wall, and Ada Templeton are two."""
    text = (
        "Templeton came down with one hand on his hip.\n\n“Rain,” said Templeton.\n\n"
        "Ada Templeton turned round. She laughed.\n\n“Always rain,” said Ada."
    )

    assert speakers(text) == "TEMPLETON/ADA TEMPLETON"


def test_two_given_names_of_one_family_are_two_people() -> None:
    """洪国梁 and 洪涛 share no person."""
    text = "洪国梁说：“走吧。”\n\n洪涛说：“不走。”\n\n“为什么？”洪国梁问。"

    assert speakers(text, "zh") == "洪国梁/洪涛/洪国梁"


def test_adjectives_keep_two_men_apart() -> None:
    """The big man is not the old man."""
    text = "The old man sat down.\n\n“No,” said the old man.\n\nThe big man came in.\n\n“Yes,” said the big man."

    assert speakers(text) == "OLD MAN/BIG MAN"


def test_the_elder_and_the_younger_brother_are_two() -> None:
    """What ranks kin among one another tells them apart."""
    text = "“It is worn,” said the elder brother.\n\n“Mend it,” said the younger brother."

    assert speakers(text) == "ELDER BROTHER/YOUNGER BROTHER"


def test_what_only_speaks_for_somebody_is_nobody() -> None:
    """A newspaper, fog and an order to stir are no persons."""
    text = (
        "Fog lay on the lake. Her father sat behind a newspaper.\n\n“You're late,” said the newspaper.\n\n"
        "“Sorry, Dad,” said Mei.\n\n“Stir, or it burns,” said Mei."
    )

    assert set(people(text)) == {"FATHER", "MEI"}


@pytest.mark.parametrize(
    ("name", "years"), [("周奶奶", 70), ("陈伯", 60), ("老支书", 65), ("小马", 24), ("三叔公", 72), ("老周", 56)]
)
def test_titles_tell_an_age(name: str, years: int) -> None:
    """The manner in which somebody is called says about how old they are."""
    assert people(f"{name}说：“走吧。”", "zh")[name].age == years


@pytest.mark.parametrize("noun", ["女学生", "外卖小哥", "房东太太", "老船长", "卖票的"])
def test_compound_nouns_for_people_are_read_whole(noun: str) -> None:
    """A word that tells the kind of person belongs to the noun."""
    assert speakers(f"{noun}说：“走吧。”", "zh") == noun


def test_a_family_and_its_daughter_in_law_are_a_name() -> None:
    """马家大嫂 and 马大嫂 are one."""
    assert speakers("马家大嫂说：“没水了。”\n\n马大嫂又说：“一滴也没有。”", "zh") in (
        "马家大嫂/马家大嫂",
        "马大嫂/马大嫂",
    )


def test_traditional_characters_stay_as_they_came() -> None:
    """A story in traditional characters is read like any other and keeps its characters."""
    text = "許頭家掀開布簾走出來。「太太要做什麼？」許頭家問。\n\n「做件長衫。」太太說。"

    assert speakers(text, "zh") == "許頭家/太太"
