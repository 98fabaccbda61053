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
    if (tag === 'tr') return rowLines(node.children('td, th').toArray().map((cell) => page(cell).find('p, li').length === 0 ? [squeezed(page(cell).text())] : page(cell).find('p, li').toArray().filter((part) => page(part).find('p, li').length === 0).map((part) => (part.tagName === 'li' || page(part).parents('li').length > 0 ? '- ' : '') + squeezed(page(part).text()))));
    const text = node.clone().children('ul, ol').remove().end().text();
    const mark = tag === 'li' ? '- ' : tag === 'h1' ? '# ' : tag === 'h2' ? '## ' : /^h\d$/u.test(tag) ? '### ' : '';
    return text.split('\n').map(squeezed).filter((t) => t !== '').map((t) => mark + t);
  });
  return lines.join('\n');
}

/** A row's first paragraphs are one line; what stands below them in a cell is told of it. */
function rowLines(cells: readonly (readonly string[])[]): string[] {
  const filled = cells.map((cell) => cell.filter((text) => text.replace(/^- /u, '') !== '')).filter((cell) => cell.length > 0);
  const heads = filled.flatMap((cell) => (cell[0]?.startsWith('- ') === true ? [] : cell.slice(0, 1)));
  const rest = filled.flatMap((cell) => (cell[0]?.startsWith('- ') === true ? cell : cell.slice(1))).map((text) => (text.startsWith('- ') ? text : `- ${text}`));
  return [...(heads.length === 0 ? [] : [heads.join(' | ')]), ...rest];
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
