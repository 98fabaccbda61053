import { attribute } from '#domain/form/page/page-tree.ts';
import { lever } from '../forms/lever.ts';
import type { Wire } from './wire.ts';

/** Lever's practice form by multipart: the résumé goes to the parser first, then with everything else. */
export const leverWire: Wire = {
  uploadTo: ({ url }, questionId) => (questionId === 'resume' ? { url: url.replace(/apply\/?$/u, 'parseResume'), field: 'resume' } : null),
  application({ url, page, values, files }) {
    const body = new FormData();
    for (const hidden of page.all((el) => el.tag === 'input' && attribute(el, 'type') === 'hidden' && attribute(el, 'name') !== '')) body.append(attribute(hidden, 'name'), attribute(hidden, 'value'));
    body.set('h-captcha-response', 'P1_without_browser');
    for (const [id, chosen] of values) for (const value of chosen) body.append(id, id.startsWith('consent[') ? '1' : value);
    const place = values.get('location')?.[0];
    if (place !== undefined) body.set('selectedLocation', JSON.stringify({ name: place }));
    for (const [id, file] of files) body.append(id, new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }), file.fileName);
    return { url, headers: {}, body };
  },
  thenOpen: () => null,
  judge: ({ url }, page) => lever.marker(page, url),
};
