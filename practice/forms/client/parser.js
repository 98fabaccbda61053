// A résumé parser that a site put before its form: once a file is there it writes over what it thinks it read, late.
(() => {
  document.addEventListener('change', (event) => {
    const file = event.target.type === 'file' ? event.target.files[0] : undefined;
    if (file !== undefined) void parse(file);
  });
  async function parse(file) {
    const body = new FormData();
    body.append('file', file);
    const reply = await fetch(`${location.pathname}/_parse`, { method: 'POST', body });
    if (!reply.ok) return;
    const { words, email } = await reply.json();
    for (const input of document.querySelectorAll('form input[type=text], form input[type=email]')) {
      if (input.offsetParent !== null) input.value = input.type === 'email' ? email : words;
    }
  }
})();
