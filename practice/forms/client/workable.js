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
      const reply = await fetch(form.getAttribute('action'), { method: 'POST', body: new FormData(form) });
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
