import type { z } from 'zod';
import type { ApiError } from '#api/http/errors.ts';
import type { campaignSchema } from '#api/campaigns/campaigns.schemas.ts';
import type { ownFileSchema } from '#api/candidates/own-files.schemas.ts';
import type { inboxItemSchema } from '#api/inbox/inbox.schemas.ts';
import { planView } from '#api/campaigns/plan.schemas.ts';
import type { ruleSchema } from '#api/campaigns/rule.schemas.ts';
import type { boardSchema } from '#api/boards/boards.schemas.ts';
import type { apiKeySchema } from '#api/keys/keys.schemas.ts';
import type { noticesSchema } from '#api/notices/notices.routes.ts';
import { transitionOf, stepsOfPerson, type Step } from '#domain/application/stages.ts';
import { readBrief } from '#domain/campaign/brief/read-brief.ts';
import type { Candidate } from '#domain/candidate/candidate.ts';
import { applicationOf, type Application, type ApplicationOptions } from './application.ts';
import { hashOf, idOf } from './ids.ts';
import { samplePerson } from './person.ts';
import { postingOf, vacancies } from './postings.ts';

export type InboxItem = z.output<typeof inboxItemSchema>;
export type Campaign = z.output<typeof campaignSchema>;
export type Board = z.output<typeof boardSchema>;

export interface WorldEvent {
  readonly seq: number;
  readonly at: string;
  readonly step: string;
  readonly applicationId: string | null;
  readonly campaignId: string | null;
  readonly run: number | null;
  readonly data: Record<string, unknown>;
}

/** What the program would hold: enough of its behaviour for the screens, nothing behind them. */
export class World {
  people: Candidate[] = [];
  applications: Application[] = [];
  campaigns: Campaign[] = [];
  boards: Board[] = [];
  /** Sources whose key is set. */
  searches: Board['source'][] = [];
  apiKeys: z.output<typeof apiKeySchema>[] = [];
  /** Browsers that are signed in, this one first. */
  sessions = ['session', 'elsewhere'].map((kind, n) => idOf(kind, n + 1));
  /** Models that may write; none: the offline driver. */
  models: { readonly provider: string; readonly model: string }[] = [];
  events: WorldEvent[] = [];
  sendingPaused = false;
  /** When boards are read again. */
  readsAt: string | null = null;
  signedIn = true;
  /** Time to undo a signature, ms: longer than any test, which lets it go by `depart`. */
  holdMs = 600_000;
  /** At least so many openings, made from the invented vacancies over and over. */
  manyOpenings = 0;
  /** What a model would add to a brief; empty where none is configured. */
  offers: { words: string; field: 'titles' | 'must' | 'wish' | 'never' | 'avoid' | 'places' }[] = [];
  /** What every posting says to software and asks of people. */
  notices: z.input<typeof noticesSchema> = { plants: [], tasks: [] };
  /** The rule that a campaign offers. */
  rule: z.input<typeof ruleSchema>['rule'] = null;
  /** Interviews that have a day, by application. */
  interviews: { applicationId: string; day: string; at: string | null }[] = [];
  ownFiles: z.output<typeof ownFileSchema>[] = [];
  views: { id: string; place: 'openings' | 'applications'; name: string; search: string }[] = [];
  /** The next request to such a path is refused with this error. */
  refuse: { readonly path: RegExp; readonly error: ApiError } | null = null;
  /** Requests as they came. */
  readonly asked: { readonly method: string; readonly path: string; readonly body: unknown; readonly key: string | null }[] = [];
  readonly #listeners = new Set<(event: WorldEvent) => void>();
  readonly #aside = new Map<string, string>();
  #made = 0;

  onEvent(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(step: string, applicationId: string | null, data: Record<string, unknown> = {}, campaignId: string | null = null): void {
    const event = { seq: this.events.length + 1, at: new Date().toISOString(), step, applicationId, campaignId, run: applicationId === null ? null : 1, data };
    this.events.push(event);
    const application = this.applications.find((a) => a.id === applicationId);
    if (application !== undefined) application.timeline.push({ seq: 1000 + event.seq, at: event.at, step, data });
    for (const listener of this.#listeners) listener(event);
  }

  /** Adds an application over the next invented vacancy. */
  add(options: ApplicationOptions): Application {
    const [person] = this.people;
    const vacancy = vacancies[this.#made % vacancies.length];
    if (person === undefined || vacancy === undefined) throw new Error('nobody to apply');
    this.#made += 1;
    const application = applicationOf(person, postingOf(vacancy, this.#made), this.#made, options);
    this.applications.push(application);
    return application;
  }

  /** Adds a mail to an application: a follow-up to sign, or a reply to confirm. */
  addMail(application: Application, direction: 'out' | 'in'): string {
    const id = idOf(`mail ${direction}`, this.applications.indexOf(application));
    const out = direction === 'out';
    const text = out ? `Dear ${application.employer} team,\n\nI applied for ${application.title} last week and am still very interested. Is there anything else you would like to see?\n\nKind regards` : 'Hello,\n\nthank you for your application. We enjoyed your note about the paved road. Could you do Thursday at ten for a first interview?\n\nBest, Mara';
    application.mails.push({
      id, direction, purpose: out ? 'follow_up' : 'reply', state: out ? 'waiting' : 'received', from: out ? 'me@sample.example' : 'mara@employer.example', to: out ? 'jobs@employer.example' : 'me@sample.example', subject: out ? `My application: ${application.title}` : `Re: ${application.title}`, text, contentHash: hashOf(text),
      waitUntil: null, reading: out ? null : { kind: 'interview', confidence: 0.97, words: 'first interview' }, proposed: null, createdAt: new Date(Date.now() - 3_600_000).toISOString(), settledAt: null,
    });
    return id;
  }

  /** Moves an application by the product's own table; throws where the step is impossible. */
  move(application: Application, step: Step, data: Record<string, unknown> = {}): void {
    const transition = transitionOf(application.stage, step);
    if (transition === null) throw new Error(`${step} is impossible from ${application.stage}`);
    Object.assign(application, { stage: transition.to, moves: application.moves + 1, stageSince: new Date().toISOString(), waitUntil: null, can: stepsOfPerson(transition.to) });
    if (transition.to === 'submitted') application.sentAt = new Date().toISOString();
    if (transition.to === 'awaiting_approval' || transition.to === 'needs_you') application.waitUntil = new Date(Date.now() + 3 * 86_400_000).toISOString();
    this.emit(step, application.id, data);
  }

  /** Holds a signed application, then lets it depart. */
  hold(application: Application): void {
    this.move(application, 'signed');
    application.waitUntil = new Date(Date.now() + this.holdMs).toISOString();
    const { moves } = application;
    setTimeout(() => {
      if (application.moves === moves) this.depart(application);
    }, this.holdMs).unref();
  }

  /** Lets what is held leave, and arrive. */
  depart(application: Application): void {
    this.move(application, 'claimed');
    setTimeout(() => this.move(application, 'accepted', { marker: 'Thank you for applying' }), 200);
  }

  /** Puts an application, or one of its mails, aside until an instant, or back. */
  snooze(application: Application, mailId: string | null, until: string | null): void {
    if (until === null) this.#aside.delete(mailId ?? application.id);
    else this.#aside.set(mailId ?? application.id, until);
    this.emit(until === null ? 'woken' : 'snoozed', application.id);
  }

  get aside(): { applicationId: string; mailId: string | null; title: string; employer: string; until: string }[] {
    return this.applications.flatMap((a) => [null, ...a.mails.map(({ id }) => id)].flatMap((mailId) => {
      const until = this.#aside.get(mailId ?? a.id);
      return until === undefined ? [] : [{ applicationId: a.id, mailId, title: a.title, employer: a.employer, until }];
    }));
  }

  get inbox(): InboxItem[] {
    return this.applications.flatMap((a) => [...this.#itemOf(a), ...this.#mailsOf(a)]).filter((item) => !this.#aside.has(item.mailId ?? item.applicationId)).sort((x, y) => (y.score ?? 0) - (x.score ?? 0));
  }

  #itemOf(a: Application): InboxItem[] {
    const tabs = { awaiting_approval: 'sign', needs_you: 'needs_you', outcome_unknown: 'settle' } as const;
    const tab = a.stage in tabs ? tabs[a.stage as keyof typeof tabs] : null;
    return tab === null ? [] : [{ ...this.#row(a), tab, mailId: null, says: tab === 'sign' ? null : tab === 'settle' ? 'sent or not?' : (a.needsYou?.reason.replaceAll('_', ' ') ?? null), needsYou: a.needsYou }];
  }

  #mailsOf(a: Application): InboxItem[] {
    return a.mails
      .filter((m) => m.state === 'waiting' || m.state === 'received')
      .map((m) => ({ ...this.#row(a), tab: m.direction === 'out' ? ('sign' as const) : ('replies' as const), mailId: m.id, score: null, says: m.direction === 'out' ? 'Follow-up mail' : 'They wrote: Re: your application', needsYou: null, until: null }));
  }

  #row(a: Application): Omit<InboxItem, 'tab' | 'mailId' | 'says' | 'needsYou'> {
    return { applicationId: a.id, title: a.title, employer: a.employer, places: a.places, salary: a.opening.salary, pay: a.opening.pay, score: a.score, since: a.stageSince, until: a.waitUntil, remade: a.changes !== null };
  }
}

/** A world with one practice candidate, boards and a campaign, and `sign` bundles to sign. */
export function practiceWorld({ sign = 4 }: { readonly sign?: number } = {}): World {
  const world = new World();
  enterPractice(world);
  for (let n = 0; n < sign; n += 1) world.add({ stage: 'awaiting_approval', ago: (n + 1) * 5 * 3_600_000 });
  return world;
}

/** As after bringing a résumé: a real candidate, an employer's board and two open ones. */
export function realWorld(): World {
  const world = practiceWorld({ sign: 0 });
  world.people = [samplePerson('real')];
  const open = [['remotive', 'Remotive'], ['themuse', 'The Muse']] as const;
  world.boards = [
    ...world.boards.slice(0, 1).map((board) => ({ ...board, practice: false })),
    ...open.map(([source, employer], n) => ({ id: idOf('board', 20 + n), source, tenant: source, employer, practice: false, byDefault: true, lastSuccessAt: null, lastError: null, errorTold: null, lastCount: null })),
  ];
  return world;
}

export function enterPractice(world: World): void {
  world.people = [samplePerson('practice')];
  const employers = ['Harrow & Pike', 'Lumen Grid', 'Kestrel Data', 'Terra Freight', 'Orbit Foods', 'Vela Bank'];
  const sources = ['greenhouse', 'lever', 'ashby', 'greenhouse', 'lever', 'ashby'] as const;
  world.boards = employers.map((employer, n) => ({ id: idOf('board', n), source: sources[n] ?? 'greenhouse', tenant: employer.toLowerCase().replace(/\W+/gu, ''), employer, practice: true, byDefault: false, lastSuccessAt: n === 5 ? null : new Date(Date.now() - 3_600_000).toISOString(), lastError: n === 5 ? 'answered with a page we do not know' : null, errorTold: null, lastCount: 40 + n * 31 }));
  world.campaigns = [campaignOf(world)];
}

function campaignOf(world: World): Campaign {
  const states = ['done', 'done', 'reading', 'reading', 'waiting', 'stopped'] as const;
  const said = ['unchanged since the last reading', null, 'one request in 2 s, as it asks', null, 'asked us to slow down; goes on at 14:03', 'answered with a page we do not know'];
  const told = [{ why: 'unchanged' as const, of: [] }];
  return {
    id: idOf('campaign', 1), candidateId: world.people[0]?.id ?? '', name: 'Platform work, Berlin or remote in the EU', brief: 'Senior platform or reliability engineering, Kubernetes and Go, from €82k, no agencies', plan: planView(readBrief('Senior platform or reliability engineering in Berlin or remote in the EU, Kubernetes and Go, from €82k, no agencies').plan), state: 'running', threshold: 70, maxApplications: 100, createdAt: new Date(Date.now() - 7_200_000).toISOString(), taken: 7,
    counts: { postings: 1204, fresh: 71, openings: 58, merged: 13, eligible: 9, preparing: 4, waiting: 3 },
    boards: world.boards.map((b, n) => ({ ...b, state: states[n] ?? 'done', read: 20 + n * 30, fresh: n * 4, said: said[n] ?? null, saidTold: told[n] ?? null, readEveryMinutes: n < 2 ? 180 : 360, lastReadAt: b.lastSuccessAt })),
    passedOver: [{ reason: 'below your floor', count: 17, median: 71 }, { reason: 'place: not where you would work', count: 14, median: 66 }, { reason: 'score under 70', count: 12, median: 58 }, { reason: 'asks for a security clearance', count: 4, median: 74 }],
    best: vacancies.slice(0, 6).map((v, n) => ({ openingId: idOf('opening', n + 1), title: v.title, employer: v.employer, score: 91 - n * 4, state: n < 3 ? 'taken' : 'eligible', applicationId: n < 3 ? idOf('application', n + 1) : null })), workflowUrl: 'http://127.0.0.1:8233/namespaces/default/workflows/campaign',
  };
}
