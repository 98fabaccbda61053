// The behaviour of the new Greenhouse form, in the small: react-select, uploads to storage, validation, submit.
(() => {
  const loader = Object.values(window.__remixContext.state.loaderData)[0];
  const byId = (id) => document.getElementById(id);
  const chosen = {};
  const uploaded = {};
  const countries = ['Denmark +45', 'Germany +49', 'Netherlands +31', 'Portugal +351', 'United Kingdom +44', 'United States +1'];
  const eeoc = loader.jobPost.eeoc_sections;
  const fields = [...loader.jobPost.questions, ...eeoc].flatMap((q) => q.fields.slice(0, 1).map((f) => ({ ...f, label: q.label, required: q.required })));
  const race = { name: 'race', required: false, label: 'Please identify your race', values: ['American Indian or Alaskan Native', 'Asian', 'Black or African American', 'White', 'Two or More Races', 'Decline To Self Identify'].map((label, i) => ({ value: i + 1, label })) };
  const optionsOf = (id) => (id === 'country' ? countries.map((label) => ({ value: label, label })) : ([...fields, race].find((f) => f.name === id)?.values ?? []));

  function wireSelect(container) {
    const id = container.dataset.select;
    const input = byId(id);
    const control = container.querySelector('.select__control');
    const values = container.querySelector('.select__value-container');
    let menu = null;
    const close = () => { menu?.remove(); menu = null; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-controls'); };
    const choose = (option) => {
      chosen[id] = option;
      values.querySelector('.select__placeholder')?.remove();
      values.querySelector('.select__single-value')?.remove();
      const shown = document.createElement('div');
      shown.className = 'select__single-value';
      shown.textContent = option.label;
      values.prepend(shown);
      input.value = '';
      container.querySelector('.requiredInput')?.remove();
      fail(id, null);
      close();
      if (id === 'hispanic_ethnicity') toggleRace(option.label === 'No');
    };
    const show = (options) => {
      close();
      menu = document.createElement('div');
      menu.className = 'select__menu';
      menu.innerHTML = `<div class="select__menu-list" role="listbox" id="react-select-${id}-listbox"></div>`;
      if (options.length === 0) menu.firstChild.innerHTML = '<div class="select__menu-notice">No options</div>';
      options.forEach((option, n) => {
        const row = document.createElement('div');
        row.className = 'select__option';
        row.setAttribute('role', 'option');
        row.id = `react-select-${id}-option-${n}`;
        row.textContent = option.label;
        row.addEventListener('mousedown', (event) => event.preventDefault());
        row.addEventListener('click', () => choose(option));
        menu.firstChild.append(row);
      });
      container.append(menu);
      input.setAttribute('aria-expanded', 'true');
      input.setAttribute('aria-controls', `react-select-${id}-listbox`);
    };
    let waiting = 0;
    const open = async () => {
      const typed = input.value.trim();
      if (container.dataset.remote === undefined) return show(optionsOf(id).filter((o) => o.label.toLowerCase().includes(typed.toLowerCase())));
      const mine = ++waiting;
      if (typed === '') return show([]);
      await new Promise((done) => setTimeout(done, 300));
      if (mine !== waiting) return;
      const places = await (await fetch(`${container.dataset.remote}?term=${encodeURIComponent(typed)}`)).json();
      if (mine === waiting) show(places.map((label) => ({ value: label, label })));
    };
    control.addEventListener('mousedown', (event) => { if (event.target !== input) event.preventDefault(); input.focus(); if (menu) close(); else void open(); });
    input.addEventListener('input', () => void open());
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
      if (event.key === 'ArrowDown' && !menu) void open();
      if (event.key === 'Enter') { event.preventDefault(); menu?.querySelector('.select__option')?.click(); }
    });
    input.addEventListener('blur', () => { waiting++; input.value = ''; close(); });
  }

  function toggleRace(on) {
    byId('race')?.closest('.select').remove();
    delete chosen.race;
    if (!on) return;
    const model = byId('hispanic_ethnicity').closest('.select');
    const copy = document.createElement('div');
    copy.innerHTML = model.outerHTML.replaceAll('hispanic_ethnicity', 'race').replace('Are you Hispanic/Latino?', race.label).replace('>No<', '>Select...<').replace('select__single-value', 'select__placeholder');
    model.after(copy.firstElementChild);
    wireSelect(model.nextElementSibling.querySelector('.select__container'));
  }

  function fail(id, message) {
    const note = byId(`${id}-error`);
    if (note === null) return;
    note.hidden = message === null;
    note.textContent = message ?? '';
    byId(id)?.setAttribute('aria-invalid', String(message !== null));
  }

  function wireUpload(group) {
    const input = group.querySelector('input[type=file]');
    const buttons = group.querySelector('.button-container');
    group.querySelector('button').addEventListener('click', () => input.click());
    input.addEventListener('change', () => void store());
    const store = async () => {
      const file = input.files[0];
      if (!file) return;
      if (!/\.(pdf|docx?|txt|rtf)$/i.test(file.name)) return fail(input.id, 'This file type is not accepted.');
      const body = new FormData();
      body.append('file', file);
      const reply = await fetch(window.__storagePath, { method: 'POST', body });
      if (!reply.ok) return fail(input.id, 'Your file could not be uploaded.');
      uploaded[input.id] = { url: (await reply.json()).url, name: file.name };
      buttons.hidden = true;
      const shown = document.createElement('div');
      shown.className = 'file-upload__filename';
      shown.innerHTML = '<p></p><button type="button" aria-label="Remove file">×</button>';
      shown.firstChild.textContent = file.name;
      shown.lastChild.addEventListener('click', () => { delete uploaded[input.id]; input.value = ''; buttons.hidden = false; shown.remove(); });
      group.append(shown);
      fail(input.id, null);
    };
  }

  document.querySelectorAll('.select__container').forEach(wireSelect);
  document.querySelectorAll('.file-upload').forEach(wireUpload);

  const valueOf = (field) => {
    if (field.name.endsWith('[]')) return [...document.querySelectorAll(`input[name="${field.name}"]:checked`)].map((box) => box.value);
    if (field.values.length > 0) return chosen[field.name] === undefined ? '' : chosen[field.name].value;
    return byId(field.name)?.value ?? '';
  };

  function collect() {
    const application = {};
    const wrong = [];
    const asked = [...fields, ...(byId('race') ? [race] : []), ...(byId('candidate-location') ? [{ name: 'candidate-location', required: true, type: 'location', values: [0] }] : [])];
    for (const field of asked) {
      if (field.type === 'input_file') {
        const file = uploaded[field.name];
        if (file) { application[`${field.name}_url`] = file.url; application[`${field.name}_url_filename`] = file.name; }
        if (field.required && !file) wrong.push(field.name);
        continue;
      }
      const value = field.name === 'candidate-location' ? (chosen[field.name]?.label ?? '') : valueOf(field);
      application[field.name] = value;
      if (field.required && (Array.isArray(value) ? value.length === 0 : String(value).trim() === '')) wrong.push(field.name);
    }
    if (chosen.country) application.country = chosen.country.label;
    const consent = byId('gdpr_consent_given_1');
    if (consent) { application.gdpr_consent_given = consent.checked ? '1' : '0'; if (!consent.checked) wrong.push('gdpr_consent_given'); }
    return { application, wrong };
  }

  let busy = false;
  byId('application-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (!busy) void submit();
  });
  async function submit() {
    document.querySelectorAll('.helper-text--error').forEach((note) => fail(note.id.replace(/-error$/, ''), null));
    const { application, wrong } = collect();
    wrong.forEach((id) => fail(id, 'This field is required.'));
    if (wrong.length > 0) return;
    const code = [...document.querySelectorAll('#email-verification input')].map((box) => box.value).join('');
    busy = true;
    const button = document.querySelector('button[type=submit]');
    button.disabled = true;
    try {
      const reply = await fetch(loader.submitPath, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fingerprint: loader.jobPost.fingerprint, ...(code === '' ? {} : { security_code: code }), job_application: application }) });
      if (reply.ok) return location.assign(loader.confirmationPath);
      const answer = await reply.json().catch(() => ({}));
      if (reply.status === 422) return answer.errors.forEach((problem) => fail(problem.field, problem.message));
      if (answer.error === 'captcha-failed') return askForCode(answer.security_code_recipient);
      if (answer.error === 'challenge') return challenge();
      notice(reply.status === 409 ? 'You have already applied to this job.' : 'Something went wrong. Please try again.', reply.status === 409 ? 'flash flash--duplicate' : 'flash');
    } catch (error) {
      notice('We could not reach the server.', 'flash');
      console.error(error);
    } finally {
      busy = false;
      button.disabled = false;
    }
  }

  function notice(text, className) {
    const line = document.createElement('div');
    line.className = className;
    line.setAttribute('role', 'alert');
    line.textContent = text;
    byId('application-form').append(line);
  }
  function askForCode(recipient) {
    if (byId('email-verification')) return;
    const set = document.createElement('fieldset');
    set.id = 'email-verification';
    set.innerHTML = '<legend></legend>' + Array.from({ length: 8 }, (_, n) => `<input id="security-input-${n}" maxlength="1" size="1" aria-label="Security code character ${n + 1}">`).join('');
    set.firstChild.textContent = `Enter the 8-character code sent to ${recipient}`;
    document.querySelector('.application--submit').before(set);
  }
  function challenge() {
    const frame = document.createElement('iframe');
    frame.title = 'recaptcha challenge expires in two minutes';
    frame.className = 'challenge';
    frame.src = '/www.recaptcha.net/recaptcha/enterprise/bframe';
    document.body.append(frame);
  }
})();
