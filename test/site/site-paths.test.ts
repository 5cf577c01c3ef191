import { describe, expect, it } from '@jest/globals';
import { windowNamed } from '../../functions/core/window-name.ts';
import { pathTo, sitePaths } from '../../functions/site/site-paths.ts';

const window = { from: '2026-11-22T06:00:00.000Z', to: '2026-11-23T06:00:00.000Z' };

describe('paths of the site', () => {
  it('stay what they are in mails that were sent', () => {
    expect(pathTo('story', { topic: 'trade', window, story: '0a1b' })).toBe(
      '/topics/trade/20261122T060000000Z_20261123T060000000Z/0a1b',
    );
    expect(pathTo('unsubscribe', { token: 'a.b-c_d' })).toBe('/unsubscribe/a.b-c_d');
    expect(Object.values(sitePaths)).toContain('/digest/:token');
    expect(Object.values(sitePaths)).toContain('/preferences/:token');
  });

  it('name a window so that it can be read back', () => {
    expect(windowNamed(pathTo('edition', { topic: 'trade', window }).split('/').at(-1)!)).toEqual(window);
  });

  it('keep what is not a name of the site within its part', () => {
    expect(pathTo('topic', { topic: '../x?y' })).toBe('/topics/..%2Fx%3Fy');
  });
});
