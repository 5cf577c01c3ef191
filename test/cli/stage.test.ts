import { operateStage } from '../kit/operated-stage.ts';
import { describeDailyWork } from './stage/daily-work.ts';
import { describeDnsFindings } from './stage/dns-findings.ts';
import { describeDocuments } from './stage/documents.ts';
import { describeExitCodes } from './stage/exit-codes.ts';
import { describeStackFindings } from './stage/stack-findings.ts';
import { describeUnreachableStage } from './stage/unreachable-stage.ts';

// The daily work comes first: it puts the topic in force that the exit codes expect.
const at = operateStage();
describeDailyWork(at);
describeDnsFindings(at);
describeStackFindings(at);
describeUnreachableStage(at);
describeExitCodes(at);
describeDocuments(at);
