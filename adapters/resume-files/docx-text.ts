import { load } from 'cheerio';

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, tr';

/** Lines of a document's HTML (as mammoth makes it) in Markdown; a table's row is one line. */
export function markdownOfHtml(html: string): string {
  const page = load(html);
  page('br').replaceWith('\n');
  const lines = page(blocks).toArray().flatMap((element) => {
    const node = page(element);
    const tag = element.tagName;
    // A paragraph inside a list item or a table is told by its owner.
    if (tag !== 'tr' && node.parents('tr').length > 0) return [];
    if (tag === 'p' && node.parents('li').length > 0) return [];
    const text = tag === 'tr' ? node.children('td, th').toArray().map((cell) => squeezed(page(cell).text())).filter((t) => t !== '').join(' | ') : node.clone().children('ul, ol').remove().end().text();
    const mark = tag === 'li' ? '- ' : tag === 'h1' ? '# ' : tag === 'h2' ? '## ' : /^h\d$/u.test(tag) ? '### ' : '';
    return text.split('\n').map(squeezed).filter((t) => t !== '').map((t) => mark + t);
  });
  return lines.join('\n');
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
