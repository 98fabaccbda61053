/** Says of a text whether every one of the words that were typed stands somewhere in it, whatever their case. */
export function hasWords(typed: string): (text: string) => boolean {
  const wanted = typed.toLowerCase().split(/\s+/u).filter((word) => word !== '');
  return (text) => {
    const lower = text.toLowerCase();
    return wanted.every((word) => lower.includes(word));
  };
}
