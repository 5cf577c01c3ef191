import { wording } from '../letters.ts';
import type { RoleWords } from '../role-holder.ts';
import { adverb, anyVerb, aside, capital, verb } from './speakers.ts';

/** What few people in one report are: "the mayor" means one of them who was named. */
const role =
  '(?:mayor|governor|senator|congress(?:man|woman)|lawmaker|president|premier|chancellor|minister|secretary|ambassador|nominee|candidate|judge|justice|prosecutor|sheriff|commissioner|superintendent|inspector|detective|general|admiral|colonel|captain|sergeant|bishop|archbishop|pope|king|queen|prince|princess|director|chairman|chairwoman|founder|owner|editor|coach|manager|striker|goalkeeper|quarterback|driver|pilot|skipper|engineer|professor|scientist|researcher|economist|analyst|historian|author|novelist|actor|actress|singer|rapper|comedian|comedienne|filmmaker|lawyer|attorney|spokes(?:man|woman|person)|businessman|businesswoman|billionaire|doctor|surgeon|nurse|teacher|farmer)';
const holder = `[Tt]he\\s+((?:[\\p{L}][\\p{L}-]*\\s+){0,2}${role})(?![\\p{L}’'-])`;

/** How English says what somebody is. */
export const roles: RoleWords = {
  speaks: {
    after: [
      wording(`^,?\\s*${holder}${aside}\\s+${adverb}${anyVerb}\\b`),
      wording(`^[,.]?\\s*${anyVerb}\\s+${holder}(?!\\s+(?:of|for|who|and)\\b|,?\\s+\\p{Lu})`),
    ],
    before: [wording(`(?:^\\s*|[,:]\\s+)${holder}\\s+${adverb}${verb}(?:\\s[^.:;“”"]{1,60})?[:,]\\s*$`)],
  },
  titles: {
    governor: 'Gov\\.',
    senator: 'Sen\\.',
    congressman: 'Rep\\.|Representative',
    congresswoman: 'Rep\\.|Representative',
    professor: 'Prof\\.',
    doctor: 'Dr\\.?',
    general: 'Gen\\.',
    captain: 'Capt\\.',
    sergeant: 'Sgt\\.',
    colonel: 'Col\\.',
  },
  lesser: /\b(?:deputy|vice|assistant|associate|former|ex|acting|junior|shadow)\b/iu,
  name: `${capital}(?:\\s(?:(?:de|del|la|al|bin|van|von|der)\\s){0,2}${capital}){0,3}`,
};
