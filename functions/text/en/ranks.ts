/** Titles before names, as they are written and in short, a line each. Lower ranks, men and women of one office stand together. */
const table = `
admiral adm
archbishop abp
attorney atty
bishop bp
brigadier brig
captain capt
chairman chairwoman chairperson chair
colonel col
commander cmdr cdr
commissioner comm
congressman congresswoman representative rep
constable pc
corporal cpl
councillor councilor councilman councilwoman cllr
detective det
director dir
doctor dr
father fr
general gen
governor gov
inspector insp
judge justice
lieutenant lt
major maj
president pres
private pvt pte
professor prof
reverend rev
saint st
secretary sec
senator sen
sergeant sgt
spokesman spokeswoman spokesperson
superintendent supt
`;

/** By title, in full or in short: the title in full. */
export const titleInFull: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ');
      return names.map((name) => [name, names[0]!] as const);
    }),
);
