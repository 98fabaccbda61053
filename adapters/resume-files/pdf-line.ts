/** A line as it is printed, with the mark of Markdown that says what it is. */
export interface Line {
  mark: '' | '- ' | '# ' | '## ';
  text: string;
  margin: string[];
  x: number;
  textX: number;
  right: number;
  size: number;
  y: number;
  page: number;
  font: string | null;
  /** Where its further segments begin. */
  columns: readonly number[];
}
