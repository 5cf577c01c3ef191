import { describe, expect, it } from '@jest/globals';
import { dismiss, issue, showCorrection, showCorrections } from '../../../cli/correct-stories.ts';
import { createApi } from '../../../functions/api/api-app.ts';
import { openArchive } from '../../../functions/archive/archive.ts';
import { archivePage } from '../../../functions/archive/archive-page.ts';
import type { Correction } from '../../../functions/corrections/correction.ts';
import type { Operated } from '../../kit/operated.ts';
import { recordOutput } from '../../kit/recorded-output.ts';

export const describeCorrections = (at: Operated) =>
  describe('the corrections commands', () => {
    const quiet = { info: () => {}, warn: () => {}, error: () => {} };
    const stories = async () => {
      const { store, clock } = at.deployment;
      const archive = openArchive({ store, clock, log: quiet, keepMilliseconds: 1 });
      return (await archivePage(archive, { topic: 'trade', before: clock.now() })).stories;
    };

    it('issue a correction of what a story says, show it and dismiss it with a reason', async () => {
      const [{ story }] = (await stories()) as [Awaited<ReturnType<typeof stories>>[number]];
      const was = story.brief[0]!.text;
      const { output, text, result } = recordOutput();
      const given = { topic: 'trade', story: story.id, by: 'Ada Moss' };
      await expect(issue(at.deployment, output, { ...given, was: 'The moon is closed.', now: 'x' })).rejects.toThrow(
        'The story does not say "The moon is closed."',
      );
      await expect(issue(at.deployment, output, { ...given, was })).rejects.toThrow('Say what is right');
      const now = 'Dockers returned to work after eleven days of strike.';
      await issue(at.deployment, output, { ...given, was, now });
      const issued = result() as Correction;
      expect(issued).toMatchObject({
        kind: 'issued',
        by: 'Ada Moss',
        claims: expect.arrayContaining([expect.objectContaining({ was })]),
      });
      for (const { story: shown } of await stories()) expect(shown.brief.map((one) => one.text)).not.toContain(was);

      await showCorrections(at.deployment, output, { days: 1 });
      await showCorrection(at.deployment, output, issued.id);
      expect(text()).toContain(issued.id);
      expect(text()).toContain(`Now:  ${now}`);
      await expect(showCorrection(at.deployment, output, 'a-0123456789ab')).rejects.toThrow('There is no correction');
      await expect(dismiss(at.deployment, output, { id: issued.id, by: 'x', reason: ' ' })).rejects.toThrow('reason');
      await dismiss(at.deployment, output, { id: issued.id, by: 'Tom Reyes', reason: 'It was nine days.' });
      expect(result()).toMatchObject({ dismissed: { by: 'Tom Reyes', reason: 'It was nine days.' } });
    });

    it('and the API do the same', async () => {
      const { store, runs, clock, compile, siteUrl } = at.deployment;
      const api = createApi({ store, runs, clock, compile, siteUrl, log: quiet });
      const post = (path: string, body: object) =>
        api.request(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      const listed = (await (await api.request('/api/corrections')).json()) as { corrections: Correction[] };
      expect(listed.corrections).toMatchObject([{ kind: 'issued', dismissed: { by: 'Tom Reyes' } }]);
      const [{ id }] = listed.corrections as [Correction];
      expect(await (await api.request(`/api/corrections/${id}`)).json()).toEqual(listed.corrections[0]);
      expect((await api.request('/api/corrections/a-0123456789ab')).status).toBe(404);
      expect((await api.request('/api/corrections/x')).status).toBe(400);
      expect((await post(`/api/corrections/${id}/dismissal`, { by: 'Ada' })).status).toBe(400);
      const again = await post(`/api/corrections/${id}/dismissal`, { by: 'Ada', reason: 'It was right.' });
      expect(await again.json()).toMatchObject({ dismissed: { by: 'Tom Reyes' } });
      const given = { topic: 'trade', story: 'nothing', was: 'x', now: 'y', by: 'Ada' };
      expect((await post('/api/corrections/issued', given)).status).toBe(422);
      expect((await api.request('/api/corrections', { method: 'POST' })).status).toBe(405);
    });
  });
