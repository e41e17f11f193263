"""Sentences with the feelings a reader would allow, the likeliest first; written before the words were chosen."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Felt:
    """A spoken line (with the manner its tag gives), or an action if `body`; `allowed` feelings, the likeliest first."""

    text: str
    allowed: str
    manner: str = ""
    body: bool = False


CHINESE = (
    Felt("你别走，求你了，再陪我坐一会儿。", "worry sadness longing"),
    Felt("我在这条街上卖了四十年豆浆，从没少过一分钱。", "pride"),
    Felt("谁让你动我爸的东西的？放下！", "anger"),
    Felt("没事没事，我就是切菜切到手了。", "pain smile-over-grief neutral"),
    Felt("你猜怎么着，咱家的母羊下了三只！", "joy"),
    Felt("他答应过要回来看我演出的。", "sadness longing"),
    Felt("行，你们都有理，就我一个人不懂事。", "held-anger"),
    Felt("这么晚了，楼上怎么还有人在走？", "dread fear suspicion"),
    Felt("我数三下，你再不出来我就报警。", "resolve anger held-anger"),
    Felt("都是我没用，连你妈最后一面都没让你见上。", "shame sadness"),
    Felt("真没想到，你还记得我爱吃这个。", "tenderness surprise joy"),
    Felt("车几点开？", "neutral"),
    Felt("明天早上八点，老地方见。", "neutral"),
    Felt("哎呀，我的妈呀，蛇！", "fear surprise"),
    Felt("你放心睡吧，我守着。", "tenderness"),
    Felt("就你这点本事，也敢来跟我比？", "contempt"),
    Felt("呸，这水里一股铁锈味。", "disgust"),
    Felt("这下好了，孩子退烧了。", "relief"),
    Felt("我昨天看见你跟他上了同一辆车，你还有什么可说的？", "anger suspicion held-anger"),
    Felt("我不冷，真的，你穿上吧。", "tenderness"),
    Felt("医生说，最多还有三个月。", "sadness dread"),
    Felt("你也不看看自己几斤几两。", "contempt"),
    Felt("我……我不是故意碰掉的。", "shame embarrassment fear worry"),
    Felt("从今天起，这个家我来撑。", "resolve"),
    Felt("老师您坐，您坐，哪能让您站着呢。", "embarrassment tenderness joy neutral"),
    Felt("要是他还在，今年该上大学了。", "longing sadness"),
    Felt("赶紧的，再不走就来不及了！", "worry"),
    Felt("她把照片贴在胸口，半天没有抬头。", "sadness longing", body=True),
    Felt("老人咧开没牙的嘴，乐得直拍腿。", "joy amusement", body=True),
    Felt("他的手攥成了拳头，指节发白。", "held-anger anger", body=True),
)
ENGLISH = (
    Felt("I rehearsed it all week, and now I can't remember a single word.", "worry fear embarrassment"),
    Felt("Put that back where you found it, this minute!", "anger"),
    Felt("Your father would have been so pleased with you today.", "tenderness pride longing"),
    Felt("The ferry leaves at nine from the north pier.", "neutral"),
    Felt("You again. I might have guessed.", "contempt held-anger"),
    Felt("Three hundred people, and every one of them stood up and cheered.", "pride joy"),
    Felt("There's someone downstairs. Don't put the light on.", "fear dread"),
    Felt("She kept his side of the wardrobe just as it was.", "sadness longing"),
    Felt("You told me the letter was burned.", "suspicion held-anger anger"),
    Felt("Oh, thank heavens, you've got your coat on.", "relief"),
    Felt("I don't care what the council says, we are staying.", "resolve anger"),
    Felt("I used his toothbrush for a week before he noticed.", "amusement embarrassment"),
    Felt("It's only a scratch, honestly, stop fussing.", "pain smile-over-grief neutral"),
    Felt("I should have been there. I was at the races.", "shame sadness"),
    Felt("Two sugars, please.", "neutral"),
    Felt("If you so much as touch that dog, you'll answer to me.", "anger held-anger"),
    Felt("She's walking! Come and look, she's walking!", "joy"),
    Felt("Is it supposed to smell like that?", "disgust suspicion worry"),
    Felt("The doctor hasn't rung. He said he would ring by four.", "worry"),
    Felt("I can't feel my legs.", "fear pain"),
    Felt("You wore my mother's ring to the pawnshop.", "anger held-anger sadness"),
    Felt("Sleep now. I'm not going anywhere.", "tenderness"),
    Felt("I never thought I'd see this kitchen again.", "longing surprise joy tenderness relief"),
    Felt("How nice to see you.", "held-anger", manner="through gritted teeth"),
    Felt("The results came back.", "joy", manner="brightly"),
    Felt("I broke it.", "shame fear embarrassment worry sadness", manner="in a small voice"),
    Felt("He leaned his forehead against the cold glass and shut his eyes.", "sadness numb longing", body=True),
    Felt("The boy hopped from foot to foot, holding the certificate over his head.", "joy pride", body=True),
    Felt("Her cup rattled so hard in its saucer that she had to set it down.", "fear worry", body=True),
    Felt(
        "She would not look at either of them, and picked at the hem of her sleeve.",
        "shame embarrassment worry",
        body=True,
    ),
)
