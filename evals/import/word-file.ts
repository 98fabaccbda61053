import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/**
 * A Word document from a plain description: a paragraph a line, "- " a list item, "**…**" bold, "| a || b" a table's
 * row (`\\` parts the paragraphs of a cell). No styles for headings: most people make them bold.
 */
export async function wordFile(description: string): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  let rows: TableRow[] = [];
  const close = () => {
    if (rows.length > 0) children.push(new Table({ rows }));
    rows = [];
  };
  for (const line of description.split('\n')) {
    if (line.startsWith('| ')) {
      rows.push(new TableRow({ children: line.slice(2).split(' || ').map((cell) => new TableCell({ children: cell.split(' \\\\ ').map(paragraph) })) }));
      continue;
    }
    close();
    if (line.trim() !== '') children.push(paragraph(line));
  }
  close();
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function paragraph(line: string): Paragraph {
  if (line.startsWith('- ')) return new Paragraph({ text: line.slice(2), bullet: { level: 0 } });
  return new Paragraph({ children: line.split(/(\*\*[^*]+\*\*)/u).map((text) => (text.startsWith('**') ? new TextRun({ text: text.slice(2, -2), bold: true }) : new TextRun(text))) });
}
