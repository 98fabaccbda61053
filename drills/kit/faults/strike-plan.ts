import { failPoints, type FailPoint } from '#activities/submit/failpoints.ts';
import { layStrike, strikesOut, type StrikeKind } from './strikes.ts';

/** Strikes that wait to be taken, in forms and in mails each: mails come late, and forms do not wait for them. */
const outAtOnce = 6;

interface Strike {
  readonly at: FailPoint;
  readonly kind: StrikeKind;
}

/** Beside so many stops between intent and click, how many there are between a mail's intent and its DATA. */
export const mailStops = (stops: number): number => Math.ceil(stops / 4);

/** Every point in turn, and a stop after every fourth: while those sleep, the others are struck. */
export function plannedStrikes(times: number, stops: number): Strike[] {
  const kills = Array.from({ length: times }, (_, index): Strike => ({ at: failPoints[index % failPoints.length] ?? 'after_claim', kind: 'kill' }));
  const stopsAt = (at: FailPoint, count: number) => Array.from({ length: count }, (): Strike => ({ at, kind: 'stop' }));
  const waiting = [...stopsAt('mail_after_intent', mailStops(stops)), ...stopsAt('after_intent', stops)];
  const mixed = kills.flatMap((kill, index) => (index % 4 === 3 ? [kill, ...waiting.splice(0, 1)] : [kill]));
  return [...mixed, ...waiting];
}

/** Lays strikes out a few at a time in `folder`; `next` answers how many are not taken yet. */
export function layOut(folder: string, strikes: readonly Strike[]): { next(): number } {
  const ofMail = (at: FailPoint) => at.startsWith('mail_');
  const kinds = [true, false].map((mail) => ({ mail, waiting: strikes.filter(({ at }) => ofMail(at) === mail) }));
  let laid = 0;
  return {
    next() {
      const out = strikesOut(folder);
      for (const { mail, waiting } of kinds) {
        const free = outAtOnce - out.filter((at) => ofMail(at) === mail).length;
        for (const { at, kind } of waiting.splice(0, Math.max(0, free))) layStrike(folder, at, kind, (laid += 1));
      }
      return strikesOut(folder).length + kinds.reduce((sum, { waiting }) => sum + waiting.length, 0);
    },
  };
}
