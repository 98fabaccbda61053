/**
 * What letters of standing stand for. Other runs of words with the same first letters ("Customer Payment Archive") make
 * no accountant, and letters not listed here may stand for any run that has them.
 */
const table = `
cpa certified public accountant|pmp project management professional|cissp certified information systems security professional|cisa certified information systems auditor|cism certified information security manager|cka certified kubernetes administrator|ckad certified kubernetes application developer
cfa chartered financial analyst|cma certified management accountant|ccna cisco certified network associate|ccnp cisco certified network professional|csm certified scrum master|psm professional scrum master|cna certified nursing assistant|cwi certified welding inspector|cia certified internal auditor|acca association chartered certified accountants
mba master business administration|mba masters business administration|phd doctor philosophy|bsc bachelor science|msc master science|ceo chief executive officer|cto chief technology officer|cto chief technical officer|cfo chief financial officer|coo chief operating officer|cio chief information officer|cmo chief marketing officer|ciso chief information security officer
esq esquire|ccie cisco certified internetwork expert|oscp offensive security certified professional|ceh certified ethical hacker|itil information technology infrastructure library|phr professional human resources|frm financial risk manager|cfp certified financial planner|pmi project management institute|rhce red hat certified engineer|mcp microsoft certified professional|mcse microsoft certified systems engineer|mcsa microsoft certified solutions associate
dba database administrator|avp assistant vice president|svp senior vice president|lpn licensed practical nurse|sdet software development engineer test|emt emergency medical technician|bdm business development manager|hrbp human resources business partner
`;

const spelt = new Map<string, string[]>();
for (const entry of table.trim().split(/[|\n]/u)) {
  const [letters = '', ...words] = entry.split(' ');
  spelt.set(letters, [...(spelt.get(letters) ?? []), words.join(' ')]);
}

/** True where letters of standing are spelt out by these words, or the letters are none of standing. */
export function areSpelt(letters: string, words: string): boolean {
  const known = spelt.get(letters);
  if (known === undefined) return true;
  const bare = words.toLowerCase().replace(/\b(?:of|in|and|the|for)\b|[^\p{L}]+/gu, ' ').replace(/\s+/gu, ' ');
  return known.some((full) => bare.includes(full));
}
