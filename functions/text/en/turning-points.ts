/**
 * What a story turns on, in words that mean the same to a reader: a report with one of them, where no earlier report has any of
 * its line, reports a new event. Before the bar as it is said of what has happened, after it how else it is said.
 */
const table = `
freed refloated released | free freeing refloat release
jailed imprisoned sentenced | jail prison sentence
fined | fine
convicted guilty | conviction convict
acquitted cleared exonerated | acquittal acquit
charged indicted | charge indictment
arrested detained | arrest custody
ruled overturned upheld quashed | ruling verdict judgment
resigned quit | resign resignation
sacked dismissed suspended | dismissal
appointed elected | appointment election
approved ratified adopted | approval approve
agreed | agreement deal accord
rejected refused vetoed | reject refuse veto
signed | sign
cancelled canceled scrapped abandoned | cancel cancellation
postponed | postpone
reopened resumed lifted restored withdrawn | reopen resume
ended | end
closed shut halted | close closure halt
sank sunk capsized | sink
killed died | die dead death kill
rescued | rescue
found discovered recovered | find
collapsed exploded | collapse explosion
banned | ban
won defeated beat | win victory
surrendered | surrender
evacuated | evacuate evacuation
sued appealed | lawsuit appeal
extradited deported | extradition
recalled | recall
`;

/** Each line: what is said of the past, and everything that means it. Lower case. */
export const turningPoints: readonly { happened: ReadonlySet<string>; all: readonly string[] }[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [happened, others] = line.split('|').map((words) => words.trim().split(/\s+/u)) as [string[], string[]];
    return { happened: new Set(happened), all: [...happened, ...others] };
  });

/** Before a verb they say that it has not happened, or may not. */
export const notHappened = new Set(
  `to will would could may might should can must shall not never no if unless whether nor without before until expected hopes
  hope wants plans due likely yet about`.split(/\s+/u),
);

/** Before a number without a noun: the time of day. */
export const beforeTime = new Set('at by past before after until till around from'.split(' '));

/** Words between a role and what somebody did or said: "said harbour master Jan Pell". */
export const notARole =
  /(?:ed|ing)$|^(?:said|says|told|tells|by|according|added|when|after|near|met|led|sent|saw|left)$/u;
