/** The page that is kept open for its person. */
export const handOver = {
  title: 'The page is open',
  before: 'It is the very page, in the program’s own browser. Do what it asks, then say that you are done; the site remembers you here.',
  afterClick: 'The form stands there filled, as you signed it. Going on signs the same once more; then solve what is asked and press its button yourself.',
  until: (at: string) => `It is kept until ${at}.`,
  open: 'Show the page',
  opening: 'The page comes…',
  picture: 'The live page. Click into it to use mouse and keyboard; Escape leaves it.',
  yours: 'Mouse and keyboard are yours.',
  look: 'You are looking; nothing you do reaches the page yet.',
  goOn: 'Sign again and go on in the page',
  done: 'I am done there',
  gone: 'The page is gone. Prepare it anew: a new attempt is made once you sign.',
};
