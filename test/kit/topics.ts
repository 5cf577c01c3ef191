import { parse, stringify } from 'yaml';

/**
 * A topics file whose topics take articles of any age as news: for tests that publish a corpus long after its dates. What is
 * old on arrival has tests of its own.
 */
export const ofAnyAge = (yaml: string): string => {
  const { topics } = parse(yaml) as { topics: object[] };
  return stringify({ topics: topics.map((topic) => ({ ...topic, maxAgeDays: 3650 })) });
};
