//! Short forms of first names: who signs up as Liz may be the Elizabeth of the file. They only ask; nobody is taken for somebody
//! else because of one.

use std::collections::HashMap;
use std::sync::LazyLock;

type Groups = HashMap<&'static str, Vec<usize>>;

/// In which groups a name is.
static GROUPS: LazyLock<Groups> = LazyLock::new(|| {
    let mut groups = Groups::new();
    for (group, names) in FORMS.iter().enumerate() {
        names.split(' ').for_each(|name| groups.entry(name).or_default().push(group));
    }
    groups
});

/// Whether two first names, in small letters and without marks, are different forms of one.
#[must_use]
pub fn are_of_one_name(one: &str, other: &str) -> bool {
    one != other
        && GROUPS
            .get(one)
            .zip(GROUPS.get(other))
            .is_some_and(|(one, other)| one.iter().any(|group| other.contains(group)))
}

/// Whether a word, in small letters, is a first name that has other forms, or one of those.
#[must_use]
pub fn is_first_name(word: &str) -> bool {
    GROUPS.contains_key(word)
}

/// Forms of one name each, as they are common where English is spoken, and among its neighbours.
const FORMS: &[&str] = &[
    "abigail abby abbie gail",
    "agnieszka aga",
    "aleksandra ola",
    "alexander alex al alec xander sandy sasha lex",
    "alexandra alex sandra sandy sasha lexi",
    "alice ali allie",
    "alison ali allie",
    "amanda mandy",
    "amelia millie amy",
    "andrew andy drew",
    "angela angie ange",
    "anthony tony ant antony",
    "antonia toni",
    "archibald archie",
    "arthur art",
    "barbara barb babs",
    "benedict ben",
    "benjamin ben benny benji",
    "bernard bernie",
    "bridget bridie biddy",
    "cameron cam",
    "caroline carolyn carrie caz",
    "catherine katherine kathryn katharine cat cathy kathy cath kath kate katie kat kit kitty kay cate",
    "charles charlie chuck chas",
    "charlotte charlie lottie lotte",
    "christina christine chris tina chrissie",
    "christopher chris kit topher",
    "clifford cliff",
    "constance connie",
    "cynthia cindy",
    "daniel dan danny dani",
    "danielle dani",
    "david dave davy dai",
    "deborah debra deb debbie",
    "dmitri dima mitya",
    "dominic dom",
    "donald don donny",
    "dorothy dot dottie dolly",
    "douglas doug dougie",
    "edmund ed ned ted",
    "edward ed eddie ned ted teddy",
    "ekaterina katya",
    "eleanor elinor ellie nell nellie nora",
    "elizabeth elisabeth liz lizzie lizzy beth bess betty betsy eliza libby lisa lise",
    "emily em emmy millie",
    "emma em",
    "eugene gene",
    "evelyn evie eve",
    "florence flo florrie flossie",
    "frances francesca fran frankie",
    "francis frank frankie",
    "francisco paco pancho",
    "frederick fred freddie freddy",
    "friedrich fritz",
    "gabriel gabe",
    "gabriella gabby ella",
    "geoffrey jeffrey geoff jeff",
    "georgina georgia georgie gina",
    "gerald gerry jerry",
    "gillian gill jill",
    "gregory greg",
    "gwendolen gwenllian gwen",
    "harold harry hal",
    "henry harry hal hank",
    "imogen immy",
    "isabel isabella isobel isabelle izzy issy bella belle",
    "jacqueline jackie jacqui",
    "james jim jimmy jamie jem",
    "jasmine jas jaz",
    "jennifer jen jenny jenni",
    "jeremy jez jem jerry",
    "jessica jess jessie",
    "joanna joanne jo asia",
    "johannes hannes hans",
    "john jack johnny jon",
    "jonathan jon jonny jonty",
    "jose pepe",
    "joseph joe joey",
    "josephine jo josie",
    "joshua josh",
    "judith judy jude",
    "julia julie jules",
    "julian jules",
    "katarzyna kasia",
    "kenneth ken kenny",
    "kimberly kim",
    "krzysztof krzysiek",
    "laurence lawrence larry laurie",
    "leonard len lenny leo",
    "louis lou lewis",
    "louise lou lulu",
    "lucy lucille lu",
    "madeleine maddy maddie",
    "malcolm mal",
    "małgorzata gosia",
    "marcus marc",
    "margaret maggie meg peg peggy marge margot greta",
    "martin marty",
    "mary molly polly",
    "matthew matt matty",
    "maximilian max",
    "melanie mel",
    "melissa mel",
    "michael mike mick micky mickey mikey",
    "mikhail misha",
    "mohammed mohammad muhammad mohamed muhammed mo",
    "natalie nat",
    "natasha tasha nat",
    "nathaniel nathan nat nate",
    "nicholas nicolas nick nicky",
    "nicola nicole nicky nikki nic",
    "oliver ollie olly",
    "olivia liv livvy ollie",
    "pamela pam",
    "patricia pat patty trish tricia",
    "patrick pat paddy padraig",
    "penelope penny",
    "peter pete",
    "philip phillip phil",
    "philippa pippa pip",
    "rachel rach rae",
    "raymond ray",
    "rebecca becky becca bex",
    "reginald reg reggie",
    "richard rick ricky dick rich richie",
    "robert rob robbie bob bobby bert",
    "roberta bobbie",
    "roderick rod roddy",
    "ronald ron ronnie",
    "rosemary rosie rose",
    "russell russ",
    "samantha sam sammie",
    "samuel sam sammy",
    "sarah sara sally sadie",
    "sean shaun shawn",
    "sebastian seb",
    "simon si",
    "stephanie steph",
    "stephen steven steve stevie",
    "stuart stewart stu",
    "susan suzanne susannah sue susie suzie",
    "theodore theo ted teddy",
    "theresa teresa terry tess tessa",
    "terence terry",
    "thomas tom tommy",
    "timothy tim timmy",
    "tobias toby",
    "tomasz tomek",
    "valerie val",
    "victor vic",
    "victoria vicky vicki tori vic",
    "vincent vince vinny",
    "virginia ginny",
    "walter wally walt",
    "william will bill billy willy liam",
    "wojciech wojtek",
    "zachary zach zack zac",
];

#[cfg(test)]
mod tests {
    use super::{FORMS, are_of_one_name, is_first_name};

    #[test]
    fn a_short_form_is_of_the_long_one_and_of_no_other() {
        for (one, other) in
            [("liz", "elizabeth"), ("bob", "robert"), ("kate", "katherine"), ("kate", "cathy"), ("sam", "samantha")]
        {
            assert!(are_of_one_name(one, other) && are_of_one_name(other, one), "{one} {other}");
        }
        for (one, other) in [("liz", "robert"), ("samuel", "samantha"), ("liz", "liz"), ("", ""), ("ines", "tess")] {
            assert!(!are_of_one_name(one, other), "{one} {other}");
        }
        assert!(is_first_name("tess") && !is_first_name("ferry"));
        for forms in FORMS {
            assert!(forms.split(' ').count() > 1 && !forms.contains("  ") && *forms == forms.to_lowercase(), "{forms}");
        }
    }
}
