// Common given names in the languages of Europe and beyond: they often tell he from she.
import { words } from './words';

export const MALE_NAMES = words(
  `aaron abdul abdullah adam adrian ahmed alan albert alejandro alex alexander alexei alfred ali allan allen amir
   anatoly anders andre andrea andrei andrew andy angus anthony antonio anton arjun arnold arthur asim barack barry
   ben benjamin bernard bernie bill billy bob boris brad bradley brandon brendan brett brian bruce bryan carl
   carlos cedric charles charlie chad chris christian christopher chuck clarence claude clive colin connor craig
   curtis dale damian dan daniel danny darren dave david dean denis dennis derek diego dmitri dmitry dominic don
   donald doug douglas duncan dwight earl ed eddie edgar eduardo edward edwin elliot elmer emile emmanuel enrique
   eric erik ernest ethan eugene evan farhan felix fernando finn francis francisco francois frank frederick fred
   gareth gary gavin geoff geoffrey george gerald gerard giovanni glen glenn gordon graham grant greg gregory
   guillermo gustav guy hamid hans harald harold harry harvey hassan henri henrik henry herbert herman hiroshi
   howard hugh hugo hussein ian ibrahim igor imran isaac ivan ivo jack jackson jacob jake jakob jamal james jamie
   jan jared jason javier jay jean jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel
   johan johannes john johnny jon jonas jonathan jordan jorge jose joseph josh joshua juan julian julio justin
   kamal karl keith ken kenneth kenji kevin khalid klaus konstantin kurt kyle lars larry lawrence lee leo leon
   leonard lewis liam lionel lloyd louis lucas luis luke magnus mahmoud malcolm manuel marc marcel marcelo marco
   marcus mario mark martin marvin mateo matt matthew maurice max maxim mehmet michael mick miguel mikael mike
   mikhail milan mitch mitchell mohamed mohammad mohammed muhammad morgan mustafa narendra nathan neil nelson nic
   nicholas nick nicolas nigel nikolai noah noel norman oleg oliver olivier omar oscar otto owen pablo pascal
   patrick paul pavel pedro per percy peter petr phil philip philippe phillip pierre piers piotr rafael rahul
   rajesh ralph ramon randy rashid raul ravi ray raymond reginald ricardo richard rick rob robert roberto robin
   rodney rodrigo roger roland roman ronald ronny ron rory ross roy rupert russell ryan salman sam samir
   samuel sanjay scott sean sebastian sergei sergey seth shane simon stanley stefan stephen steve steven stuart
   sven syed tariq ted terence terry theo theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor
   tyler umar valentin vernon victor viktor vincent vladimir volodymyr walter warren wayne wei werner wilfred 
   william winston wolfgang xavier yasser yuri yusuf zachary zoltan`,
);
export const FEMALE_NAMES = words(
  `abigail ada adele agnes aisha alana alexandra alexis alice alicia alina alison allison amal amanda amelia amina
   amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia april ashley astrid audrey
   ayesha barbara beatrice becky belinda bella bernadette bernice beth bethany betty beverly birgit bonnie brenda
   bridget brigitte brittany camilla candice carla carmen carol carole caroline carolyn catherine cathy cecilia
   celia charlotte chelsea cheryl chiara chloe christina christine cindy claire clara claudia colleen constance
   cora courtney crystal cynthia daisy dana daniela danielle dawn deborah debbie debra delia denise diana diane
   dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen eloise elsa
   emily emma erica erin esther eva eve evelyn faith fatima fatma fiona flora florence frances francesca gabriela
   gail gemma georgia geraldine gina giulia gladys glenda gloria grace greta gwen hannah harriet hayley hazel
   heather heidi helen helena helga hilary hillary holly ida imelda imogen indira ines ingrid irene irina iris
   isabel isabella ivana ivanka ivy jackie jacqueline jane janet janice jasmine jean jennifer jenny jessica jill
   joan joanna joanne jocelyn jodie josephine joy joyce judith judy julia julie juliet june kamala karen karin kate
   katherine kathleen kathryn kathy katie kay kayla kelly kerry kim kimberly kirsten kristen kristin kristina lara
   larissa laura lauren layla leah leila lena leslie letitia lillian linda lindsay lisa liz liza lois lola lorraine
   louise lucia lucy lydia lynn mabel madeleine maggie manuela marcia margaret margarita maria marian marianne
   marie marilyn marina marion marisa marjorie marlene martha mary matilda maureen maya megan melania melanie
   melinda melissa meredith michelle mila mildred minna mira miranda miriam moira molly mona monica nadia nancy
   naomi natalia natalie natasha nicola nicole nina nora norma olga olivia pamela pat patricia paula pauline peggy
   penelope petra phyllis polly priya priyanka rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind
   rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah selma serena shannon sharon
   sheila shelley shirley sienna silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan suzanne
   svetlana sylvia tamara tanya tara tatiana teresa thelma theresa tina tracy trudy ulrike ursula valentina valerie
   vanessa vera veronica victoria viola violet virginia vivian wanda wendy wilma winifred yasmin yolanda yvonne
   zara zoe`,
);
