import { load } from 'cheerio';
import { sectionOfHeading } from '#domain/candidate/import/section-names.ts';

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, tr';

/** Lines of a document's HTML (as mammoth makes it) in Markdown; a table's row is one line, tabs stay. */
export function markdownOfHtml(html: string): string {
  const page = load(html);
  page('br').replaceWith('\n');
  // Where sections are the first level, it is no name's.
  const below = page('h1').toArray().filter((element) => sectionOfHeading(page(element).text().trim(), 0) !== null).length > 1 ? 1 : 0;
  const lines = page(blocks).toArray().flatMap((element) => {
    const node = page(element);
    const tag = element.tagName;
    // A paragraph inside a list item or a table is told by its owner.
    if (tag !== 'tr' && node.parents('tr').length > 0) return [];
    if (tag === 'p' && node.parents('li').length > 0) return [];
    // A row inside a cell is told by the row around it.
    if (tag === 'tr') return node.parents('tr').length > 0 ? [] : rowLines(node.children('td, th').toArray().map((cell) => paragraphsOf(page, page(cell))));
    const text = node.clone().children('ul, ol').remove().end().text();
    const mark = tag === 'li' ? '- ' : /^h\d$/u.test(tag) ? `${'#'.repeat(Math.min(3, Number(tag.slice(1)) + below))} ` : '';
    // A paragraph in bold throughout is often a heading.
    const bold = tag === 'p' && node.find('strong').text().trim() === text.trim() ? '**' : '';
    return text.split('\n').map(squeezed).filter((t) => t !== '').map((t) => `${mark}${bold}${t}${bold}`);
  });
  return lines.join('\n');
}

/** The paragraphs of a cell, list items with their mark; the rows of a table within it as lines. */
function paragraphsOf(page: ReturnType<typeof load>, cell: ReturnType<ReturnType<typeof load>>): string[] {
  const parts = cell.find('p, li, h1, h2, h3, h4, h5, h6').toArray().filter((part) => page(part).find('p, li').length === 0);
  if (parts.length === 0) return [squeezed(cell.text())];
  const hasRows = cell.find('tr').length > 0;
  const rows = Map.groupBy(parts, (part) => (hasRows ? page(part).closest('tr').get(0) : part));
  return Array.from(rows.values(), (row) => {
    const texts = row.flatMap((part) => page(part).text().split('\n').map((text) => (part.tagName === 'li' || page(part).parents('li').length > 0 ? '- ' : '') + squeezed(text)));
    return hasRows ? [texts.filter((text) => text !== '').join(' | ')] : texts;
  }).flat();
}

/**
 * A row's first paragraphs are one line; what stands below them in a cell follows. A row that sets a page in
 * columns (a cell with headings of its own) is read cell by cell.
 */
function rowLines(cells: readonly (readonly string[])[]): string[] {
  const filled = cells.map((cell) => cell.filter((text) => text.replace(/^- /u, '') !== '')).filter((cell) => cell.length > 0);
  if (filled.some((cell) => cell.length > 2 && cell.some((text) => sectionOfHeading(text, 0) !== null))) return filled.flatMap((cell) => ['', ...cell]);
  const heads = filled.flatMap((cell) => (cell[0]?.startsWith('- ') === true ? [] : cell.slice(0, 1)));
  const rest = filled.flatMap((cell) => (cell[0]?.startsWith('- ') === true ? cell : cell.slice(1)));
  return [...(heads.length === 0 ? [] : [heads.join(' | ')]), ...rest];
}

/** Words with single spaces; a tab, which sets what follows apart, stays one. */
function squeezed(text: string): string {
  return text.replace(/[^\S\t]+/gu, ' ').replace(/ ?\t[ \t]*/gu, '\t').trim();
}
