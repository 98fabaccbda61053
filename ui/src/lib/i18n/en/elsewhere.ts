/** Applications that the person made without this program. */
export const elsewhere = {
  title: 'Made elsewhere', says: 'What you applied for without Countersign. It is followed up like any other, and nothing is sent there a second time.', open: 'Made elsewhere',
  form: { title: 'One by one', employer: 'Employer', role: 'Title', place: 'Place', link: 'Link', linkHint: 'to the posting or the form, if you still have it; it is kept, not fetched, and tells the vacancy apart', sentOn: 'Sent on', keep: 'Enter it', receipt: (from: string) => `The mail from ${from} is kept with it as proof.`, withoutReceipt: 'Leave the mail out' },
  mail: { title: 'From a receipt', says: 'Paste the mail that confirmed it, best with its head (“show original”). What it says is put into the form for you to look at.', label: 'The mail', read: 'Read it', none: 'It names neither employer nor title; fill them in.', noReceipt: 'It does not read as a receipt; look twice.', done: 'Read. Look at the form and enter it.' },
  list: { title: 'From a list', says: 'A CSV with the columns employer, title and date; place and link may follow. Dates as 2026-03-11 or 11.03.2026. Up to 500 rows.', file: 'CSV file', keep: (n: string) => `Enter ${n}`, line: 'Line', state: 'What becomes of it', kept: (n: string) => `${n} entered.` },
  outcomes: {
    read: 'can be entered', entered: 'entered', guarded: 'One was being prepared here: it cannot leave any more without your word.', known: 'was sent before', still_open: 'One for this vacancy is open here: say what became of it.', closed: 'The vacancy is closed here.',
    no_employer: 'no employer', no_title: 'no title', no_date: 'no day that can be read', ambiguous_date: 'This day could be two; write it as 2026-03-11.', future_date: 'This day has not come.', wrong_link: 'no link that begins with http',
  },
};
