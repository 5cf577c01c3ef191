import { expect, it } from '@jest/globals';
import type { PollStates } from '../../functions/core/ports.ts';
import type { PollState } from '../../functions/core/source.ts';

const stateOf = (source: string): PollState => ({
  source,
  address: `https://${source}.example/feed`,
  nextPoll: '2026-03-02T07:30:00.000Z',
  failures: 0,
  validators: { url: `https://${source}.example/feed`, etag: 'W/"é~"' },
});

/** What every store of sources' states must do. */
export const pollStatesContract = (open: () => PollStates): void => {
  it('keeps what was written, byte for byte, and knows nothing of others', async () => {
    const states = open();
    expect(await states.get('unknown')).toEqual({ state: undefined, version: 0 });
    expect(await states.put(stateOf('kept'), 0)).toBe('ok');
    expect(await states.get('kept')).toEqual({ state: stateOf('kept'), version: 1 });
    expect(await states.put({ ...stateOf('kept'), reason: undefined, failures: 2 }, 1)).toBe('ok');
    expect((await states.get('kept')).state).toEqual({ ...stateOf('kept'), failures: 2 });
  });

  it('lets one of several writers win', async () => {
    const states = open();
    const answers = await Promise.all(Array.from({ length: 5 }, () => states.put(stateOf('contested'), 0)));
    expect(answers.toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'conflict', 'ok']);
    expect(await states.put(stateOf('contested'), 7)).toBe('conflict');
  });

  it('forgets a source, also one that it never knew, and starts anew under its id', async () => {
    const states = open();
    await states.put(stateOf('left'), 0);
    await states.put(stateOf('left'), 1);
    await states.delete('left');
    await states.delete('stranger');
    expect(await states.get('left')).toEqual({ state: undefined, version: 0 });
    // A poll that was under way has nothing to write to.
    expect(await states.put(stateOf('left'), 2)).toBe('conflict');
    expect(await states.put(stateOf('left'), 0)).toBe('ok');
  });

  it('streams every state once', async () => {
    const states = open();
    const names = Array.from({ length: 40 }, (_, at) => `streamed-${at}`);
    await Promise.all(names.map((name) => states.put(stateOf(name), 0)));
    const found: string[] = [];
    for await (const { source } of states.all()) if (source.startsWith('streamed-')) found.push(source);
    expect(found.toSorted()).toEqual(names.toSorted());
  });
};
