import type { Construct } from 'constructs';
import { addDashboard } from './dashboard.ts';
import { type Monitored, metricsOf } from './monitored.ts';
import { raiseAlarms } from './raise-alarms.ts';

/** Adds the alarms and the dashboard of a stage. */
export const monitor = (scope: Construct, monitored: Monitored): void => {
  const metrics = metricsOf(monitored);
  raiseAlarms(monitored, metrics);
  addDashboard(scope, monitored, metrics);
};
