import { runInNewContext } from 'node:vm';

/** One value of a metric, as CloudWatch keeps it. `at` is in milliseconds since 1970. */
export interface Datum {
  namespace: string;
  name: string;
  dimensions: Record<string, string>;
  value: number;
  at: number;
}

interface MetricOf {
  Namespace: string;
  MetricName: string;
  Dimensions?: { Name: string; Value: unknown }[];
}

/** The properties of an `AWS::CloudWatch::Alarm` that decide its state: of one metric, or of an expression over several. */
export interface AlarmProperties extends Partial<MetricOf> {
  Metrics?: {
    Id: string;
    Expression?: string;
    MetricStat?: { Metric: MetricOf; Period: number; Stat: string };
    ReturnData?: boolean;
  }[];
  Period?: number;
  Statistic?: string;
  Threshold: number;
  EvaluationPeriods: number;
  ComparisonOperator: string;
  TreatMissingData: string;
}

const statistics: Record<string, (values: number[]) => number> = {
  Sum: (values) => values.reduce((sum, value) => sum + value, 0),
  Maximum: (values) => Math.max(...values),
  Minimum: (values) => Math.min(...values),
};

/** The metric maths that the alarms use, over one period; a missing value is NaN. */
const maths = {
  FILL: (value: number, other: number) => (Number.isNaN(value) ? other : value),
  MAX: (values: number[]) => Math.max(...values),
  IF: (holds: boolean, yes: number, no: number) => (holds ? yes : no),
};

const compare: Record<string, (value: number, threshold: number) => boolean> = {
  GreaterThanOrEqualToThreshold: (value, threshold) => value >= threshold,
  LessThanThreshold: (value, threshold) => value < threshold,
};

/**
 * The state of an alarm at a moment, by its own definition in the template: each of its last periods must breach. `nameOf`
 * returns the text of a dimension's value, which the template may refer to by the id of a resource.
 */
export const alarmState = (
  alarm: AlarmProperties,
  { data, at, nameOf }: { data: readonly Datum[]; at: number; nameOf: (value: unknown) => string },
): 'OK' | 'ALARM' => {
  const figureOf = (
    metric: MetricOf,
    { stat, seconds, end }: { stat: string; seconds: number; end: number },
  ): number => {
    const wanted = (metric.Dimensions ?? []).map(({ Name, Value }) => [Name, nameOf(Value)] as const);
    const values = data
      .filter(
        ({ namespace, name, dimensions, at: when }) =>
          namespace === metric.Namespace &&
          name === metric.MetricName &&
          Object.keys(dimensions).length === wanted.length &&
          wanted.every(([key, value]) => dimensions[key] === value) &&
          when > end - seconds * 1000 &&
          when <= end,
      )
      .map(({ value }) => value);
    return values.length > 0 ? statistics[stat]!(values) : Number.NaN;
  };
  const periodSeconds = alarm.Period ?? Math.max(...alarm.Metrics!.map(({ MetricStat }) => MetricStat?.Period ?? 0));
  const valueAt = (end: number): number => {
    if (!alarm.Metrics) return figureOf(alarm as MetricOf, { stat: alarm.Statistic!, seconds: periodSeconds, end });
    const known: Record<string, number> = {};
    const expressions = alarm.Metrics.filter(({ Expression }) => Expression !== undefined);
    for (const { Id, MetricStat } of alarm.Metrics)
      if (MetricStat)
        known[Id] = figureOf(MetricStat.Metric, { stat: MetricStat.Stat, seconds: MetricStat.Period, end });
    // An expression may use one that stands before it.
    for (const { Id, Expression } of expressions.toReversed())
      known[Id] = runInNewContext(Expression!, { ...maths, ...known }) as number;
    return known[alarm.Metrics.find(({ ReturnData }) => ReturnData !== false)!.Id]!;
  };
  const breaches = Array.from({ length: alarm.EvaluationPeriods }, (_, back) => {
    const value = valueAt(at - back * periodSeconds * 1000);
    if (Number.isNaN(value)) return alarm.TreatMissingData === 'breaching';
    return compare[alarm.ComparisonOperator]!(value, alarm.Threshold);
  });
  return breaches.every(Boolean) ? 'ALARM' : 'OK';
};
