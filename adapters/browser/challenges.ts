import type { HandOverPoint } from '#domain/form/form-plan.ts';
import { attribute, textOf } from '#domain/form/page/page-tree.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';

const captcha = /recaptcha\/(?:enterprise|api2)\/bframe|hcaptcha\.com\/captcha\/[^?]*challenge|(?:recaptcha|hcaptcha) challenge/iu;
const wall = /captcha-delivery\.com|datadome|challenges\.cloudflare\.com\/cdn-cgi\/challenge-platform\/h\/[bg]\/orchestrate/iu;

/** A visible challenge, bot wall or log-in on the page, whatever the system: only a person goes on from here. */
export function challengeOn(page: PageTree): { readonly point: HandOverPoint; readonly words: string } | null {
  const frames = page.all((el) => el.tag === 'iframe' && el.visibility === 'shown');
  const said = (pattern: RegExp) => frames.find((frame) => pattern.test(`${attribute(frame, 'src')} ${attribute(frame, 'title')}`));
  if (said(wall) !== undefined) return { point: 'bot_wall', words: 'the site shows a wall against machines' };
  const challenge = said(captcha);
  if (challenge !== undefined) return { point: 'captcha', words: attribute(challenge, 'title') || 'a CAPTCHA is shown' };
  const password = page.first((el) => el.tag === 'input' && attribute(el, 'type') === 'password' && el.visibility === 'shown');
  return password === null ? null : { point: 'log_in', words: textOf(page.root).slice(0, 200) };
}
