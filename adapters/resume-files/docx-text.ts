import { load } from 'cheerio';
import { sectionOfHeading } from '#domain/candidate/import/section-names.ts';

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, tr';

/** Lines of a document's HTML (as mammoth makes it) in Markdown; a table's row is one line, tabs stay. */
export function markdownOfHtml(html: string): string {
  const page = load(html);
  page('br').replaceWith('\n');
  // Where sections are of the first level, a name alone may stand over them.
  const isSection = (element: Parameters<typeof page>[0]): boolean => sectionOfHeading(page(element).text().trim(), 0) !== null;
  const below = page('h1').toArray().filter(isSection).length > 1 ? 1 : 0;
  const title = page(blocks).first().filter('h1').toArray().find((element) => !isSection(element));
  const lines = page(blocks).toArray().flatMap((element) => {
    const node = page(element);
    const tag = element.tagName;
    // A paragraph inside a list item or a table is told by its owner.
    if (tag !== 'tr' && node.parents('tr').length > 0) return [];
    if (tag === 'p' && node.parents('li').length > 0) return [];
    // A row inside a cell is told by the row around it.
    if (tag === 'tr') return node.parents('tr').length > 0 ? [] : rowLines(node.children('td, th').toArray().map((cell) => paragraphsOf(page, page(cell))));
    const text = node.clone().children('ul, ol').remove().end().text();
    const level = element === title ? 1 : Number(tag.slice(1)) + below;
    const mark = tag === 'li' ? '- ' : /^h\d$/u.test(tag) ? `${'#'.repeat(Math.min(3, level))} ` : '';
    const bold = tag === 'p' ? boldMark(node) : '';
    return text.split('\n').map(squeezed).filter((t) => t !== '').map((t) => `${mark}${bold}${t}${bold}`);
  });
  return lines.join('\n');
}

/** A paragraph in bold throughout is often a heading. */
const boldMark = (node: ReturnType<ReturnType<typeof load>>): '**' | '' => (node.text().trim() !== '' && node.find('strong').text().trim() === node.text().trim() ? '**' : '');

/** The paragraphs of a cell, list items with their mark; the rows of a table within it as lines. */
function paragraphsOf(page: ReturnType<typeof load>, cell: ReturnType<ReturnType<typeof load>>): string[] {
  const parts = cell.find('p, li, h1, h2, h3, h4, h5, h6').toArray().filter((part) => page(part).find('p, li').length === 0);
  if (parts.length === 0) return [squeezed(cell.text())];
  const hasRows = cell.find('tr').length > 0;
  const rows = Map.groupBy(parts, (part) => (hasRows ? page(part).closest('tr').get(0) : part));
  return Array.from(rows.values(), (row) => {
    const texts = row.flatMap((part) => {
      const bold = hasRows || part.tagName !== 'p' || page(part).parents('li').length > 0 ? '' : boldMark(page(part));
      return page(part).text().split('\n').map((text) => (part.tagName === 'li' || page(part).parents('li').length > 0 ? '- ' : bold) + squeezed(text) + bold);
    });
    return hasRows ? [texts.filter((text) => text !== '').join(' | ')] : texts;
  }).flat();
}

/**
 * A row's first paragraphs are one line; what stands below them in a cell follows. A row that sets a page in
 * columns (a cell with headings of its own), or a section beside its heading, is read cell by cell.
 */
function rowLines(cells: readonly (readonly string[])[]): string[] {
  const filled = cells.map((cell) => cell.filter((text) => text.replace(/^- /u, '') !== '')).filter((cell) => cell.length > 0);
  const isHeading = (text = ''): boolean => sectionOfHeading(text.replaceAll('**', ''), 0) !== null;
  const [first = [], second = [], ...others] = filled;
  if (filled.some((cell) => cell.length > 2 && cell.some(isHeading)) || (first.length === 1 && (second.length > 1 || (second.length === 1 && first[0]?.startsWith('**') === true)) && others.length === 0 && isHeading(first[0]))) return filled.flatMap((cell) => ['', ...cell]);
  const heads = filled.flatMap((cell) => (cell[0]?.startsWith('- ') === true ? [] : cell.slice(0, 1)));
  const rest = filled.flatMap((cell) => (cell[0]?.startsWith('- ') === true ? cell : cell.slice(1)));
  return [...(heads.length === 0 ? [] : [heads.join(' | ')]), ...rest];
}

/** Words with single spaces; a tab or a row of spaces, which sets what follows apart, is one tab. */
function squeezed(text: string): string {
  return text.replace(/ {3,}/gu, '\t').replace(/[^\S\t]+/gu, ' ').replace(/ ?\t[ \t]*/gu, '\t').trim();
}
