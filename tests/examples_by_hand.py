"""The three example stories as scripts, laid out by hand, and small builders for tests."""

from duanju.crew import VoiceNote
from duanju.drama.script import Element, Kind, Person, Scene, Script

VOICES = (
    VoiceNote("zf_xiaobei", "zh", "female", 0.93),
    VoiceNote("zf_xiaoyi", "zh", "female", 0.93),
    VoiceNote("zf_xiaoxiao", "zh", "female", 0.86),
    VoiceNote("zm_yunxi", "zh", "male", 0.93),
    VoiceNote("zm_yunxia", "zh", "male", 0.93),
    VoiceNote("zm_yunjian", "zh", "male", 0.86),
    VoiceNote("af_heart", "en", "female", 1.0),
    VoiceNote("af_bella", "en", "female", 1.0),
    VoiceNote("bf_emma", "en", "female", 0.9),
    VoiceNote("am_fenrir", "en", "male", 1.0),
    VoiceNote("am_michael", "en", "male", 1.0),
    VoiceNote("bm_george", "en", "male", 1.0),
)


def act(text: str) -> Element:
    """An action element."""
    return Element(Kind.ACTION, text)


def say(who: str, text: str, manner: str = "", extension: str = "") -> Element:
    """A dialogue element."""
    return Element(Kind.DIALOGUE, text, who, extension, manner)


def tell(text: str, who: str = "旁白") -> Element:
    """A narrated element."""
    return say(who, text, extension="V.O.")


LAST_BUS = Script(
    {"Title": "最后一趟班车"},
    (
        Scene(
            1,
            "EXT. 县汽车站 检票口外 - 日",
            "EXT",
            "县汽车站 检票口外",
            "日",
            (
                tell("腊月二十六，县汽车站下着雪。我妈抱着一只红布包，站在检票口外面。"),
                act("小满跑过去，帽子都跑掉了。"),
                say("小满", "妈，你怎么来了？"),
                act("妈把布包塞到小满怀里。"),
                say("妈", "给你送豆腐丸子。还是热的，贴着肚子放。"),
                act("小满打开布包，里面是一只掉了漆的铝饭盒。盖子上刻着爸爸的工号：零四七。"),
                say("小满", "爸的饭盒，你不是说丢了吗？"),
                act("妈低下头，拍了拍小满肩膀上的雪。"),
                say("妈", "没丢。我一直拿它量米。"),
                act("广播响了。司机老周从车窗里探出头来。"),
                say("老周", "去杭州的，最后一趟，走不走？", "喊道"),
                say("妈", "周师傅，等一下！", "喊"),
                act("妈又转过来看着小满。"),
                say("妈", "小满，今年他要是还不回来，你就别等了。"),
                say("小满", "那你呢？"),
                act("妈笑了笑，眼圈红了。"),
                say("妈", "我等惯了。"),
            ),
        ),
        Scene(
            2,
            "INT. 车里 - 日",
            "INT",
            "车里",
            "日",
            (
                tell("车里很暗，只有仪表盘亮着。我坐在第一排，从后窗看见妈站在雪地里，手还举着。"),
                act("老周从镜子里看了小满一眼。"),
                say("老周", "零四七的饭盒……这个人，上个月坐过我的车。", "忽然"),
            ),
        ),
    ),
    "zh",
)
LAST_BUS_PEOPLE = (
    Person("小满", ("我",)),
    Person("妈", ("我妈",), "female", None, ("妈",)),
    Person("老周", ("周师傅",), "male", None, ("司机",)),
)

LEFT_GLOVE = Script(
    {"Title": "The Left Glove"},
    (
        Scene(
            1,
            "INT. BACK KITCHEN OF A CHIP SHOP, WHITBY - EARLY MORNING",
            "INT",
            "BACK KITCHEN OF A CHIP SHOP, WHITBY",
            "EARLY MORNING",
            (
                act("Rain ran down the window. Nell, who was nineteen, sat peeling potatoes into a bucket."),
                act(
                    "The back door opened. Her grandfather Arthur came in with his coat dripping and laid one yellow "
                    "rubber glove on the table."
                ),
                say("Nell", "That's the left one. Where did you find it?"),
                say("Arthur", "In the harbour. Caught on the Marigold's rope."),
                act("Nell put down the knife."),
                say("Nell", "Grandad, the Marigold was sold. She went to Hull in March."),
                say("Arthur", "She's back. Tied up where she always was, with the lamp lit.", "quietly"),
                act(
                    "Nell went to the window and looked out. Across the black water a small light was moving along "
                    "a deck."
                ),
                say("Nell", "Mum had gloves like that. She wrote her name inside, so I wouldn't take them."),
                act(
                    "Arthur turned the cuff inside out and held it under the lamp. Four letters, in faded ink. He did "
                    "not read them aloud."
                ),
                say("Nell", "What does it say? Grandad, what does it say?"),
                say("Arthur", "It says Nell. It's your writing.", "whispered"),
                act("Somebody knocked at the back door, three times."),
                say("Arthur", "We're closed!", "shouted"),
                say("a woman's voice", "I know. I've come for the other one.", extension="O.S."),
            ),
        ),
    ),
    "en",
)
LEFT_GLOVE_PEOPLE = (
    Person("Nell", (), "female", 19, ()),
    Person("Arthur", ("Grandad",), "male", None, ("grandfather",)),
    Person("a woman's voice", (), "female", None, ()),
)

TROUSER_HEM = Script(
    {"Title": "改裤脚", "Author": "duanju"},
    (
        Scene(
            1,
            "INT. 裁缝铺 - 夜",
            "INT",
            "裁缝铺",
            "夜",
            (
                act("雨打着卷帘门。阿秀坐在灯下踩缝纫机。"),
                act("老何推门进来，手里拎着一条叠得整整齐齐的警裤。"),
                say("老何", "还没关门？"),
                say("阿秀", "等你呢。你一年来一回，都是今天。"),
                act("老何把裤子放在台上，用手抹平。"),
                say("老何", "裤脚放长两公分。"),
                say("阿秀", "去年你叫我改短两公分。"),
                say("老何", "孩子嘛，还在长。", "笑"),
                act("阿秀翻开裤脚，手停住了。折边里缝着一张纸条。"),
                say("阿秀", "何叔，这条裤子，有人穿过吗？"),
                act("老何看着缝纫机上的灯，很久没有说话。"),
                say("老何", "没有。他二十三岁走的，衣服是后来才发下来的。"),
                say("阿秀", "那这张纸条，是谁缝进去的？", "低声"),
                act("阿秀把纸条展开。"),
                Element(Kind.CENTERED, "今晚十点，裁缝铺，别告诉我爸。"),
                say("老何", "这是他的字。"),
                act("门外，有人敲了三下。"),
            ),
        ),
    ),
    "zh",
)
