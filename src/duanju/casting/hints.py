"""What a text says about a person, as tables of words: kinship, work, names, clothes, features.

Each row holds words of both languages; a word in Latin letters is matched as a whole word whatever its case,
any other word wherever it stands.
"""

KIN: tuple[tuple[str, str, int], ...] = (
    ("great-grandmother,太奶奶,太婆,老太君", "female", 86),
    ("great-grandfather,太爷爷,太公", "male", 86),
    ("grandmother,grandma,granny,gran,nan,nana,奶奶,祖母,外婆,姥姥,阿婆,婆婆,老太太,老太婆,老奶奶", "female", 72),
    (
        "grandfather,grandad,granddad,grandpa,gramps,爷爷,祖父,外公,姥爷,阿公,老爷爷,老头,老汉,老爷子,老大爷,大爷,老伯",
        "male",
        73,
    ),
    ("mother-in-law,岳母,丈母娘", "female", 58),
    ("father-in-law,岳父,老丈人,公公", "male", 60),
    ("stepmother,mother,mum,mom,mummy,mommy,mama,ma,妈妈,母亲,妈,娘,阿妈,老妈,后妈", "female", 48),
    ("stepfather,father,dad,daddy,papa,pa,爸爸,父亲,爸,爹,阿爸,老爸,后爸", "male", 50),
    ("aunt,auntie,aunty,姑姑,姑妈,姨妈,阿姨,小姨,舅妈,舅母,婶婶,婶,大婶,大妈,伯母,大娘,大嫂", "female", 50),
    ("uncle,叔叔,大叔,叔,伯伯,大伯,舅舅,舅,姑父,姨父,姑丈", "male", 50),
    ("wife,widow,bride,妻子,老婆,媳妇,太太,夫人,嫂子,嫂,新娘,寡妇", "female", 34),
    ("husband,widower,groom,bridegroom,丈夫,老公,新郎,姐夫,妹夫", "male", 36),
    ("granddaughter,孙女,外孙女", "female", 14),
    ("grandson,孙子,外孙", "male", 14),
    ("daughter,女儿,闺女,丫头", "female", 20),
    ("son,儿子", "male", 20),
    ("little sister,younger sister,妹妹,小妹,师妹", "female", 17),
    ("little brother,younger brother,弟弟,小弟,师弟", "male", 17),
    ("big sister,older sister,elder sister,sister,姐姐,大姐,姐,师姐", "female", 28),
    ("big brother,older brother,elder brother,brother,哥哥,大哥,哥,师兄", "male", 29),
    ("niece,侄女,外甥女", "female", 15),
    ("nephew,侄子,外甥", "male", 15),
    ("old woman,old lady,老妇人,老妇,老妪,媪", "female", 71),
    ("old man,old fellow,老人家,老人,老翁,老者,老头儿", "male", 72),
    ("baby girl,little girl,schoolgirl,小女孩,女孩儿,小姑娘,女童,女娃", "female", 8),
    ("baby boy,little boy,schoolboy,小男孩,男孩儿,男童,男娃,小伙伴", "male", 8),
    ("toddler,child,kid,孩子,小孩,娃娃,娃,孩童,儿童", "", 8),
    ("teenager,teen,少年,中学生", "", 15),
    ("girl,女孩,姑娘,少女,小姐", "female", 19),
    ("boy,lad,男孩,小伙子,小伙", "male", 18),
    ("woman,lady,女人,女子,妇人,女士,女", "female", 33),
    ("man,gentleman,guy,男人,男子,先生,汉子,男", "male", 36),
)
"""Words of kinship and age: who they make, and the years they suggest."""

WORK: tuple[tuple[str, str, str], ...] = (
    ("doctor,surgeon,nurse,medic,paramedic,midwife,医生,大夫,护士,医师,护士长,主任医师", "scrubs", ""),
    (
        "teacher,schoolteacher,headmaster,headmistress,professor,tutor,老师,教师,班主任,校长,教授,先生教书",
        "shirt",
        "glasses",
    ),
    ("pupil,student,schoolgirl,schoolboy,classmate,schoolchild,学生,小学生,中学生,高中生,同学,班长", "school", ""),
    ("driver,conductor,司机,售票员,检票员,列车员,乘务员,开车的", "uniform", "cap"),
    (
        "policeman,policewoman,police officer,officer,constable,sergeant,soldier,captain,guard,警察,"
        "民警,交警,军人,士兵,"
        "战士,保安,当兵,排长,连长,队长",
        "uniform",
        "cap",
    ),
    ("postman,postwoman,courier,邮递员,快递员,送信", "uniform", "cap"),
    (
        "cook,chef,baker,waiter,waitress,barista,butcher,厨师,大厨,厨子,掌勺,面包师,服务员,卖面,"
        "卖豆腐,卖菜,摊主,包子铺",
        "apron",
        "",
    ),
    ("tailor,seamstress,dressmaker,shopkeeper,grocer,裁缝,老板娘,掌柜,店主,店家,补鞋", "apron", ""),
    (
        "mechanic,miner,fitter,welder,worker,engineer,plumber,builder,labourer,工人,矿工,电工,焊工,"
        "修车,修理,工地,民工,技工",
        "overalls",
        "",
    ),
    ("fisherman,sailor,deckhand,skipper,boatman,渔民,船夫,水手,船长,打鱼", "sweater", "cap"),
    ("farmer,shepherd,gardener,农民,庄稼人,种地,放羊,放牛,果农,茶农", "jacket", "hat"),
    (
        "lawyer,manager,supervisor,priest,vicar,pastor,banker,director,boss,executive,judge,clerk,律师,经理,老板,总裁,董事长,法官,主管,总监,"
        "职员,会计,主任,局长,科长",
        "suit",
        "",
    ),
    ("singer,dancer,actress,model,歌女,歌手,舞女,演员,名角", "qipao", "earrings"),
    ("actor,musician,artist,painter,writer,journalist,琴师,画家,作家,记者,诗人", "jacket", ""),
    (
        "emperor,empress,prince,princess,general,swordsman,scholar,monk,皇帝,皇后,公主,王爷,"
        "将军,侠客,书生,秀才,丫鬟,"
        "员外,县令,道士,和尚,尼姑",
        "hanfu",
        "",
    ),
    ("craftsman,handyman,师傅,手艺人", "overalls", ""),
)
"""Words of work: the clothes that go with it and one feature."""

WEAR: tuple[tuple[str, str], ...] = (
    ("棉袄,棉衣,羽绒服,padded jacket,puffer,quilted", "padded"),
    ("大衣,风衣,外套,军大衣,coat,overcoat,raincoat,anorak", "coat"),
    ("旗袍,qipao,cheongsam", "qipao"),
    ("西装,西服,suit,tuxedo", "suit"),
    ("校服,school uniform", "school"),
    ("制服,军装,警服,uniform", "uniform"),
    ("围裙,apron", "apron"),
    ("工装,工作服,overalls,boiler suit,dungarees", "overalls"),
    ("白大褂,手术服,scrubs,white coat", "scrubs"),
    ("毛衣,sweater,jumper,cardigan,pullover", "sweater"),
    ("衬衫,衬衣,shirt,blouse", "shirt"),
    ("裙子,连衣裙,dress,gown,frock", "dress"),
    ("对襟,棉布褂,褂子,袄", "frog"),
    ("长袍,长衫,汉服,robe", "hanfu"),
    ("短袖,背心,t-shirt,tee", "tee"),
)
"""Clothes a text names outright."""

MARKS: tuple[tuple[str, str], ...] = (
    ("眼镜,老花镜,glasses,spectacles", "glasses"),
    ("胡子拉碴,胡茬,stubble,unshaven", "stubble"),
    ("八字胡,小胡子,moustache,mustache", "moustache"),
    ("大胡子,络腮胡,白胡子,胡须,胡子,beard,bearded", "beard"),
    ("围巾,scarf,muffler", "scarf"),
    ("头巾,headscarf,kerchief", "headscarf"),
    ("帽子,鸭舌帽,cap", "cap"),
    ("草帽,礼帽,斗笠,hat", "hat"),
    ("耳环,耳坠,earrings,earring", "earrings"),
    ("雀斑,freckles,freckled", "freckles"),
    ("痣,mole", "mole"),
    ("伤疤,刀疤,疤,scar,scarred", "scar"),
)
"""Features a text names outright."""

SHAPES: tuple[tuple[str, str], ...] = (
    ("瘦弱,瘦小,干瘦,消瘦,瘦,thin,skinny,slender,slim,lean,bony,slight", "slim"),
    ("魁梧,胖胖,肥胖,胖,壮实,壮,高大,stout,fat,burly,broad,plump,heavy,sturdy,big", "broad"),
)
"""Build."""

CROPS: tuple[tuple[str, str], ...] = (
    ("光头,秃头,秃,bald", "bald"),
    ("寸头,平头,板寸,crew cut,buzz cut,shaved", "buzz"),
    ("谢顶,receding", "receding"),
    ("卷发,curly,curls", "curly"),
    ("双马尾,两条辫子,麻花辫,pigtails,braids,plaits", "twin-braids"),
    ("辫子,大辫子,braid,plait", "braid"),
    ("马尾,ponytail", "ponytail"),
    ("发髻,盘发,挽着头发,bun", "bun"),
    ("短发,齐耳,bob,short hair", "bob"),
    ("长发,披肩发,long hair", "long"),
)
"""Hair a text names outright."""

COLD = "腊月,冬,雪,寒,冰,结冰,正月,年关,大寒,小寒,winter,snow,snowing,frost,ice,icy,january,december,february"
HOT = "夏,盛夏,三伏,酷暑,蝉,知了,summer,july,august,heatwave"
RURAL = (
    "村,乡下,山里,庄稼,田里,田埂,地头,田头,院子,大队,生产队,拖拉机,牛棚,羊圈,鱼塘,果园,茶山,瓜地,麦地,玉米地,稻田,油菜地,菜地,"
    "village,hamlet,farm,farmyard,tractor,barn,paddock,orchard,harvest,sheep,cattle"
)
OLDEN = "客栈,书生,王爷,侠,剑客,朝廷,皇上,公堂,县令,曰,emperor,swordsman,dynasty"
REPUBLIC = "民国,租界,军阀,长衫,黄包车,百乐门"
WHITE = "白发,头发白了,头发花白,花白,满头白,银发,grey hair,gray hair,white hair,grey-haired,white-haired"
UNSEEN = (
    "声音,广播,电话里,门外,话筒,喇叭,电视里,收音机,voice,radio,phone,announcer,announcement,loudspeaker,speaker,tannoy"
)

CHINA = (
    "china,chinese,beijing,shanghai,chengdu,sichuan,guangzhou,hong kong,taipei,chongqing,wuhan,hangzhou,nanjing,yuan,"
    "mahjong,yunnan,hunan,suzhou,xi'an,harbin"
)
BRITAIN = (
    "england,english,britain,british,london,whitby,yorkshire,scotland,scottish,glasgow,edinburgh,wales,welsh,cardiff,"
    "ireland,irish,dublin,cork,belfast,cornwall,devon,kent,leeds,manchester,liverpool,newcastle,hull,bristol,norfolk,"
    "oxford,cambridge,mum,nan,grandad,lorry,pounds,chip shop,pub,kettle,biscuit,allotment,vicar,colour,grey,neighbour,"
    "harbour,tea towel,cardigan,jumper,mobile,trousers,flat,nhs"
)
AMERICA = (
    "america,american,new york,chicago,texas,ohio,california,boston,brooklyn,queens,mom,grandpa,diner,sidewalk,"
    "apartment,truck,pickup,dollars,highway,sheriff,color,gray,neighbor,harbor,cookie,sweater,elevator,"
    "gas station,high school"
)
POOR = "补丁,打补丁,破旧,旧棉袄,洗得发白,褪色,穷,寒酸,patched,threadbare,faded,worn-out,shabby,hand-me-down,poor"
FEAST = "过年,春节,除夕,年夜饭,婚礼,结婚,元宵,庙会,满月酒,生日,wedding,christmas,birthday,new year,festival,carnival"
FOREIGN = "约翰|玛丽|安娜|汤姆|杰克|彼得|大卫|露西|艾玛|查理|麦克|迈克|亨利|乔治|伊万|皮埃尔|索菲"
ORIGINS = {
    "east asian": "wei jun gang qiang bo lei mei ling xiu ying fang hua lan min li wang zhang chen liu yang huang zhao "
    "wu zhou xu sun ma zhu hu guo lin gao luo zheng xiaoman kenji yuki haruki tanaka kim park nguyen minh",
    "south asian": "priya raj ravi amina patel singh kumar sharma khan anjali arjun deepa sanjay meera rohan "
    "nisha iqbal",
    "african": "kwame amara chidi ngozi kofi abena tunde okafor adaeze femi zola thabo naledi mensah adeyemi",
    "arab": "fatima aisha omar hassan ali leila ahmed yusuf samir layla karim nadia mahmoud mariam",
    "latin": "maria rosa jose carlos luis miguel pedro juan rosario gonzalez garcia lopez diego elena lucia",
    "european": "",
}
"""First and last names that point to a people."""
DYES: tuple[tuple[str, str], ...] = (
    ("大红,红,red,scarlet,crimson", "red"),
    ("藏青,藏蓝,深蓝,navy", "navy"),
    ("蓝,blue", "blue"),
    ("军绿,草绿,khaki,army green", "army"),
    ("绿,green", "green"),
    ("米色,米白,cream,beige", "cream"),
    ("灰,grey,gray", "grey"),
    ("黑,black", "black"),
    ("白,white", "white"),
    ("黄,yellow", "yellow"),
    ("粉,粉红,pink", "pink"),
    ("紫,purple,violet", "purple"),
    ("棕,褐,咖啡色,brown", "brown"),
    ("驼色,camel,tan", "camel"),
    ("橙,橘红,orange", "coral"),
)
"""Words for the colour of clothes, and the dye that stands for it."""

FEMALE_SIGNS = "芳丽梅娟秀英兰凤玲霞莲娜婷燕珍翠桂花琴静洁雪红艳敏淑惠慧娥娇媛姗萍香菊月妹婆姑娘嫂姐妞妮妈奶"
MALE_SIGNS = "强伟军建国勇刚明辉峰涛杰鹏志武海龙虎山河根柱宝福贵财顺德生斌磊浩超庆义忠爷叔伯哥爸"

FEMALE_NAMES = """
nell anna anne mary ruth alice emma sarah jane kate katie lucy ellen nora maria rosa grace helen laura eve eva
clara lily rose amy julia sophie olivia mia ella hannah abigail emily chloe zoe lena ida ada edith martha
margaret peggy elizabeth lizzy beth susan linda karen nancy betty dorothy ruby pearl joan joanna jean iris
irene agnes bridget maeve siobhan fatima aisha amina priya leila yuki mei ling xiu ying fang hua lan min
rachel rebecca leah miriam naomi esther judith deborah molly polly dolly sally holly daisy hazel violet ivy
may june april tess wendy fiona diana
"""
MALE_NAMES = """
arthur john james tom thomas will william bill billy jack henry harry george charles charlie edward ted ned
frank fred joe joseph peter paul david daniel dan michael mike mark luke matthew adam ben benjamin sam samuel
simon robert bob rob richard dick walter albert alfred ernest stanley sidney leo max oscar hugo oliver noah
ethan liam owen sean patrick kevin brian colin neil alan ali omar hassan ahmed raj ravi kenji wei jun gang
qiang bo lei stephen steven philip andrew anthony tony martin eric victor vincent isaac jacob aaron abraham
moses jonah ezra caleb eli
"""
