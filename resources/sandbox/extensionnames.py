# SPDX-FileCopyrightText: 2026 The Cartouche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names that extensions.py makes prices and limits for, by what they are about or where they are."""

# name create renew transfer discount years label scripts flags themes places
SHOP = """
fr 699 699 699 200 1-10 1-63 latin pdr - europe,france
com 999 1249 999 250 1-10 1-63 latin,greek,cyrillic,han,kana,hangul,arabic,hebrew pdr business -
net 1299 1399 1299 0 1-10 1-63 latin,greek,cyrillic,han,kana,hangul,arabic,hebrew pdr technology -
org 1199 1299 1199 300 1-10 1-63 latin,cyrillic,han,hangul,arabic pdr community -
eu 799 899 799 200 1-10 1-63 latin,greek,cyrillic pd - europe
info 1799 1899 1799 1300 1-10 1-63 latin,cyrillic,han,hangul,arabic pdr media -
biz 1599 1699 1599 0 1-10 1-63 - pdr business -
shop 2999 3199 2999 2700 1-10 1-63 latin,kana,han pdr shopping -
paris 3999 3999 3999 0 1-10 2-63 latin pdr city europe,france
bzh 3999 4199 3999 1000 1-10 2-63 latin pdr city,community europe,france
berlin 3799 3999 3799 0 1-10 1-63 latin pdr city europe,germany
io 3999 4299 3999 0 1-5 1-63 latin pr technology -
app 1499 1599 1499 0 1-10 1-63 latin pdr technology -
dev 1299 1399 1299 0 1-10 1-63 latin pdr technology -
studio 2499 2799 2499 1500 1-10 1-63 latin pdr media -
online 2999 3199 2999 2800 1-10 1-63 latin,cyrillic,han,arabic pdr technology,business -
site 2599 2899 2599 2400 1-10 1-63 latin,cyrillic,han,arabic pdr technology,business -
tech 4599 4999 4599 3800 1-10 1-63 latin,han,arabic pdr technology -
be 699 799 699 0 1-1 1-63 latin pd - europe,benelux
de 599 699 599 0 1-1 1-63 latin pd - europe,germany
es 799 899 799 0 1-5 1-63 latin pr - europe,spain
it 699 899 699 200 1-1 1-63 latin pd - europe,italy
nl 649 749 649 0 1-1 2-63 - pd - europe,benelux
ch 949 1049 949 0 1-1 3-63 latin pd - europe
at 1199 1299 1199 0 1-1 1-63 latin pd - europe
lu 1999 1999 1999 0 1-1 2-63 latin pd - europe,benelux
pl 499 1199 899 0 1-10 1-63 latin,greek,cyrillic pdr - europe,poland
co.uk 749 849 749 0 1-10 1-63 - pd - europe,united-kingdom
ca 1149 1249 1149 0 1-10 2-50 latin pdr - north-america
me 1699 1899 1699 500 1-10 2-63 - pdr - europe
tv 3299 3499 3299 0 1-10 1-63 latin pdr media oceania
xyz 1199 1399 1199 1000 1-10 1-63 latin,cyrillic,han,kana,hangul,arabic,hebrew pdr technology -
blog 2699 2899 2699 1800 1-10 1-63 latin pdr media -
cloud 1999 2199 1999 1600 1-10 1-63 latin pdr technology -
ovh 299 399 299 0 1-10 3-63 latin pdr technology -
store 4999 5299 4999 4600 1-10 1-63 latin,cyrillic,han,arabic pdr shopping -
"""

# Registries that do not take just anybody.
OWNERS = {
    "ac.uk": "british-public", "berlin": "berlin", "ca": "canadian", "co.uk": "british", "eu": "union",
    "fr": "french", "gov.uk": "british-public", "me.uk": "british", "org.uk": "british", "pm": "french",
    "re": "french", "tf": "french", "travel": "travel", "uk": "british", "wf": "french", "yt": "french",
}


# theme: lowest and highest price in euros, names; a name may have several themes
THEMES = {
    "business": (9, 45, """
        academy agency associates auction best bid boo bot boutique box broker builders business buzz
        career careers center ceo co company construction consulting contact contractors cpa deals
        directory discount enterprises equipment exchange expert forum foundation fund gmbh group
        holdings inc industries international jobs limited llc ltd management market marketing markets
        name partners post pro productions promo qpon sarl services solutions srl supplies supply
        support tel top trade trading trust uno ventures vip work works world wtf zone
        """),
    "technology": (7, 55, """
        analytics app audio bot cam cfd channel chat click cloud codes computer cool cyou dad data day
        digital domains download email engineer engineering esq feedback foo global graphics host
        hosting how icu ing link lol media meme mobi monster mov network new nexus observer one page phd
        press prof protection quest rocks rsvp sbs security social software soy space storage stream
        systems technology tel video webcam website zip
        """),
    "shopping": (12, 60, """
        auto bargains blackfriday boutique car cars cheap christmas clothing compare coupons deal deals
        diamonds discount fashion florist flowers forsale furniture gift gifts gripe hiphop jewelry
        kaufen ltd luxe luxury market moda parts promo reviews sale shoes shopping supplies tienda tires
        tools toys watch watches
        """),
    "gastronomy": (14, 50, """
        bar beer bio cafe catering coffee cooking farm fish food garden kitchen kosher menu organic
        pizza pub recipes rest restaurant vin vodka wine
        """),
    "finance": (16, 90, """
        accountant accountants bet bingo bond broker capital cash casino claims cpa credit creditcard
        creditunion estate finance financial forex fund gold insure investments lease loan loans lotto
        markets money mortgage poker realty tax trading
        """),
    "health": (18, 80, """
        care clinic dental dentist diet doctor fit fitness health healthcare hiv hospital physio rehab
        surgery vet yoga
        """),
    "sport": (14, 60, """
        bar basketball bike club coach cricket fan fans fishing football futbol golf hockey horse racing
        rodeo rugby run ski soccer sport surf team tennis
        """),
    "education": (14, 60, """
        academy college courses degree education guide how institute mba phd school schule science study
        training university wiki
        """),
    "media": (9, 45, """
        actor art band cam camera dance design events film fyi gallery garden ink live mov movie music
        news photo photography photos pics pictures press radio reisen report review show singles stream
        sucks theater theatre tickets today tube video watch
        """),
    "travel": (16, 70, """
        aero apartments cab camp cards cruises flights holiday limo place reise reisen rentals taxi
        tours town travel vacations viajes villas voyage
        """),
    "real-estate": (16, 60, """
        apartments build builders casa condos construction estate haus homes house immo immobilien land
        lease maison properties property realestate rent rentals
        """),
    "community": (9, 45, """
        airforce archi army bible black blue cat charity church community coop dating democrat dog
        engineer faith family fans foundation gay gives giving green guru kids kim lgbt love luxe
        memorial men moe mom navy ninja ong party pet pink pub red ren republican rip sexy singles
        tattoo vote voting voto wang wedding
        """),
    "lifestyle": (12, 50, """
        adult audio auto baby beauty cleaning country date dating earth eco energy farm fashion fun game
        games gratis guitars hair hiphop horse juegos land lat life lighting limo living lol makeup ooo
        party plumbing porn repair rich salon sex shiksha skin solar spa style tips vip vision watch
        """),
    "law": (20, 90, "abogado actor archi attorney claims esq law lawyer legal versicherung"),
    "industry": (14, 60, """
        auto autos boats builders cab car cars contractors delivery energy engineer engineering
        equipment exchange expert exposed express fail farm flights glass gripe industries motorcycles
        parts plumbing solar tires yachts
        """),
}

# place: lowest and highest price in euros, names
CITIES = {
    "france": (25, 45, "alsace corsica paris"),
    "germany": (20, 45, "bayern cologne hamburg koeln nrw ruhr saarland"),
    "europe": (18, 60, """
        amsterdam barcelona brussels bzh cymru eus frl gal gent irish ist istanbul london madrid moscow
        scot swiss tatar tirol vlaanderen wales wien zuerich
        """),
    "north-america": (18, 60, "boston miami nyc quebec vegas"),
    "africa": (14, 30, "africa capetown durban joburg"),
    "asia": (12, 60, """
        arab asia desi krd kyoto nagoya okinawa osaka ryukyu taipei tokyo yokohama
        """),
    "oceania": (20, 60, "kiwi melbourne sydney"),
    "south-america": (18, 40, "lat rio"),
    "middle-east": (20, 60, "abudhabi dubai"),
}

# place: lowest and highest price in euros, country codes (":2-10" where a registry has no single years)
COUNTRIES = {
    "france": (6, 20, "gf gp mq pm re tf wf yt"),
    "europe": (6, 40, """
        ac ad al am ax az ba bg by cy cz dk ee fi fo ge gg gi gl gr:2-10 hr hu ie im is je li lt lv mc
        md mk mt no pt ro rs ru se si sk sm su ua uk
        """),
    "africa": (15, 120, """
        ao bf bi bj bw cd cf cg ci cm cv dj dz ga gm gn gq gw ke km lr ls ly ma mg ml mr mu mw mz na ne
        ng rw sc sd sh sl sn so ss st sz td tg tn tz ug zm zw
        """),
    "asia": (10, 120, """
        bd bt cc cn cx hk id in io jp kg kh kr kz la lk mn mo mv my np ph pk sg th tj tl tm:10-10 tw uz
        vn
        """),
    "middle-east": (15, 120, "ae af il iq ir jo kw lb om pk ps qa sa sy tr ye"),
    "oceania": (12, 120, """
        as au cc ck fj fm gu ki mh mp nc nf nr nu nz pf pg pn pw sb tk to tv vu ws
        """),
    "north-america": (8, 120, """
        ag ai:2-10 aw bb bm bs bz cr cu cw dm do gd gt hn ht jm:2-10 kn ky lc ms mx ni pa pr sv sx tc tt
        us vc vg vi
        """),
    "south-america": (10, 90, "ar bo br cl co ec gs gy hm pe py sr uy ve"),
}

# country code: place, lowest and highest price in euros, second levels
SECOND_LEVELS = {
    "fr": ("france", 6, 20, "asso com nom prd tm"),
    "uk": ("united-kingdom", 6, 12, "co me org ltd plc net ac gov"),
    "pl": ("poland", 4, 14, "com net org edu info biz waw shop sklep turystyka media mail pc sos"),
    "br": ("south-america", 12, 30, "com net org art blog eco ind app dev"),
    "au": ("oceania", 12, 25, "com net org id asn"),
    "nz": ("oceania", 16, 30, "co net org geek gen kiwi maori school"),
    "es": ("spain", 5, 12, "com nom org"),
    "pt": ("europe", 12, 25, "com org edu"),
    "at": ("europe", 10, 20, "co or"),
    "hu": ("europe", 12, 25, "co info org shop"),
    "ro": ("europe", 8, 20, "com org info www store firm"),
    "ua": ("europe", 8, 25, "com net org in kiev kyiv lviv odessa"),
    "gr": ("europe", 12, 25, "com net org edu"),
    "cy": ("europe", 25, 60, "com net org biz"),
    "mt": ("europe", 25, 60, "com net org"),
    "tr": ("middle-east", 8, 25, "com net org biz info web gen tv av dr bel"),
    "il": ("middle-east", 12, 35, "co org net ac muni"),
    "ae": ("middle-east", 25, 60, "co net org sch"),
    "sa": ("middle-east", 30, 60, "com net org edu"),
    "qa": ("middle-east", 30, 60, "com net org"),
    "lb": ("middle-east", 30, 60, "com net org"),
    "jo": ("middle-east", 40, 70, "com net org"),
    "kw": ("middle-east", 40, 70, "com net org"),
    "om": ("middle-east", 40, 70, "co com org"),
    "in": ("asia", 6, 15, "co net org firm gen ind"),
    "cn": ("asia", 8, 20, "com net org ac bj sh gd zj js hk"),
    "hk": ("asia", 20, 40, "com net org idv edu"),
    "tw": ("asia", 18, 40, "com org idv club game ebiz"),
    "jp": ("asia", 25, 60, "co ne or gr ac tokyo osaka kyoto"),
    "kr": ("asia", 20, 40, "co ne or pe re seoul busan"),
    "sg": ("asia", 25, 45, "com net org edu per"),
    "my": ("asia", 25, 45, "com net org name"),
    "th": ("asia", 30, 50, "co in or ac"),
    "id": ("asia", 10, 25, "co web or my biz desa"),
    "ph": ("asia", 30, 50, "com net org"),
    "vn": ("asia", 25, 60, "com net org info biz name"),
    "pk": ("asia", 15, 30, "com net org fam biz"),
    "lk": ("asia", 30, 50, "com org ltd hotel"),
    "np": ("asia", 30, 50, "com net org"),
    "bd": ("asia", 30, 50, "com net org"),
    "za": ("africa", 5, 12, "co net org web law"),
    "ke": ("africa", 12, 30, "co or ne me mobi info"),
    "ng": ("africa", 10, 25, "com org name mobi"),
    "ma": ("africa", 15, 40, "co net org press"),
    "tn": ("africa", 15, 40, "com net org info ens"),
    "sn": ("africa", 25, 50, "com org art univ"),
    "ci": ("africa", 25, 50, "com co org ac"),
    "cm": ("africa", 25, 50, "co com net"),
    "mg": ("africa", 40, 60, "com org co"),
    "mu": ("africa", 40, 60, "com net org co"),
    "gh": ("africa", 40, 60, "com org"),
    "ug": ("africa", 25, 50, "co or ac"),
    "tz": ("africa", 20, 40, "co or ac"),
    "eg": ("africa", 40, 60, "com net org"),
    "mx": ("north-america", 15, 40, "com net org"),
    "gt": ("north-america", 40, 60, "com net org"),
    "do": ("north-america", 40, 60, "com net org"),
    "cr": ("north-america", 40, 60, "co or"),
    "pa": ("north-america", 40, 60, "com net org"),
    "sv": ("north-america", 40, 60, "com org"),
    "pr": ("north-america", 40, 60, "com net org biz"),
    "ar": ("south-america", 20, 50, "com net org tur"),
    "co": ("south-america", 10, 25, "com net nom org"),
    "pe": ("south-america", 30, 50, "com net nom org"),
    "ec": ("south-america", 30, 50, "com net info fin"),
    "uy": ("south-america", 30, 50, "com net org"),
    "ve": ("south-america", 30, 50, "com net org co web info"),
    "py": ("south-america", 40, 60, "com net org"),
    "bo": ("south-america", 40, 60, "com net org"),
}

# In ASCII, with the scripts of their labels.
INTERNATIONAL = {
    "xn--c1avg": "cyrillic",  # орг
    "xn--80asehdb": "cyrillic",  # онлайн
    "xn--80aswg": "cyrillic",  # сайт
    "xn--p1acf": "cyrillic",  # рус
    "xn--d1acj3b": "cyrillic",  # дети
    "xn--80adxhks": "cyrillic",  # москва
    "xn--j1amh": "cyrillic",  # укр
    "xn--e1a4c": "cyrillic",  # ею
    "xn--qxa6a": "greek",  # ευ
    "xn--q9jyb4c": "kana,han",  # みんな
    "xn--tckwe": "kana,han",  # コム
    "xn--55qx5d": "han",  # 公司
    "xn--io0a7i": "han",  # 网络
    "xn--3ds443g": "han",  # 在线
    "xn--6qq986b3xl": "han",  # 我爱你
    "xn--fiq228c5hs": "han",  # 中文网
    "xn--ngbc5azd": "arabic",  # شبكة
    "xn--i1b6b1a6a2e": "devanagari",  # संगठन
    "xn--t60b56a": "hangul",  # 닷넷
}

# Extensions whose labels may hold more than Latin letters with accents.
BEYOND_LATIN = {
    "asia": "latin,han,kana,hangul", "cn": "han", "hk": "han", "tw": "han", "jp": "kana,han", "kr": "hangul",
    "tokyo": "kana,han", "nagoya": "kana,han", "yokohama": "kana,han", "gr": "greek", "bg": "cyrillic",
    "ua": "cyrillic", "rs": "latin", "su": "cyrillic", "il": "hebrew", "th": "thai", "top": "latin,han,kana", "club": "latin,han,kana", "wang": "han", "world": "latin,cyrillic",
    "today": "latin,cyrillic", "group": "latin,cyrillic", "no": "latin", "se": "latin", "dk": "latin",
    "fi": "latin", "pt": "latin", "hu": "latin", "lt": "latin", "lv": "latin", "is": "latin", "br": "latin",
    "cl": "latin", "re": "latin", "pm": "latin", "tf": "latin", "wf": "latin", "yt": "latin", "fr": "latin",
    "es": "latin", "tr": "latin", "vn": "latin", "in": "devanagari", "uk": "-",
}

# What a change of owner costs, in euro cents; everywhere else it is free.
TRADES = {"lu": 2000, "at": 1500}

# Opened lately, and shown as such.
NEW = ("boo", "rsvp", "meme", "zip", "mov", "phd", "prof", "esq", "foo", "nexus", "ing", "dad", "channel",
       "lifestyle", "living", "watches", "hair", "skin", "makeup")

# What is wanted most after the shop window, in that order.
WANTED = """
    ai co us in uk pro club agency website top live life art click digital group world today news space fun
    vip email immo photo cafe restaurant bar pizza fit academy design solutions services consulting games
    media social wiki asia africa london nyc tokyo amsterdam re se dk no fi ie cz hu ro gr pt lt lv ee bg
    hr si sk mc cat alsace corsica com.pl com.br com.au co.nz co.za com.es org.uk me.uk
    """
