import type { Language, Reader } from '../core/reader.ts';
import type { FragmentTable, TopicSection } from '../store/fragments.ts';
import { primaryLanguage } from '../text/primary-language.ts';

/** The languages in which a reader gets news: their mails' own and those they chose; undefined stands for all. */
export const languagesOf = ({ language, alsoReads }: Pick<Reader, 'language' | 'alsoReads'>): Language[] | undefined =>
  alsoReads && [language, ...alsoReads];

type Story = FragmentTable['stories'][number];

/** Whether a story is in one of these languages. One whose language is not known may be in any. */
export const isReadIn = (languages: readonly string[], { language = 'und' }: Pick<Story, 'language'>): boolean => {
  const primary = primaryLanguage(language);
  return primary === 'und' || languages.includes(primary);
};

/** The same sections with only the stories in these languages, or with all of them if none are given. */
export const sectionsFor = (
  sections: readonly TopicSection[],
  languages: readonly string[] | undefined,
): readonly TopicSection[] => {
  if (!languages) return sections;
  return sections.map((section) => {
    const stories = section.table.stories.filter((story) => isReadIn(languages, story));
    if (stories.length === section.table.stories.length) return section;
    return { ...section, table: { ...section.table, stories } };
  });
};
