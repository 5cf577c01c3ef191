import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quotationsIn } from '../../functions/text/quotes.ts';

const quotes = (text: string, language?: string) =>
  quotationsIn(text, language).map(({ words, speaker }) => [
    text.slice(speaker.start, speaker.end),
    text.slice(words.start, words.end),
  ]);

describe('quotations', () => {
  it('keep their exact words and the speaker as named', () => {
    expect(quotes('"Nobody will be left behind tonight," said Ada Moss, the harbour master.')).toEqual([
      ['Ada Moss', 'Nobody will be left behind tonight'],
    ]);
    expect(quotes('“It will be a long night for us,” Cdre. Trask told reporters.')).toEqual([
      ['Cdre. Trask', 'It will be a long night for us'],
    ]);
    expect(quotes('In a tweet, Secretary Blinken stated: "We had a good call. I look forward to more."')).toEqual([
      ['Secretary Blinken', 'We had a good call. I look forward to more.'],
    ]);
    expect(quotes('"We are ready for the winter," Khaled Omar, an editor at the Gazette, said.')).toEqual([
      ['Khaled Omar', 'We are ready for the winter'],
    ]);
  });

  it('go on below a caption, but only what is closed', () => {
    const caption = 'Photo: Lannic Press';
    expect(
      quotes(`Gil Ash said: “Harbour dues have doubled here.”\n\n${caption}\n\n“Nobody asked any of us about it.”`),
    ).toEqual([
      ['Gil Ash', 'Harbour dues have doubled here.'],
      ['Gil Ash', 'Nobody asked any of us about it.'],
    ]);
    expect(
      quotes(`Gil Ash said: “Harbour dues have doubled here.\n\n${caption}\n\n“Nobody asked any of us about it.”`),
    ).toEqual([['Gil Ash', 'Nobody asked any of us about it.']]);
  });

  it('know who is quoted as having spoken', () => {
    expect(quotes('"It was imperative to press all parties," Qureshi was quoted as having told Blinken.')).toEqual([
      ['Qureshi', 'It was imperative to press all parties'],
    ]);
  });

  it('follow a pronoun to the speaker right before it, and no further', () => {
    expect(quotes('Austin said in a tweet that he had called. He added, “I thanked them for all their help.”')).toEqual(
      [['Austin', 'I thanked them for all their help.']],
    );
    expect(quotes('"It was a very long night," Ms. Orr said. "But nobody was hurt in it."')).toEqual([
      ['Ms. Orr', 'It was a very long night'],
      ['Ms. Orr', 'But nobody was hurt in it.'],
    ]);
    expect(quotes('The sea was calm. “I have never seen anything like it,” he said.')).toEqual([]);
    expect(
      quotes(
        'Sullivan said it was late. Spokesperson Ned Price rejected the claims. “We will not let lies win,” he said.',
      ),
    ).toEqual([['Spokesperson Ned Price', 'We will not let lies win']]);
  });

  it('are spoken by the person named after an office', () => {
    const after = 'The second officer told investigators that he had slept. "He had no time left to turn her,"';
    expect(quotes(`${after} the chief investigator, Dr. Noor Vasterling, said.`)).toEqual([
      ['Dr. Noor Vasterling', 'He had no time left to turn her'],
    ]);
    expect(quotes('“It cannot pick up an ear,” said the union’s president, Hal Brandreth, who grows wheat.')).toEqual([
      ['Hal Brandreth', 'It cannot pick up an ear'],
    ]);
    expect(quotes('“There was a thump, like a door,” said fork-lift driver Elsie Crowther.')).toEqual([
      ['Elsie Crowther', 'There was a thump, like a door'],
    ]);
    expect(quotes('"Thai ownership does not change it," said the Navy chief.')).toEqual([]);
    expect(quotes('"We have learned a lot from it," said Bodiford. The judge left.')[0]![0]).toBe('Bodiford');
  });

  it('are not attributed to whoever speaks before or next', () => {
    expect(quotes('The paper said it was over. "I am sorry for all of it," the convicted killer said.')).toEqual([]);
    expect(quotes('"We know nothing of it yet," Clark said. "And we never will know." Officials said so.')).toEqual([
      ['Clark', 'We know nothing of it yet'],
      ['Clark', 'And we never will know.'],
    ]);
    expect(quotes('The police said two witnesses had come. “Another one says he ran,” he said.')).toEqual([]);
  });

  it('are left out if the only name is that of a place or of somebody else', () => {
    const words = '“We have never seen a crack like this one,”';
    for (const attribution of [
      'said residents near Port Ellery',
      'said farmers across East Anglia',
      'said East Anglia residents',
      'said officials near Lake Orme',
      'said union members outside Harrowmere Station',
      'said residents leaving Harrowmere Town',
      'said passengers aboard tanker Orme Star',
      'said people from North Street',
      'said tour operators Blue Sky Travel',
      'said critics like Ada Moss',
      'said opponents including Ada Moss',
      'said supporters of Ada Moss',
      'said nobody but Ada Moss',
      'said neither Ada Moss nor Ben Carter',
      'said voters backing leader Ada Moss',
      'said a farmer suing minister Ada Moss',
      'said one resident under mayor Ada Moss',
      'said the driver Ben Carter hit',
      'said the wife of fisherman Ben Carter',
      'said the widow of the skipper, Ben Carter',
      'said the daughter of the victim, Ben Carter',
      'said the parents of the dead boy, Ben Carter',
      'said a friend of the victim, Ben Carter',
      'said a man who met the minister, Ada Moss',
      'said an adviser to the former mayor, Ada Moss',
      'said the deputy to Mayor Tom Hale, Ada Moss',
      'the widow of the skipper, Ben Carter, said',
    ])
      expect([attribution, ...quotes(`${words} ${attribution}.`)]).toEqual([attribution]);
    for (const attribution of [
      'Ada Moss said Ben Carter had told her',
      'Ada Moss said that Ben Carter had told her',
      'Ben Carter said so. Ada Moss said he had told her',
      'Ada Moss, quoting Ben Carter, said',
      'Residents near Port Ellery said',
      'Critics like Ada Moss said',
      'The daughter of Ben Carter told reporters',
      'The woman who shot the driver, Ben Carter, said',
      'The brother of the minister Ada Moss said',
    ])
      expect([attribution, ...quotes(`${attribution}: “You have never seen a crack like this one.”`)]).toEqual([
        attribution,
      ]);
    // Whoever speaks for somebody is not who is named behind, but is somebody who speaks.
    for (const [attribution, speaker] of [
      ['said a spokeswoman for the minister, Ada Moss', 'a spokeswoman for the minister'],
      ['said a lawyer for the driver, Ben Carter', 'a lawyer for the driver'],
      ['a lawyer for the driver, Ben Carter, said', 'a lawyer for the driver'],
      ['a spokesman for Mr. Carter, Ada Moss, said', 'Ada Moss'],
    ])
      expect(quotes(`${words} ${attribution}.`)).toEqual([[speaker, expect.any(String)]]);
    expect(quotes(`${words} said a lawyer for the driver, Ben Carter. “It was a very long night,” she said.`)).toEqual([
      ['a lawyer for the driver', expect.any(String)],
      ['a lawyer for the driver', expect.any(String)],
    ]);
  });

  it('keep the speaker if the description leaves no doubt', () => {
    const words = '“We have never seen a crack like this one,”';
    for (const attribution of [
      'said rival candidate Ada Moss',
      'said acting mayor Ada Moss, 71',
      'said local farmer Ada Moss, who grows wheat',
      'said sales director Ada Moss, of Orme',
      'said police officer Ada Moss as she left',
      'said head teacher Ada Moss (45)',
      'said the mayor of Harrowmere, Ada Moss',
      'said a council spokeswoman, Ada Moss',
      'said its deputy director for roads, Ada Moss',
      'said the minister’s brother, Ada Moss',
      'said Ada Moss after Monday’s vote',
      'the mayor of Harrowmere, Ada Moss, said',
    ])
      expect([attribution, ...quotes(`${words} ${attribution}.`).map(([speaker]) => speaker)]).toEqual([
        attribution,
        'Ada Moss',
      ]);
    for (const attribution of [
      'On Monday Ada Moss said',
      'On Monday the mayor, Ada Moss, said',
      'But Ada Moss told the council on Monday',
      'Ada Moss said the line was shut and added',
      'Asked by Ben Carter whether it was safe, Ada Moss said',
      'The mayor of Harrowmere, Ada Moss, said',
      'On Monday Ada Moss said that it was late. She added',
      'Ada Moss said that it was late. Later she said the line was shut and added',
    ])
      expect([
        attribution,
        ...quotes(`${attribution}: “You have never seen a crack like this one.”`).map(([speaker]) => speaker),
      ]).toEqual([attribution, 'Ada Moss']);
  });

  it('are found between the quotation marks of any country', () => {
    const words = ['Ada Moss', 'We are ready to sail tonight'];
    for (const text of [
      '»We are ready to sail tonight«, said Ada Moss. The minister left the hall without a word. He said nothing.',
      '»We are ready to sail tonight», said Ada Moss.',
      '”We are ready to sail tonight”, said Ada Moss.',
      '„We are ready to sail tonight“, said Ada Moss.',
      '„We are ready to sail tonight”, said Ada Moss.',
      '« We are ready to sail tonight », said Ada Moss.',
      '‘We are ready to sail tonight,’ said Ada Moss.',
    ])
      expect(quotes(text)).toEqual([words]);
    expect(
      quotes(
        '»We are ready to sail tonight«, said Ada Moss. The minister left at once. »Nobody asks us before noon«, she said.',
      ),
    ).toEqual([words]);
    expect(quotes('‘It’s the farmers’ road, and they’ll say so,’ said Ada Moss.')).toEqual([
      ['Ada Moss', 'It’s the farmers’ road, and they’ll say so'],
    ]);
    expect(quotes('The farmers’ road and the ’90s were ‘a long time ago’, said Ada Moss, and that’s that.')).toEqual(
      [],
    );
    expect(quotes('Rock ‘n’ roll is back, said Ada Moss. ‘Em all, he said.')).toEqual([]);
  });

  it('may go on over paragraphs, and nobody named inside them speaks', () => {
    const first = 'Ada Moss said: “We are watching how fast the ice comes down.';
    const second = '“The union says that we were warned in the spring. I was not.';
    const third = '“I ask every skipper to follow the rules this winter.”';
    expect(quotes([first, second, third].join('\n\n'))).toEqual([
      ['Ada Moss', 'We are watching how fast the ice comes down.'],
      ['Ada Moss', 'The union says that we were warned in the spring. I was not.'],
      ['Ada Moss', 'I ask every skipper to follow the rules this winter.'],
    ]);
    expect(quotes([first, 'The union said nothing at all.', third].join('\n\n'))).not.toContainEqual([
      'Ada Moss',
      expect.anything(),
    ]);
    expect(quotes([first, second, '“Nobody tells me what to do here,” said Len Marsden.'].join('\n\n'))).toEqual([
      ['Ada Moss', 'We are watching how fast the ice comes down.'],
      ['Len Marsden', 'Nobody tells me what to do here'],
    ]);
  });

  it('of several paragraphs are those of the speaker named in the last, and need a mark at the start of the next', () => {
    const opening = '“The dredger came at night and nobody was told.';
    const last = '“We will ask for it in writing,” said Len Marsden.';
    expect(quotes([`“It was late for all of us,” said Ada Moss.`, opening, last].join('\n\n'))).toEqual([
      ['Ada Moss', 'It was late for all of us'],
      ['Len Marsden', 'The dredger came at night and nobody was told.'],
      ['Len Marsden', 'We will ask for it in writing'],
    ]);
    for (const lost of [
      ['Ada Moss said: “The dredger came at night and nobody was told. She left the room.', 'It rained in Orme.'],
      ['“It was late for all,” said Ada Moss. "', '"Nobody was told about the dredger in the night.'],
    ])
      expect(quotes(lost.join('\n\n')).filter(([, words]) => /dredger/u.test(words!))).toEqual([]);
  });

  it('continue after the name of the speaker, or are left out', () => {
    const parts = (text: string) =>
      quotationsIn(text).map(({ words, rest = [] }) =>
        [words, ...rest].map(({ start, end }) => text.slice(start, end)),
      );
    expect(
      parts('“The pier,” said Edda Thorne, a councillor, “was built for carts. It was not built for ferries.”'),
    ).toEqual([['The pier', 'was built for carts. It was not built for ferries.']]);
    expect(parts('“That,” Thorne replied, “is what you said,” and left.')).toEqual([['That', 'is what you said']]);
    expect(parts('“What we want to see most of all,” said Ada Moss, “Mr Pell, is a new quay.”')).toEqual([]);
    expect(parts('“We have never been asked about it,” said Ada Moss. “Not once in two years have we been.”')).toEqual([
      ['We have never been asked about it'],
      ['Not once in two years have we been.'],
    ]);
  });

  it('name the source after a dash, before a colon, or after "according to"', () => {
    const words = 'It will be an asset for us all.';
    expect(quotes(`“${words}” – Commissioner Gerd Starck`)).toEqual([['Commissioner Gerd Starck', words]]);
    expect(quotes(`And from Chairwoman Jutta Rosen:\n\n“${words}”`)).toEqual([['Chairwoman Jutta Rosen', words]]);
    expect(quotes('“We were never asked about it at all,” according to Nils Aker, who speaks for them.')).toEqual([
      ['Nils Aker', 'We were never asked about it at all'],
    ]);
    for (const source of [
      '“Secret papers found on street in town” – The Corvane Press, 4 May',
      '“We were never asked about it at all,” according to Corvane Today.',
      '“We were never asked about it at all,” according to the widow of Ben Carter, who left.',
    ])
      expect([source, ...quotes(source)]).toEqual([source]);
  });

  it('leave out phrases and what nobody is said to have said', () => {
    expect(quotes('He called it a "stable and sustainable" tie.')).toEqual([]);
    expect(quotes('The sign reads "Nobody may land here after dark".')).toEqual([]);
  });

  it('name a person by the name alone, whatever describes them', () => {
    const words = '“We have never seen a crack like this one,”';
    for (const [attribution, speaker] of [
      ['regional police chief Silas Venn told Harbour Radio', 'Silas Venn'],
      ['Ben Carter’s sister Edda Carter wrote on Facebook', 'Edda Carter'],
      ['Ben Carter’s sister, Edda Carter, wrote on Facebook', 'Edda Carter'],
      ['the 58-year-old Haskell told the Gazette', 'Haskell'],
      ['said Orme Line captain Nils Aker', 'Nils Aker'],
      ['said Sen. Rhoda Pell (D-Wis.)', 'Sen. Rhoda Pell'],
      ['Sen. Rhoda Pell (D-Wis.) said', 'Sen. Rhoda Pell'],
      ['Mulcahy, 36, told reporters', 'Mulcahy'],
      ['Martha Quill of the Dockers Union said', 'Martha Quill'],
      ['pointed out Lena Orr', 'Lena Orr'],
      ['the airline said', 'the airline'],
      ['the company’s statement said', 'the company’s statement'],
      ['the Corvair spokesman said', 'the Corvair spokesman'],
    ])
      expect([attribution, ...quotes(`${words} ${attribution}.`).map(([name]) => name)]).toEqual([
        attribution,
        speaker,
      ]);
    for (const attribution of ['the officer said', 'a Pakistani said', 'said Pakistani officials', 'one witness said'])
      expect([attribution, ...quotes(`${words} ${attribution}.`)]).toEqual([attribution]);
  });

  it('follow what somebody did or said before them in the same sentence', () => {
    const words = '“The bridge will reopen before winter.”';
    for (const [before, speaker] of [
      ['Mr. Trask rejected the criticism, saying in a statement, ', 'Mr. Trask'],
      ['Leslie Thorne responded to a request by saying: ', 'Leslie Thorne'],
      ['Ada Moss released a statement saying, ', 'Ada Moss'],
      ['Moss responded with a statement: ', 'Moss'],
      ['Jutta Rosen joked: ', 'Jutta Rosen'],
    ] as const)
      expect([before, ...quotes(before + words).map(([name]) => name)]).toEqual([before, speaker]);
    for (const before of [
      'Ada Moss met Ben Carter, who left early, saying: ',
      'Ada Moss said a note on the door read: ',
      'I wonder if she says to Ada Moss: ',
    ])
      expect([before, ...quotes(before + words)]).toEqual([before]);
  });

  it('are spoken by the only person whom "he" or "she" can mean', () => {
    const speakers = (text: string) => quotes(text).map(([name]) => name);
    const words = '“We never had a plan for so much snow,”';
    expect(speakers(`Mary Haskell opened the bill on Friday.\n\n${words} she said. “Nobody did, I think.”`)).toEqual([
      'Mary Haskell',
    ]);
    expect(speakers(`Thomas Venn met Clara Rosen at noon. ${words} he said.`)).toEqual(['Thomas Venn']);
    expect(speakers(`Thomas Venn met Clara Rosen at noon. ${words} she said.`)).toEqual(['Clara Rosen']);
    expect(speakers(`The harbour will change, says economist Philip Chant. ${words} he says.`)).toEqual([
      'Philip Chant',
    ]);
    for (const text of [
      `Thomas Venn met Peter Rosen at noon. ${words} he said.`,
      `Clara Rosen said it was late. ${words} he said.`,
      `Clara Rosen lost the vote. Her lawyer left the hall. ${words} she said.`,
      `The Corvane Times said it was late. ${words} he said.`,
      `He was calm, thanking Peter Rosen. ${words} he said.`,
    ])
      expect([text, ...quotes(text)]).toEqual([text]);
  });

  it('are spoken by the subject of the sentence before, if it feels, knows or goes and the others in it do nothing', () => {
    const known = 'Ada Moss said the pier was safe.';
    const words = '“I never had a day of rest in those years,”';
    const speakers = (sentence: string) => quotes(`${known} ${sentence} ${words} she said.`).map(([name]) => name);
    expect(speakers('Moss got to know Carla Venn and Lucy Hale.')).toEqual(['Moss']);
    expect(speakers('Moss, who is 40, later worked for Carla Venn in Orme.')).toEqual(['Moss']);
    expect(speakers('On Sundays, she remembers Carla Venn.')).toEqual(['Ada Moss']);
    for (const sentence of [
      'Moss dismissed Carla Venn.',
      'Moss gave Carla Venn a new boat.',
      'Moss was greeted by Carla Venn.',
      'Moss believed that Carla Venn had gone home.',
      'Moss knew Carla Venn, who had built it.',
      'Moss and Carla Venn work there.',
      'Beside Moss stood Carla Venn.',
      'Her lawyer knew Carla Venn.',
    ])
      expect([sentence, ...speakers(sentence)]).toEqual([sentence]);
  });

  it('tell a woman who is called by her surname from a man of the same name', () => {
    const known = 'Uma Thorne paints. Thorne grew up in Orme. Her brother, Ben Thorne, is a baker.';
    expect(quotes(`${known} “I never set foot on a boat,” he said.`)).toEqual([
      ['Ben Thorne', 'I never set foot on a boat'],
    ]);
    expect(quotes(`${known} Thorne sold a canvas. “I never set foot on a boat,” she said.`)).toEqual([
      ['Thorne', 'I never set foot on a boat'],
    ]);
  });

  it('follow a name and what the person is', () => {
    const words = '“We have waited four years for it.”';
    for (const label of [
      'Petra Lunn, chair of the harbour board',
      'Petra Lunn, a retired engineer',
      'Petra Lunn/Board Attorney',
    ])
      expect(quotes(`The crew came ashore. ${label}: ${words}`)).toEqual([
        ['Petra Lunn', 'We have waited four years for it.'],
      ]);
    for (const label of [
      'Petra Lunn, asked by a reporter',
      'Petra Lunn, Ben Carter and the mayor',
      'Nearest to Petra Lunn, the mayor',
    ])
      expect(quotes(`${label}: ${words}`)).toEqual([]);
  });

  it('are neither titles nor words beside an unknown verb', () => {
    for (const text of [
      'Ada Moss wrote about it in her memoir, “Turn Left at the Harbour Wall and Other Stories.”',
      'Ben Carter said it was over. “I do not believe a word of it.” Rosen shrugged.',
      '“Ada Moss said that the road was closed for good.” The hall fell silent.',
    ])
      expect([text, ...quotes(text)]).toEqual([text]);
    const pulled = 'Ada Moss said it was late.\n\n“We will never get this harbour back.”\n\nThe council met on Monday.';
    expect(quotes(`${pulled} “We will never get this harbour back,” Ben Carter said.`)).toEqual([
      ['Ben Carter', 'We will never get this harbour back'],
    ]);
  });

  it.each([
    ['de', '„Wir lassen heute Nacht niemanden zurück“, sagte Innenministerin Nora Feld (SPD).', 'Nora Feld'],
    ['de', '»Wir lassen heute Nacht niemanden zurück«, sagte der Leiter der Werft, Tom Hale.', 'Tom Hale'],
    ['de', 'Bürgermeister Tom Hale sagte am Montag: „Wir lassen heute Nacht niemanden zurück.“', 'Tom Hale'],
    ['de', '„Wir lassen heute Nacht niemanden zurück“, sagte die Witwe des Fischers, Ada Moss.', undefined],
    ['de', '„Wir lassen heute Nacht niemanden zurück“, teilte die Polizei mit.', undefined],
    ['fr', '« Nous ne laisserons personne sur le quai », a déclaré la maire d’Orme, Ada Moss.', 'Ada Moss'],
    ['fr', 'Le ministre Paul Hale a expliqué mardi : « Nous ne laisserons personne sur le quai. »', 'Paul Hale'],
    ['fr', 'Ada Moss a ri. « Nous ne laisserons personne sur le quai », a-t-elle ajouté.', 'Ada Moss'],
    ['fr', '« Nous ne laisserons personne sur le quai », a dit la veuve du pêcheur, Ada Moss.', undefined],
    ['es', '“No vamos a dejar a nadie en el muelle”, ha asegurado la ministra de Pesca, Ada Moss.', 'Ada Moss'],
    ['es', 'El alcalde Tomás Hale afirmó: «No vamos a dejar a nadie en el muelle».', 'Tomás Hale'],
    ['es', '«No vamos a dejar a nadie en el muelle», dijo la viuda del pescador, Ada Moss.', undefined],
  ])('are attributed by the verbs of the language (%s): %s', (language, text, speaker) => {
    expect(quotes(text, language).map(([name]) => name)).toEqual(speaker ? [speaker] : []);
  });

  it('lie inside the text, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '“',
        '”',
        ' said Ada Moss',
        'He said, ',
        '. ',
        '\n\n',
        "''",
        '``',
        '«',
        '»',
        'We will go home now',
      ),
      fc.string({ maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { words, speaker } of quotationsIn(text))
          for (const { start, end } of [words, speaker]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
      { numRuns: 300 },
    );
  });
});
