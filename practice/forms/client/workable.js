// The behaviour of Workable's form, in the small: drawn radios and boxes, sent by a script, success in place.
(() => {
  const form = document.querySelector('form[data-ui=application-form]');
  for (const drawn of form.querySelectorAll('[role=radio],[role=checkbox]')) {
    drawn.addEventListener('click', (event) => {
      event.preventDefault();
      const radio = drawn.getAttribute('role') === 'radio';
      const on = radio || drawn.getAttribute('aria-checked') !== 'true';
      if (radio) drawn.parentElement.querySelectorAll('[role=radio]').forEach((other) => set(other, other === drawn));
      else set(drawn, on);
    });
  }
  const set = (drawn, on) => {
    drawn.setAttribute('aria-checked', String(on));
    // The real box follows after the click has run its course.
    setTimeout(() => { drawn.querySelector('input').checked = on; });
  };
  form.addEventListener('change', (event) => {
    if (event.target.type !== 'file' || !event.target.files[0]) return;
    const shown = Object.assign(document.createElement('span'), { textContent: event.target.files[0].name });
    event.target.parentElement.append(shown);
  });
  for (const list of form.querySelectorAll('[role=listbox]')) {
    const [shown, held] = list.parentElement.querySelectorAll('input');
    const open = (on) => {
      list.hidden = !on;
      shown.setAttribute('aria-expanded', String(on));
    };
    shown.addEventListener('click', () => open(list.hidden));
    shown.addEventListener('keydown', (event) => event.key === 'Escape' && open(false));
    list.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]');
      shown.value = option.textContent;
      held.value = option.dataset.value;
      open(false);
    });
  }
  const fail = (name, words) => {
    const note = document.getElementById(`${name}_error`);
    if (!note) return;
    note.hidden = words === '';
    note.textContent = words;
    form.querySelector(`[data-ui="${name}"]`)?.setAttribute('aria-invalid', String(words !== ''));
  };
  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!busy) void send();
  });
  async function send() {
    busy = true;
    try {
      const body = new FormData(form);
      for (const input of form.querySelectorAll('input[type=file]')) if (input.files[0]) body.append(input.dataset.ui, input.files[0]);
      const reply = await fetch(form.getAttribute('action'), { method: 'POST', body });
      if (reply.ok) {
        form.replaceWith(Object.assign(document.createElement('div'), { innerHTML: '<div data-ui="success-message" role="status"><h2>Thank you!</h2><p>Your application was submitted successfully.</p></div>' }).firstChild);
        return;
      }
      const { error } = await reply.json();
      if (error === 'challenge') return document.body.append(Object.assign(document.createElement('iframe'), { className: 'challenge', title: 'hCaptcha challenge', src: '/newassets.hcaptcha.com/captcha/v1/challenge' }));
      fail('email', error);
    } catch (error) {
      console.error(error);
    } finally {
      busy = false;
    }
  }
})();
