// The behaviour of Lever's apply page, in the small: résumé parser that overwrites, location search, hCaptcha button.
(() => {
  const form = document.getElementById('application-form');
  const shown = (name, on) => { form.querySelector(`.resume-upload-${name}`).hidden = !on; };
  const touched = new Set();
  form.addEventListener('input', (event) => touched.add(event.target.name));

  form.querySelector('#resume-upload-input').addEventListener('change', (event) => void parse(event.target.files[0]));
  const parse = async (file) => {
    ['working', 'success', 'failure'].forEach((name) => shown(name, false));
    if (!file) return;
    form.querySelector('.filename').textContent = file.name;
    shown('working', true);
    const body = new FormData();
    body.append('resume', file);
    const reply = await fetch(form.dataset.parse, { method: 'POST', body }).catch(() => null);
    shown('working', false);
    if (!reply?.ok) return shown('failure', true);
    const parsed = await reply.json();
    for (const [name, value] of Object.entries(parsed.fields)) {
      const input = form.elements.namedItem(name);
      if (input && !touched.has(name)) input.value = value;
    }
    form.elements.namedItem('resumeStorageId').value = parsed.resumeStorageId;
    shown('success', true);
  };

  const location = form.querySelector('#location-input');
  if (location) {
    const picked = form.querySelector('#selected-location');
    const box = form.querySelector('.dropdown-container');
    let timer = null;
    location.addEventListener('input', () => {
      picked.value = '';
      clearTimeout(timer);
      timer = setTimeout(() => void suggest(), 500);
    });
    const suggest = async () => {
        const places = await (await fetch(`${form.dataset.locations}?text=${encodeURIComponent(location.value)}`)).json();
        box.firstElementChild.replaceChildren(...places.map((place) => {
          const row = document.createElement('div');
          row.className = 'dropdown-location';
          row.textContent = place.name;
          row.addEventListener('mousedown', () => { location.value = place.name; picked.value = JSON.stringify(place); box.hidden = true; });
          return row;
        }));
        box.hidden = places.length === 0;
    };
    location.addEventListener('blur', () => { box.hidden = true; if (picked.value === '') location.value = ''; });
  }

  form.querySelector('#btn-submit').addEventListener('click', () => {
    form.querySelector('#hcaptchaResponseInput').value = `P1_${Math.random().toString(36).slice(2)}`;
    form.elements.namedItem('timezone').value = Intl.DateTimeFormat().resolvedOptions().timeZone;
    form.querySelector('#hcaptchaSubmitBtn').click();
  });
})();
