import type { Request, Response } from 'playwright-core';

/** A line of Playwright's trace, as far as it is looked at. */
interface TraceEvent {
  readonly type: string;
  readonly callId?: string;
  readonly class?: string;
  readonly method?: string;
  readonly error?: unknown;
}

/** Acts on a page. Looking at it (`evaluate…`) brings its whole text into the trace, and is not what was done. */
const actors: readonly (string | undefined)[] = ['Page', 'Frame', 'ElementHandle'];
const looks = /^(?:evaluate|waitForFunction|querySelector|screenshot|query|ariaSnapshot|content)/u;

/**
 * Of a trace only what was done on the page: no results, no console, nothing of cookies and storage. What remains says
 * no more than the evidence does already.
 */
export function cleanTrace(lines: string): string {
  const acts = new Set<string>();
  const kept = lines.split('\n').flatMap((line) => {
    if (line === '') return [];
    const event = JSON.parse(line) as TraceEvent;
    switch (event.type) {
      case 'context-options': return [event];
      case 'before':
        if (!actors.includes(event.class) || looks.test(event.method ?? '')) return [];
        acts.add(event.callId ?? '');
        return [event];
      case 'input': case 'log': return acts.has(event.callId ?? '') ? [event] : [];
      case 'after': return acts.has(event.callId ?? '') ? [{ ...event, result: undefined }] : [];
      case 'event': return event.method === 'page' || event.method === 'pageClosed' || event.method === 'pageError' ? [event] : [];
      default: return [];
    }
  });
  return kept.map((event) => `${JSON.stringify(event)}\n`).join('');
}

/** One request as a line of a trace's network: where, how, what came of it; no header, no cookie, no body. */
export function networkLine(request: Request, response: Response | null, monotonicMs: number): string {
  const { startTime, requestStart, responseStart, responseEnd } = request.timing();
  const time = (from: number, to: number) => (from < 0 || to < 0 ? -1 : to - from);
  const none = { cookies: [], headers: [], headersSize: -1, bodySize: -1, httpVersion: 'HTTP/1.1' };
  const snapshot = {
    startedDateTime: new Date(startTime > 0 ? startTime : Date.now()).toISOString(), time: Math.max(0, responseEnd),
    request: { ...none, method: request.method(), url: request.url(), queryString: [] },
    response: { ...none, status: response?.status() ?? -1, statusText: response?.statusText() ?? request.failure()?.errorText ?? '', content: { size: -1, mimeType: response?.headers()['content-type'] ?? 'x-unknown' }, redirectURL: '' },
    cache: {}, timings: { send: 0, wait: time(requestStart, responseStart), receive: time(responseStart, responseEnd) }, _monotonicTime: monotonicMs,
  };
  return `${JSON.stringify({ type: 'resource-snapshot', snapshot })}\n`;
}
