import { describe, expect, it } from '@jest/globals';
import { briefOf } from '../../functions/compile/writing/brief.ts';
import { allPassages } from '../../functions/compile/writing/passages.ts';
import { report } from '../kit/reports.ts';

const briefFrom = (...texts: string[]) =>
  briefOf({ reports: texts.map((text) => report({ text })), budgetWords: 100 }).map(({ text }) => text);

describe('a brief read aloud', () => {
  it.each([
    ['Perry stayed in his seat while the crew looked for the bird.', 'Robert Perry, a minister from Ohio'],
    ['Cabin staff told Ada about a nest behind the galley.', 'Ada Moss, who was on her way to a wedding'],
    ['Passengers applauded as Ruiz carried the bird outside.', 'Capt. Ana Ruiz'],
  ])('names nobody who has not been introduced: %s', (later, introduced) => {
    const wire =
      'A Skerrow Air flight to Aldmouth turned back to Kilmorra after a small bird was found flying about the flight deck.\n\nThe airline said that the bird was caught on the ground and let go by the crew at Kilmorra.';
    const feature = `A bird flew across the airfield at Kilmorra and into the flight deck of a Skerrow Air jet on Saturday.\n\nIt was seen first by ${introduced}, whose seat was at the very front and whose account of that morning runs on for so long that there is no room in any brief for a sentence of its length, however many of the things that other people also noticed may be in it, which is why nobody has ever printed it in a paper, and nobody ever will, not even on a day without any other news at all.\n\n${later}`;
    expect(briefFrom(wire, feature)).not.toContain(later);
    // Where the introduction is printed, the name alone can follow.
    expect(briefFrom(`The bird was first seen by ${introduced}.\n\n${later}`)).toContain(later);
  });

  it('takes a couple for known only where it was introduced, whatever else is said of it', () => {
    const list =
      'An older couple, Una and Tom Reed of Kilmorra, parted last year.\n\nThe couple, who were married in 2002, kept it a private matter.\n\nThe couple from Varn have five children.';
    const requires = allPassages([report({ text: list })])[0]!.map((passage) => passage.requires);
    expect(requires).toEqual([[], [['coupl']], []]);
  });
});
