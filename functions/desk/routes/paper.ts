import { type Context, Hono } from 'hono';
import { openArchive } from '../../archive/archive.ts';
import { issueCorrection } from '../../archive/correct-by-hand.ts';
import { Malformed } from '../../core/errors.ts';
import { instantOf } from '../../core/ports.ts';
import type { Topic } from '../../core/topic.ts';
import { fieldValue } from '../../http/form-fields.ts';
import { preview } from '../../mail/preview-digest.ts';
import { addAudit } from '../../store/desk-audit.ts';
import { addDecision, type Decided, Decision, readDecisions } from '../../store/desk-decisions.ts';
import { policyOf } from '../../store/review.ts';
import { openTopicCatalog } from '../../store/topic-catalog.ts';
import type { DeskPorts } from '../desk-context.ts';
import { draftHours, draftWindow, makeDraft } from '../desk-draft.ts';
import { deskPath, deskPaths } from '../desk-paths.ts';
import { correctedIn, decidedBefore, decidedIn, maxHeadline } from '../form-decision.ts';
import { digestForm } from '../pages/digest-form.ts';
import { draftMain, paperMain } from '../pages/paper.ts';
import { answer, type DeskVariables, doneOf, redirectDone, refuse, viewOf } from './answer.ts';

const hoursOf = (context: Context): number =>
  draftHours.find((hours) => String(hours) === context.req.query('hours')) ?? 24;

/** Only a topic that is reviewed can be approved, and nobody can have seen a draft of later than now. */
const mayDecide = (topic: Topic, decided: Decided, now: Date): boolean => {
  const { kind } = decided;
  if (kind === 'approve' && decided.seen > instantOf(now)) return false;
  return (kind !== 'approve' && kind !== 'unapprove') || policyOf(topic) !== 'none';
};

/** Tomorrow's paper: what each topic would print now, and what editors decide about it. */
export const paperRoutes = (ports: DeskPorts): Hono<DeskVariables> => {
  const routes = new Hono<DeskVariables>();
  const { store, clock, log, settings } = ports;
  const archive = openArchive({ store, clock, log, keepMilliseconds: 1 });
  const catalog = openTopicCatalog(store, { freshMilliseconds: 0 });

  routes.get(deskPaths.paper, async (context) => {
    const { topics } = await catalog.inForce();
    return answer(context, ports, (view) => ({ title: view.t('paper'), main: paperMain(view, topics), here: 'paper' }));
  });

  routes.get(deskPaths.draft, async (context) => {
    const hours = hoursOf(context);
    const { language } = viewOf(context, ports);
    const found = await catalog.find(context.req.param('topic'));
    if (found.state !== 'found') return refuse(context, ports, { status: 404, key: 'not-found' });
    const draft = await makeDraft({ ...ports, archive }, { topic: found.topic, hours, language });
    if (!draft) return refuse(context, ports, { status: 404, key: 'not-found' });
    return answer(context, ports, (view) => ({
      title: draft.edition.topic.title,
      main: draftMain(view, { draft, hours, now: clock.now(), ...doneOf(context) }),
      here: 'paper',
    }));
  });

  routes.post(deskPaths.draft, async (context) => {
    const topic = context.req.param('topic');
    const fields = context.get('fields');
    const { editor } = context.get('session');
    const path = `${deskPath('draft', { topic })}?hours=${hoursOf(context)}`;
    const decided = decidedIn(fields, { now: clock.now(), zone: settings.zone });
    const parsed = Decision.shape.decided.safeParse(decided);
    const found = await catalog.find(topic);
    if (!parsed.success || found.state !== 'found' || !mayDecide(found.topic, parsed.data, clock.now()))
      return redirectDone(context, ports, path, 'not-decided');
    const before = decidedBefore(await readDecisions(store, { topic, to: clock.now().toISOString() }), parsed.data);
    const headline = fieldValue(fields, 'headline').slice(0, maxHeadline);
    const about = { topic, ...(headline !== '' && { story: headline }) };
    await addAudit(ports, { editor, action: 'decide', about, before: before ?? null, after: parsed.data });
    await addDecision(ports, { editor, topic, decided: parsed.data });
    return redirectDone(context, ports, path, 'decided');
  });

  routes.post(deskPaths.correction, async (context) => {
    const topic = context.req.param('topic');
    const fields = context.get('fields');
    const { editor } = context.get('session');
    const path = `${deskPath('draft', { topic })}?hours=${hoursOf(context)}`;
    const claims = correctedIn(fields);
    if (!claims) return redirectDone(context, ports, path, 'not-corrected');
    const story = fieldValue(fields, 'headline').slice(0, maxHeadline);
    const { note, articles } = claims;
    const before = { was: [...articles.values()].flat() };
    await addAudit(ports, { editor, action: 'correct', about: { topic, story }, before, after: { note } });
    let isIssued = false;
    // A correction is of one article; a story may have several.
    for (const [article, was] of articles) {
      const given = { topic, story: article, was, note, by: editor.name };
      const issued = await issueCorrection({ store, clock, archive }, given);
      isIssued ||= issued.outcome === 'issued';
    }
    return redirectDone(context, ports, path, isIssued ? 'corrected' : 'not-corrected');
  });

  routes.get(deskPaths.digest, async (context) => {
    const { topics } = await catalog.inForce();
    return answer(context, ports, (view) => ({
      title: view.t('reader-digest'),
      main: digestForm(view, { topics }),
      here: 'digest',
    }));
  });

  routes.get(deskPaths.digestView, async (context) => {
    const { topics } = await catalog.inForce();
    const asked = new Set(context.req.queries('topics') ?? []);
    const chosen = topics
      .map(({ id }) => id)
      .filter((id) => asked.has(id))
      .slice(0, 20);
    if (chosen.length === 0) return context.redirect(viewOf(context, ports).href(deskPath('digest')), 303);
    const { language } = viewOf(context, ports);
    const shown = await preview(
      { ...ports, siteUrl: settings.siteUrl },
      {
        topics: chosen,
        window: draftWindow(ports, hoursOf(context)),
        language,
        length: context.req.query('length') === 'short' ? 'short' : 'full',
        shelf: 'desk/drafts',
      },
    );
    if (shown.missed.length > 0) throw new Malformed(`The draft of ${shown.missed.join(', ')} cannot be read.`);
    context.header('Cache-Control', 'no-store');
    return context.html(shown.html);
  });

  return routes;
};
