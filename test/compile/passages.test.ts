import { allPassages, quotesBalance } from '../../functions/compile/writing/passages.ts';
import { report } from '../kit/reports.ts';

describe('A sentence with quotation marks', () => {
  it('is whole in the manner of any country', () => {
    for (const text of [
      'He said “yes” and “no”.',
      'Er sagte „ja“, dann „nein“.',
      'Han sa ”ja” och »nej».',
      'Er sagte »ja« und »nein«.',
      'Il a dit « oui ».',
      '‘It’s the farmers’ road,’ said Ada Moss.',
      'The farmers’ road is ‘a mess’, they said.',
      'The Joneses’ dog barked.',
    ])
      expect([text, quotesBalance(text)]).toEqual([text, true]);
    for (const text of [
      'He said “yes.',
      'Er sagte „ja.',
      'They’ll say so.’',
      '‘It’s the farmers’ road and theirs alone.',
      'Moss said: ‘It’s late and the farmers’ road is shut.',
      'Il a dit « oui.',
    ])
      expect([text, quotesBalance(text)]).toEqual([text, false]);
  });

  it('leaves the next one inside its quotation only where that stays open', () => {
    const quoted = (text: string) => allPassages([report({ text })])[0]!.map((passage) => passage.quoted);
    expect(quoted('„Wir kommen“, sagte sie am Abend. Der Rat tagt morgen früh.')).toEqual([false, false]);
    expect(quoted('»We sail«, said Ada Moss at noon. The quay was empty then.')).toEqual([false, false]);
    expect(quoted('‘It’s the farmers’ road. They will say so.’ The quay was empty then.')).toEqual([
      false,
      true,
      false,
    ]);
    expect(quoted('„Wir kommen bald. Wir bleiben lange“, sagte sie. Der Rat tagt.')).toEqual([false, true, false]);
  });

  it('is not looked at where it is endless', () => {
    const [passages] = allPassages([report({ text: `${'1,1;1 '.repeat(1000)}.` })]);
    expect(passages).toMatchObject([{ text: '', dangling: true, tokens: [] }]);
  });
});
