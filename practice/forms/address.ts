import type { PracticeEmployer } from '../employers/employer.ts';
import { nativeShapes } from './native/shapes.ts';
import { ownShapes } from './own/shapes.ts';

/** The address of a posting's form at the practice origin. */
export function formAddress(origin: string, { system, token }: Pick<PracticeEmployer, 'system' | 'token'>, posting: string): string {
  const shape = [...nativeShapes, ...ownShapes].find((s) => s.system === system);
  const paths: Readonly<Record<string, string>> = {
    greenhouse: '/job-boards.greenhouse.io/:token/jobs/:id',
    lever: '/jobs.lever.co/:token/:id/apply',
    ashby: '/jobs.ashbyhq.com/:token/:id/application',
    framed: '/careers-framed.example/:token/jobs/:id',
    greenhouse_embed: '/careers-embed.example/:token/jobs/:id',
    smartrecruiters: '/jobs.smartrecruiters.com/oneclick-ui/company/:token/publication/:id',
  };
  const path = paths[system] ?? (shape === undefined ? undefined : `${shape.mount}${shape.formPath}`);
  if (path === undefined) throw new Error(`no form of ${system}`);
  return `${origin}${path.replace(':token', token).replace(':id', posting)}`;
}
