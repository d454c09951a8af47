/** Short forms of English first names: each line is a full name and what it is shortened to. */
const table = `abigail abby gail
abraham abe bram
alan al
albert al bert bertie
alexander alex al alec sandy sasha xander lex
alexandra alex sandra sandy lexi sasha
alfred al alf alfie fred
allison allie ali
amanda mandy
andrew andy drew
angela angie
anthony tony ant
antonio tony
arthur art
barbara barb babs
bartholomew bart
benjamin ben benny benji
bernard bernie
bradley brad
cameron cam
catherine cathy kate katie cat kitty
charles charlie chuck chas chaz
charlotte charlie lottie
christina chris tina chrissy
christine chris tina chrissy
christopher chris kit topher
clifford cliff
clinton clint
cynthia cindy
daniel dan danny
david dave davey
deborah deb debbie
dennis denny
dominic dom nick
donald don donnie
dorothy dot dottie
douglas doug
edmund ed eddie ted
edward ed eddie ted teddy ned
eleanor ellie nell nora
elizabeth liz beth betsy betty eliza lizzie libby bess lisa
emily em
eugene gene
frances fran frankie
francis frank fran
franklin frank
frederick fred freddie freddy
gabriel gabe
geoffrey geoff jeff
gerald gerry jerry
gerard gerry
gregory greg
harold harry hal
harrison harry
henry harry hank hal
herbert herb bert
howard howie
hubert bert
isaac ike zac
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie jem
janet jan
jason jay
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry
jeremy jerry jem
jerome jerry
jessica jess jessie
joanna jo
john jack johnny jon
jonathan jon jonny nathan
joseph joe joey
joshua josh
josephine jo josie
judith judy jude
julian jules
katherine kate kathy katie kat kit
kathleen kathy kate
kenneth ken kenny
kimberly kim
laurence larry
lawrence larry lawrie
leonard len leo lenny
leslie les
louis lou louie
louise lou
lucille lucy
madeleine maddie
margaret maggie meg peggy marge margie
martin marty
matthew matt matty
maureen mo
maxwell max
maximilian max
melissa mel missy
melvin mel
michael mike mick mickey mikey micky
michelle shelly
mohammed mo
mohamed mo
mitchell mitch
montgomery monty
nancy nan
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky
nicola nicky
oliver ollie
olivia liv
oscar oz
pamela pam
patricia pat patty tricia trish
patrick pat paddy
penelope penny
peter pete
philip phil pip
phillip phil
rachel rach
randall randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky
robert rob bob bobby robbie bert
roderick rod
rodney rod
roger rodge
roland rollo
ronald ron ronnie
rosemary rose rosie
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sarah sally sadie
sebastian seb
sidney sid
simon si
solomon sol
stanley stan
stephanie steph
stephen steve stevie
steven steve stevie
stuart stu
susan sue suzy susie
susannah sue
teresa terry tess
terence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
veronica ronnie
vernon vern
victor vic
victoria vicky vicki tori
vincent vince vinnie
virginia ginny
walter walt wally
wilfred wilf
william bill will billy willie liam
winston winnie
zachary zach zack zac`;

const fullNames = new Map<string, Set<string>>();
for (const line of table.split('\n')) {
  const [full = '', ...short] = line.split(' ');
  for (const name of short) fullNames.set(name, (fullNames.get(name) ?? new Set()).add(full));
}

/** Whether one folded first name may be short for the other, or both for one name. */
export function areNicknames(first: string, second: string): boolean {
  const a = fullNames.get(first);
  const b = fullNames.get(second);
  if (a?.has(second) === true || b?.has(first) === true) return true;
  if (a === undefined || b === undefined) return false;
  for (const full of a) if (b.has(full)) return true;
  return false;
}
