// A form in several pages: drawn one by one (nothing of the others is in the document), or shown and hidden.
(() => {
  const form = document.getElementById('application');
  const tell = (words) => {
    form.querySelector('.error')?.remove();
    if (words === '') return;
    form.prepend(Object.assign(document.createElement('p'), { className: 'error', textContent: words }));
  };
  const complete = (root) => [...root.querySelectorAll('input,select,textarea')].every((control) => control.checkValidity());

  if (window.__wizard === null) {
    const steps = [...form.querySelectorAll('.step')];
    steps.forEach((step, n) => step.querySelector('.next')?.addEventListener('click', () => {
      if (!complete(step)) return tell('Please fill in what is required.');
      tell('');
      steps.forEach((other, m) => other.toggleAttribute('data-off', m !== n + 1));
    }));
    return;
  }

  const { pages } = window.__wizard;
  const shell = document.getElementById('wizard');
  const kept = [];
  const draw = (n) => {
    const last = n === pages.length - 1;
    shell.innerHTML = `<h2>${pages[n].title}</h2>${pages[n].html}<button type="${last ? 'submit' : 'button'}">${last ? 'Send application' : 'Continue'}</button>`;
    if (last) return;
    shell.querySelector('button[type=button]').addEventListener('click', () => {
      if (!complete(shell)) return tell('Please fill in what is required.');
      tell('');
      kept.push(...new FormData(form).entries());
      shell.innerHTML = '<p>One moment…</p>';
      setTimeout(() => draw(n + 1), 120);
    });
  };
  draw(0);
  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!busy) void send();
  });
  async function send() {
    if (!complete(shell)) return tell('Please fill in what is required.');
    busy = true;
    const body = new FormData();
    for (const [name, value] of [...kept, ...new FormData(form).entries()]) body.append(name, value);
    try {
      const reply = await fetch(form.action, { method: 'POST', body });
      if (reply.redirected) return location.assign(reply.url);
      const text = await reply.text();
      document.open();
      document.write(text);
      document.close();
    } catch (error) {
      console.error(error);
    } finally {
      busy = false;
    }
  }
})();
