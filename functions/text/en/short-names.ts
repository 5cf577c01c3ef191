/** First names and what their bearers are called in short, a line each. */
const table = `
abigail abby gail
abraham abe
albert al bert bertie
alexander alexandra alex sandy sasha
alfred alf fred freddie
alison ali
andrew andy drew
anthony tony
arthur art
barbara barb babs
benjamin ben benny
bernard bernie
bradley brad
calvin cal
cameron cam
catherine katherine kathryn cathy kathy kate katie kitty
charles charlie chuck
christine christina chris chrissie tina
christopher chris kit
clifford cliff
clinton clint
cynthia cindy
daniel dan danny
david dave davey
deborah debra deb debbie
dennis denny
dominic dom
donald don donny
dorothy dot dottie
douglas doug
edward ed eddie ned ted teddy
edwin ed
elizabeth elisabeth liz lizzie beth betty betsy eliza
emmanuel manny
ernest ernie
eugene gene
francis frank frankie
franklin frank
frederick fred freddie
gabriel gabe
gerald gerard gerry jerry
geoffrey jeffrey geoff jeff
gregory greg
harold harry hal
henry harry hank
herbert herb bert
howard howie
isabella bella
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jennifer jen jenny
jeremy jerry
jessica jess jessie
john jack johnny
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard len lenny leo
leonardo leo
louis lou
margaret maggie meg peggy
martin marty
matthew matt
maximilian max
maxwell max
megan meg
michael mike mick mickey
mitchell mitch
natalie nat
nathan nathaniel nate nat
nicholas nick nicky
nicola nicky
nicole nicky
oliver ollie
pamela pam
patricia pat patty tricia
patrick pat paddy
penelope penny
peter pete
philip phillip phil
rachel rach
raymond ray
rebecca becky
reginald reg reggie
richard rick ricky dick rich
robert bob bobby rob robbie bert
roderick rod
rodney rod
ronald ron ronnie
russell russ
samuel sam sammy
samantha sam
sandra sandy
sidney sid
stanley stan
stephen steven steve
stephanie steph
stewart stuart stu
susan suzanne sue susie
sylvester sly
terence terrence terry
theodore ted teddy theo
theresa teresa tess
thomas tom tommy
timothy tim
tobias toby
valerie val
veronica ronnie
victor vic
victoria vicky
vincent vince vinnie
virginia ginny
walter walt
wilfred wilf
william bill billy will willie
winston win
zachary zach zack
`;

const lines = table.trim().split('\n');

/** By first name: the numbers of the lines that it stands in. Two names that share one may be those of one person. */
export const shortNames: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(lines.flatMap((line) => line.split(' ')))].map((name) => [
    name,
    lines.flatMap((line, at) => (line.split(' ').includes(name) ? [at] : [])),
  ]),
);
