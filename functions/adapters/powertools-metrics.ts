import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Metrics as MetricsPort } from '../core/ports.ts';

const units = {
  Count: MetricUnit.Count,
  Milliseconds: MetricUnit.Milliseconds,
  'Count/Second': MetricUnit.CountPerSecond,
} as const;

/**
 * CloudWatch metrics in the embedded metric format on standard output, under the namespace that
 * `POWERTOOLS_METRICS_NAMESPACE` names (each stage has its own), or `Broadsheet`.
 * `written` runs a function's work and writes its metrics at the end, even if it throws.
 */
export const powertoolsMetrics = ({
  service,
}: {
  service: string;
}): MetricsPort & { written<Result>(work: () => Promise<Result>): Promise<Result> } => {
  const metrics = new Metrics({
    namespace: process.env.POWERTOOLS_METRICS_NAMESPACE ?? 'Broadsheet',
    serviceName: service,
  });
  return {
    add: (name, unit, value, dimensions) => {
      // Dimensions hold for all metrics of one object, so a metric with one of its own is written by itself, at once.
      const target = dimensions ? metrics.singleMetric().addDimension('Kind', dimensions.Kind) : metrics;
      target.addMetric(name, units[unit], value);
    },
    async written(work) {
      try {
        return await work();
      } finally {
        if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
      }
    },
  };
};
