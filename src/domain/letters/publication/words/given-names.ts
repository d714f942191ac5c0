import { ABBREVIATIONS } from './abbreviations.ts';
import { EPONYMS } from './eponyms.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { BRAND_WORDS, PLACE_WORDS } from './lists/brand-words.ts';
import { ENGLISH_WORDS } from './lists/english-words.ts';
import { ENGLISH_WORDS_TO_Z } from './lists/english-words-to-z.ts';
import { MEDICINE_WORDS } from './lists/medicine-words.ts';
import { MORE_GIVEN_NAMES } from './lists/more-given-names.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/** A word of another list as well: such a name needs more about it. */
const isTold = (name: string) =>
  [
    PLAIN_WORDS,
    EVERYDAY_WORDS,
    ENGLISH_WORDS,
    ENGLISH_WORDS_TO_Z,
    MEDICINE_WORDS,
    BRAND_WORDS,
    PLACE_WORDS,
    EPONYMS,
    ABBREVIATIONS,
  ].some(words => words.has(name));

// Given names common in the United States, of many origins: a hint that what follows is a surname.
/** Plain lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...`summer autumn buddy ivy opal jewel melody serenity misty will hope faith joy dean drew chase rusty iris grant aaron abdul abigail abraham adam adela adrian adriana agnes ahmed aisha akira alan albert alberto alejandra alejandro alex alexander alexandra alexis alfonso alfred alfredo ali alice alicia alison allen alma alonso alvaro alyssa amanda amber amelia amir amit amy ana anastasia andre andrea andres andrew angel angela angelica angelina anh anil anita ann anna anne annette annie anthony antoinette antonia antonio arlene armando arthur arturo ashley audrey austin ava barbara beatrice beatriz benjamin bernard bernice beth betty beverly bianca billy blanca bobby bonnie bradley brandon brenda brent brett brian brittany bruce bryan caleb calvin cameron camila carl carla carlos carmen carol caroline carolyn carrie catalina catherine cecilia cesar chad charlene charles charlotte cheng cheryl chloe chris christian christina christine christopher cindy claire clara clarence claudia clifford clinton connie constance consuelo corey craig cristina crystal curtis cynthia daisy daniel daniela danielle danny darlene darrell david dean deborah debra delia denise dennis derek diana diane diego dmitri dolores dominic donald donna doris dorothy douglas duane dustin dylan earl eddie edgar edith edna eduardo edward edwin eileen elaine elena eleanor elias elizabeth ella ellen elsa emily emma emmanuel enrique eric erica erik erin ernest ernesto esperanza esteban esther ethan eugene eva evan evelyn fatima felicia felipe felix fernando florence frances francesca francis francisco frank franklin fred frederick gabriel gabriela gail gary gene george gerald gerardo gilbert gina giovanni gladys glen glenn gloria gonzalo gordon grace graciela greg gregory guadalupe guillermo gustavo hannah harold harry harvey hassan heather hector heidi helen henry herbert herman hilda hiroshi holly howard hugo ian ibrahim ignacio igor ines irene iris irma isaac isabel isabella ismael ivan jack jackie jacob jacqueline jaime james jamie jane janet janice jared jasmine jason javier jean jeanette jeff jeffery jeffrey jenna jennifer jeremy jerome jerry jesse jessica jesus jill jim jimmy jing joan joann joanna joaquin jocelyn joe joel johanna john johnny jon jonathan jordan jorge jose josefina joseph josephine joshua joyce juan juana juanita judith judy julia julian juliana julie julio june justin kaitlyn karen karim karina karl kate katherine kathleen kathryn kathy katie kayla keith kelly ken kenji kenneth kevin khalid kim kimberly kirk kristen kristin kumar kurt kyle lakshmi lance larry laura lauren laurie lawrence leah leo leon leonard leonardo leroy leslie leticia lewis lillian linda lisa liliana lloyd logan lois lorena lorenzo lori lorraine louis louise lourdes lucas lucia lucy luis luisa luke lupe luz lydia lynn mabel madison magdalena manuel marc marcela marcia marco marcos marcus margaret margarita maria mariana marie marilyn mario marion marisol marjorie mark marlene marsha marshall martha martin marvin mary mateo mathew matthew maureen maurice max mayra megan mehmet mei melanie melinda melissa mercedes michael micheal michele michelle miguel mike mildred milton ming minh miranda miriam mohamed mohammad mohammed monica monique morgan muhammad myra nadia nancy naomi natalia natalie natasha nathan nathaniel neil nelson nguyet nicholas nicolas nicole nikolai nina noah noel nora norma norman octavio olga oliver olivia omar oscar pablo pamela patricia patrick patty paul paula pauline pedro peggy penny perla peter philip phillip phuong phyllis pilar priya priscilla quan rachel rafael rajesh ralph ramiro ramon randall randy raquel raul ravi ray raymond rebecca regina reginald renee rene rhonda ricardo richard rick ricky rita robert roberta roberto robin rocio rodney rodolfo rodrigo roger roland ronald rosa rosalie rosario rose rosemary ross roxanne roy ruben ruby russell ruth ryan sabrina sally salvador sam samantha samuel sandra sandy santiago sara sarah saul scott sean sebastian sergio seth shannon sharon shaun shawn sheila shelby shelly sherry shirley silvia simon sofia soledad sonia sophia stacey stacy stanley stella stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tammy tanya tara tatiana ted terence teresa terri terrance terry thanh theodore theresa thomas tiffany tim timothy tina todd tom tomas tommy tony tonya tracey tracy travis trinidad troy tyler tyrone valerie vanessa vera veronica vicki vicky victor victoria vincent viola violet vivian vladimir wade wallace walter wanda warren wayne wei wendell wendy wesley wilfredo william willie xavier xiao yadira yasmin yesenia yolanda yuki yusuf yvette yvonne zachary zoe`.split(
    /\s+/u,
  ),
  ...MORE_GIVEN_NAMES.filter(name => name.length > 2 && !isTold(name)),
]);
