import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/**
 * A Word document from a plain description: a paragraph a line, "- " a list item, "**…**" bold, "| a || b" a table's
 * row (`\\` parts the paragraphs of a cell), "^ " a line of the page header. No styles for headings: most people make them bold.
 */
export async function wordFile(description: string): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  const header: Paragraph[] = [];
  let rows: TableRow[] = [];
  const close = () => {
    if (rows.length > 0) children.push(new Table({ rows }));
    rows = [];
  };
  for (const line of description.split('\n')) {
    if (line.startsWith('^ ')) {
      header.push(paragraph(line.slice(2)));
      continue;
    }
    if (line.startsWith('| ')) {
      rows.push(new TableRow({ children: line.slice(2).split(' || ').map((cell) => new TableCell({ children: cell.split(' \\\\ ').map(paragraph) })) }));
      continue;
    }
    close();
    if (line.trim() !== '') children.push(paragraph(line));
  }
  close();
  return Packer.toBuffer(new Document({ sections: [{ ...(header.length === 0 ? {} : { headers: { default: new Header({ children: header }) } }), children }] }));
}

function paragraph(line: string): Paragraph {
  if (line.startsWith('- ')) return new Paragraph({ text: line.slice(2), bullet: { level: 0 } });
  return new Paragraph({ children: line.split(/(\*\*[^*]+\*\*)/u).map((text) => (text.startsWith('**') ? new TextRun({ text: text.slice(2, -2), bold: true }) : new TextRun(text))) });
}
