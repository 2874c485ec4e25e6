/** Given names that news often has, in lower case: what begins with one names a person. */
export const GIVEN: ReadonlySet<string> = new Set(
  `aaron adam adrian ahmed alan albert alex alexander alexandria alice alicia allison amanda amber amy ana andrea andrew andy angela anita ann anna anne annie
anthony antonio antony april arnold arthur ashley barack barbara ben benjamin bernie beth betty beyonce bill billy bob bobby brad brandon brenda brett brian bruce bryan
caitlin cameron carl carla carlos carmen carol caroline carolyn catherine charles charlie charlotte chelsea cheryl chris christian christina christine christopher
chuck cindy claire clara colin connie corey cory craig cynthia dan dana daniel danielle dave david dean deborah debra denise dennis derek diana diane dick dolores
don donald donna doris doug douglas doreen duncan earl ed eddie edward eileen elaine elena eliot elizabeth ella ellen emily emma eric erica erin ernest esther
ethan eugene eva evan evelyn fatima felix florence frances francis frank fred gabriel gabrielle gary gavin gene geoffrey george gerald gina glenn gloria gordon grace
graham greg gregory gretchen guy hakeem hannah harold harriet harry heather helen henry herbert hillary holly howard hugh ian irene isaac isabel ivan jack jackie
jacob jake james jamie jan jane janet janice jared jasmine jason jay jean jeb jeff jeffrey jen jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo
joan joanna joe joel john johnny jon jonathan jordan jose joseph josh joshua joy joyce juan judith judy julia julian julie justin kamala karen karl kate katherine
kathleen kathryn kathy katie kay keith kelly ken kenneth kevin kim kimberly kirsten kristen kurt kyle larry laura lauren laurie lawrence leah lee leo leon leonard leslie
lewis liam lily linda lindsey lisa liz lloyd lois lorraine louis louise lucas lucy luis luke lydia lynn madeleine marco marcus margaret maria marie marilyn marion
mark martha martin marvin mary matt matthew maureen maurice max maya megan melania melissa meghan michael michelle miguel mike mildred mitch mitt molly monica morgan muhammad
nancy naomi natalie nathan neil nicholas nick nicole nina noah nora norman oliver olivia oprah oscar pamela pat patricia patrick paul paula pauline pedro peggy pete
peter phil philip phillip phyllis priya rachel rahul ralph raymond rebecca renee ricardo richard rick rita rob robert roberta robin rodney roger roland ron ronald rosa rose
ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sergio seth shane shannon sharon shawn sheila shirley sidney simon sofia sonia sophia sophie
stacey stanley stella stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tammy tanya tara taylor ted teresa terry theodore theresa thomas tiffany tim
timothy tina todd tom tommy tony tracy travis troy tucker tulsi tyler valerie vanessa vera vernon veronica victor victoria vincent virginia vivek vivian walter wanda warren wayne
wendy whitney will william willie winston yolanda yvonne zachary zoe`.split(/\s+/),
);
