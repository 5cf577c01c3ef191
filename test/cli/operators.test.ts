import { operateLocally } from '../kit/operated.ts';
import { describeApi } from './operators/api-story.ts';
import { describeCorrections } from './operators/corrections-story.ts';
import { describeDigests } from './operators/digests-story.ts';
import { describeImport } from './operators/import-story.ts';
import { describeMaintenance } from './operators/maintenance-story.ts';
import { describeReaders } from './operators/readers-story.ts';
import { describeSources } from './operators/sources-story.ts';
import { describeTopics } from './operators/topics-story.ts';

// In the order of an operator's first day: digests need the topics and articles of the stories before.
const at = operateLocally();
describeTopics(at);
describeSources(at);
describeImport(at);
describeDigests(at);
describeReaders(at);
describeMaintenance(at);
describeApi(at);
describeCorrections(at);
