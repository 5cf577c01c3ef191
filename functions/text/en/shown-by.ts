/** What somebody is, and other words of a report that show it, a line each: who has a grandmother is a grandson or granddaughter. */
const table = `
aunt: nephew niece
bride: groom bridegroom wedding married
brother: brothers sons boys sister
brothers: sons boys sister
child: mother father parent parents son daughter
children: mother father parent parents sons daughters
couple: husband wife married engaged
dad: son daughter child children
daughter: mother father parent parents girl
daughters: mother father parent parents girls
father: son daughter child children sons daughters grandfather
fiance: engaged engagement fiancee wedding fianc ex-fianc
fiancee: engaged engagement fiance wedding fianc ex-fianc
fiancé: engaged engagement fiancée wedding fianc ex-fianc
fiancée: engaged engagement fiancé wedding fianc ex-fianc
grandchild: grandmother grandfather grandparent grandparents
granddaughter: grandmother grandfather grandparent grandparents
grandfather: grandson granddaughter grandchild grandchildren grandad
grandmother: grandson granddaughter grandchild grandchildren grandma
grandson: grandmother grandfather grandparent grandparents
groom: bride wedding married
husband: wife married widow
mother: son daughter child children sons daughters grandmother
mum: son daughter child children
nephew: uncle aunt
niece: uncle aunt
parent: son daughter child children
parents: son daughter child children
sister: sisters daughters girls brother
sisters: daughters girls brother
son: mother father parent parents boy
sons: mother father parent parents boys
uncle: nephew niece
widow: husband
widower: wife husband
wife: husband married widower
athlete: olympic olympics marathon sprinter runner hurdler
candidate: campaign contender nominee
composer: symphony opera
footballer: football footballing striker midfielder defender winger goalkeeper playmaker full-back centre-back premier fifa
journalist: newspaper reporting correspondent
musician: album song songs band guitar
novelist: novel novels
politician: senator minister mp congressman congresswoman mayor governor lawmaker party
reporter: interview press
scientist: professor researcher physicist astronomer chemist biologist geologist
teacher: taught teaching classroom
writer: wrote novel book
`;

/** By word for what somebody is: the words of a report that show there is one. */
export const shownBy: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [word, shown] = line.split(': ') as [string, string];
      return [word, shown.split(' ')];
    }),
);
