import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** A one-page PDF with lines of text, written by hand; `more` goes into the trailer. */
export function pdfOf(lines: readonly string[], more = ''): Buffer {
  const text = lines.map((line, i) => `BT /F1 10 Tf 50 ${750 - i * 14} Td (${line.replace(/[\\()]/gu, '\\$&')}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  return pdfWith(objects, more);
}

/** A PDF whose owner and user keys fit no password. */
export function encryptedPdf(): Buffer {
  const key = '41'.repeat(32);
  return pdfOf(['Secret'], `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`);
}

/** A PDF with very many pages that all point to one another's parent. */
export function hugePdf(objects: number): Buffer {
  const kids = Array.from({ length: objects }, (_, i) => `${i + 3} 0 R`).join(' ');
  const pages = Array.from({ length: objects }, () => '<</Type/Page/Parent 2 0 R>>');
  return pdfWith(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${objects} >>`, ...pages], '');
}

function pdfWith(objects: readonly string[], more: string): Buffer {
  const offsets: number[] = [];
  const parts = ['%PDF-1.4\n'];
  let at = 9;
  for (const [i, object] of objects.entries()) {
    const part = `${i + 1} 0 obj\n${object}\nendobj\n`;
    offsets.push(at);
    at += Buffer.byteLength(part);
    parts.push(part);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more} >>\nstartxref\n${at}\n%%EOF`);
  return Buffer.from(parts.join(''), 'latin1');
}

/** A ZIP file of stored entries; `claims` lets its directory say another unpacked size than it has. */
export function zipOf(entries: Readonly<Record<string, string>>, claims?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const data = Buffer.from(content);
    const head = (signature: number, central: boolean) => {
      const fields = Buffer.alloc(central ? 46 : 30);
      fields.writeUInt32LE(signature, 0);
      const shift = central ? 2 : 0;
      fields.writeUInt16LE(20, 4);
      if (central) fields.writeUInt16LE(20, 6);
      fields.writeUInt32LE(crc32(data), 14 + shift);
      fields.writeUInt32LE(data.length, 18 + shift);
      fields.writeUInt32LE(central ? claims ?? data.length : data.length, 22 + shift);
      fields.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
      if (central) fields.writeUInt32LE(at, 42);
      return Buffer.concat([fields, Buffer.from(name)]);
    };
    directory.push(head(0x02014b50, true));
    const local = Buffer.concat([head(0x04034b50, false), data]);
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}

/** A DOCX whose body is the given XML, with an optional document type before it. */
export function docxOf(body: string, documentType = ''): Buffer {
  const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`;
  return zipOf({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': xml(`${documentType}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
  });
}

/** A ZIP whose one entry unpacks to far more than its directory says. */
export function lyingBomb(name: string, megabytes: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1_000_000));
  const at = (base: Buffer, offset: number, value: number) => base.writeUInt32LE(value, offset);
  const local = Buffer.alloc(30);
  const central = Buffer.alloc(46);
  for (const [head, shift, signature] of [[local, 0, 0x04034b50], [central, 2, 0x02014b50]] as const) {
    at(head, 0, signature);
    head.writeUInt16LE(8, 8 + shift);
    at(head, 18 + shift, packed.length);
    at(head, 22 + shift, 1000);
    head.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  }
  const entry = Buffer.concat([local, Buffer.from(name), packed]);
  const directory = Buffer.concat([central, Buffer.from(name)]);
  const end = Buffer.alloc(22);
  at(end, 0, 0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  at(end, 12, directory.length);
  at(end, 16, entry.length);
  return Buffer.concat([entry, directory, end]);
}
