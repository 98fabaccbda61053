export interface Line {
  readonly kind: 'heading' | 'bullet' | 'text';
  readonly text: string;
}

/** A posting's Markdown as plain lines: enough to read it, and nothing in it can become a page. */
export function markdownLines(markdown: string): Line[] {
  return markdown
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[-=*_]{3,}$/u.test(line))
    .map((line): Line => {
      if (/^#{1,6}\s/u.test(line)) return { kind: 'heading', text: plain(line.replace(/^#+\s*/u, '')) };
      if (/^\*\*[^*]+\*\*:?$/u.test(line)) return { kind: 'heading', text: plain(line) };
      if (/^(?:[-*+•]|\d+[.)])\s/u.test(line)) return { kind: 'bullet', text: plain(line.replace(/^\S+\s+/u, '')) };
      return { kind: 'text', text: plain(line) };
    });
}

function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/(\*\*|__|`)/gu, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/gu, '$1');
}
