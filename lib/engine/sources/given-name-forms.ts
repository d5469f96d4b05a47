// Whether two forms of a given name may be one person's: "Bill" and "William", "T." and "Tom".

const SHORT = `bill=william will=william bob=robert rob=robert dick=richard rick=richard rich=richard jack=john jim=james
jimmy=james joe=joseph josh=joshua dan=daniel danny=daniel dave=david ed=edward ted=edward eddie=edward tom=thomas
tommy=thomas tim=timothy tony=anthony mike=michael mick=michael matt=matthew nick=nicholas greg=gregory jeff=jeffrey
ken=kenneth ron=ronald don=donald sam=samuel ben=benjamin alex=alexander chris=christopher pat=patrick steve=steven
chuck=charles charlie=charles larry=lawrence jerry=gerald andy=andrew drew=andrew zach=zachary vince=vincent
ray=raymond phil=philip pete=peter fred=frederick frank=francis hank=henry harry=henry walt=walter gabe=gabriel
nate=nathan liz=elizabeth beth=elizabeth betsy=elizabeth kate=katherine katie=katherine kathy=katherine cathy=catherine
sue=susan debbie=deborah jen=jennifer jenny=jennifer jess=jessica maggie=margaret peggy=margaret meg=margaret
becky=rebecca cindy=cynthia mandy=amanda vicky=victoria abby=abigail`;

const LONG: ReadonlyMap<string, string> = new Map(
  SHORT.split(/\s+/).map((pair): [string, string] => {
    const [short = '', long = ''] = pair.split('=');
    return [short, long];
  }),
);

/** For lower-case given names or initials without stops. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b || LONG.get(a) === b || LONG.get(b) === a) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
