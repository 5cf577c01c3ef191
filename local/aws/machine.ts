import { readFile } from 'node:fs/promises';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';

/** The functions of the machine's Task states, by state name. */
export type Tasks = Record<string, (input: never) => Promise<unknown>>;

const states = ({ States }: Pick<StateMachineDefinition, 'States'>): [string, { Type: string }][] =>
  Object.entries(States).flatMap(([name, state]) => [
    [name, state] as [string, { Type: string }],
    ...(state.Type === 'Map' && state.ItemProcessor ? states(state.ItemProcessor) : []),
  ]);

/**
 * Loads the deployed state machine and returns a function that runs it here: each Task state with the function of its name,
 * each wait shortened to `pauseMs`. The returned function rejects if the execution fails.
 */
export const loadMachine = async ({ tasks, pauseMs }: { tasks: Tasks; pauseMs: number }) => {
  const text = await readFile(new URL('../../infra/run.asl.json', import.meta.url), 'utf8');
  // In the stack, CDK inserts the functions' ARNs; here a Task state is identified by its name.
  const arns = text.replaceAll(/\$\{(\w+)\}/g, 'arn:aws:lambda:us-east-1:000000000000:function:$1');
  const definition = JSON.parse(arns) as StateMachineDefinition;
  // The tests validate it: to do so at every start takes longer than all else that is loaded here.
  const machine = new StateMachine(definition, { validationOptions: { noValidate: true } });
  const named = (type: string) => states(definition).filter(([, state]) => state.Type === type);
  const missing = named('Task').filter(([name]) => !tasks[name]);
  if (missing.length > 0) throw new Error(`No function for the state ${missing.map(([name]) => name).join(', ')}.`);
  const overrides = {
    taskResourceLocalHandlers: tasks as never,
    waitTimeOverrides: Object.fromEntries(named('Wait').map(([name]) => [name, pauseMs])),
    retryIntervalOverrides: Object.fromEntries(named('Task').map(([name]) => [name, pauseMs])),
  };
  return ({ name, input }: { name: string; input: unknown }): Promise<unknown> => {
    const context = { Execution: { Name: name, Input: input as never, StartTime: new Date().toISOString() } };
    return machine.run(input as never, { overrides, context }).result;
  };
};
