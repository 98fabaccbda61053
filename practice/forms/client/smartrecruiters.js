// The behaviour of SmartRecruiters' one-click form, in the small: everything lies in nested shadow roots.
(() => {
  const deep = (root, found = []) => {
    for (const el of root.querySelectorAll('*')) {
      found.push(el);
      if (el.shadowRoot) deep(el.shadowRoot, found);
    }
    return found;
  };
  const all = () => deep(document);
  const host = document.querySelector('oc-oneclick-form');
  const controls = () => all().filter((el) => el.matches('input,textarea') && !el.closest('[data-test=parse-resume]') && !el.getRootNode().host?.closest?.('[data-test=parse-resume]'));

  const file = controls().find((el) => el.type === 'file');
  file.addEventListener('change', () => { file.parentNode.querySelector('.file-name').textContent = file.files[0]?.name ?? ''; });

  const place = controls().find((el) => el.id === 'location-input');
  let chosen = '';
  let timer = null;
  const close = () => place.parentNode.querySelector('[role=listbox]')?.remove();
  place?.addEventListener('input', () => {
    chosen = '';
    clearTimeout(timer);
    timer = setTimeout(() => void suggest(), 250);
  });
  const suggest = async () => {
    const names = await (await fetch(`/jobs.smartrecruiters.com/_places?term=${encodeURIComponent(place.value)}`)).json();
    close();
    const list = document.createElement('div');
    list.setAttribute('role', 'listbox');
    for (const name of names) {
      const row = document.createElement('spl-select-option');
      row.setAttribute('role', 'option');
      row.style.display = 'block';
      row.textContent = name;
      row.addEventListener('mousedown', (event) => event.preventDefault());
      row.addEventListener('click', () => { place.value = name; chosen = name; close(); });
      list.append(row);
    }
    place.after(list);
  };
  place?.addEventListener('blur', () => { close(); if (chosen === '') place.value = ''; });

  const fail = (name, words) => {
    const control = controls().find((el) => el.id === name || el.name === name);
    const note = all().find((el) => el.id === `${name}-error`) ?? control?.parentNode.appendChild(Object.assign(document.createElement('p'), { className: 'error' }));
    control?.setAttribute('aria-invalid', 'true');
    if (note) { note.hidden = false; note.textContent = words; }
  };
  const pressed = (name, act) => all().find((el) => el.matches(`spl-button[data-test=${name}]`))?.shadowRoot.querySelector('button').addEventListener('click', act);
  const kept = [];
  const here = () => {
    const entries = [];
    for (const el of controls()) {
      if (el.type === 'file') { if (el.files[0]) entries.push(['resume', el.files[0]]); } else if (el.type === 'radio' || el.type === 'checkbox') { if (el.checked) entries.push([el.name || el.id, el.value]); } else entries.push([el.id, el.value]);
    }
    return entries;
  };
  // The second page is drawn once the first is complete; what stood there is kept by this script alone.
  pressed('footer-next', () => {
    const missing = controls().find((el) => (el.type === 'file' ? el.getAttribute('aria-required') === 'true' && !el.files[0] : !el.checkValidity()));
    if (missing) return fail(missing.type === 'file' ? 'file-input' : missing.id, 'This field is required');
    kept.push(...here());
    host.shadowRoot.getElementById('page').replaceChildren(host.shadowRoot.getElementById('screening').content);
    pressed('footer-submit', () => { if (!busy) void send(); });
  });
  let busy = false;
  pressed('footer-submit', () => { if (!busy) void send(); });
  async function send() {
    const body = new FormData();
    for (const [name, value] of [...kept, ...here()]) body.append(name, value);
    if (body.get('email-input') !== body.get('confirm-email-input')) return fail('confirm-email-input', 'The addresses differ');
    busy = true;
    try {
      const reply = await fetch(host.dataset.submit, { method: 'POST', body });
      if (reply.ok) return host.replaceWith(Object.assign(document.createElement('div'), { innerHTML: '<h2 data-test="success-page-confirmation">Thank you for applying</h2>' }).firstChild);
      const answer = await reply.json();
      if (answer.wall) { const wall = document.getElementById('wall'); wall.src = wall.dataset.src; wall.hidden = false; return; }
      if (answer.field) return fail(answer.field, answer.message);
      if (reply.status === 409) fail('email-input', answer.message);
    } catch (error) {
      console.error(error);
    } finally {
      busy = false;
    }
  }
})();
