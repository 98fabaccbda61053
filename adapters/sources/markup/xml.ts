import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { SourceError } from '../source.port.ts';
import type { BoardRef } from '../source.port.ts';
import { textOf } from '../reading/reading.ts';

/**
 * A body as XML with the expected root, or `unknown_shape`. The parser knows no entities but the five of XML, so a
 * document cannot grow while it is read (billion laughs) or name files. A document that breaks off is refused.
 */
export function xmlOf(body: Uint8Array, root: string, board: BoardRef): CheerioAPI {
  const text = textOf(body, board);
  const document = load(text, { xmlMode: true });
  if (document.root().children(root).length !== 1) throw new SourceError('unknown_shape', `${board.source} "${board.tenant}" answered with something else than its feed (<${root}>).`);
  if (!new RegExp(`</${root}\\s*>\\s*(<!--[\\s\\S]*-->\\s*)?$`).test(text)) throw new SourceError('unknown_shape', `${board.source} "${board.tenant}" answered with a feed that breaks off.`);
  return document;
}
