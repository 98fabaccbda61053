// Controls without native inputs, in the small: what is chosen lives in this script alone and is sent by it.
(() => {
  const form = document.getElementById('application');
  const { lists, parse } = window.__widgets;
  const answers = new Map();
  const files = new Map();
  const byId = (id) => document.getElementById(id);
  const make = (tag, attributes, ...children) => {
    const el = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
    el.append(...children);
    return el;
  };

  // A list in a portal; `choose` gets the words.
  function openList(opener, id, words, choose) {
    byId(`${id}-list`)?.remove();
    const list = make('div', { role: 'listbox', id: `${id}-list`, class: 'select__menu', style: 'position:static' });
    for (const label of words) {
      const row = make('div', { role: 'option', class: 'select__option' }, label);
      row.addEventListener('mousedown', (event) => event.preventDefault());
      row.addEventListener('click', () => { closeList(opener, id); choose(label); });
      list.append(row);
    }
    document.body.append(list);
    opener.setAttribute('aria-expanded', 'true');
    opener.setAttribute('aria-controls', list.id);
  }
  function closeList(opener, id) {
    byId(`${id}-list`)?.remove();
    opener.setAttribute('aria-expanded', 'false');
  }

  for (const button of form.querySelectorAll('button.list')) {
    const { id } = button;
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-expanded') === 'true') return closeList(button, id);
      openList(button, id, lists[id], (label) => { answers.set(id, [label]); button.textContent = label; });
    });
    button.addEventListener('keydown', (event) => { if (event.key === 'Escape') closeList(button, id); });
  }

  for (const input of form.querySelectorAll('.select__input')) {
    const { id } = input;
    const shell = input.parentElement;
    const choose = (label) => {
      answers.set(id, [label]);
      shell.querySelectorAll('.select__placeholder,.select__single-value').forEach((old) => old.remove());
      shell.prepend(make('div', { class: 'select__single-value' }, label));
      input.value = '';
    };
    const open = () => openList(input, id, lists[id].filter((label) => label.toLowerCase().includes(input.value.trim().toLowerCase())), choose);
    input.addEventListener('input', open);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') open();
      if (event.key === 'Escape') closeList(input, id);
    });
    input.addEventListener('blur', () => { closeList(input, id); input.value = ''; });
  }

  const place = byId('place');
  let timer = null;
  let picked = '';
  const offerPlaces = async () => {
    const names = await (await fetch(`/careers-widgets.example/_places?term=${encodeURIComponent(place.value)}`)).json();
    openList(place, 'place', names, (label) => { place.value = label; picked = label; });
  };
  place?.addEventListener('input', () => {
    picked = '';
    clearTimeout(timer);
    timer = setTimeout(() => void offerPlaces(), 300);
  });
  place?.addEventListener('blur', () => { closeList(place, 'place'); if (picked === '') place.value = ''; });

  for (const group of form.querySelectorAll('[role=group],[role=radiogroup]')) {
    const members = [...group.querySelectorAll('button')];
    for (const member of members) {
      member.addEventListener('click', () => {
        const several = member.getAttribute('role') === 'checkbox';
        const state = member.hasAttribute('aria-pressed') ? 'aria-pressed' : 'aria-checked';
        for (const other of members) if (other === member || !several) other.setAttribute(state, String(other === member && (!several || member.getAttribute(state) !== 'true')));
        answers.set(group.id, members.filter((other) => other.getAttribute(state) === 'true').map((other) => other.textContent));
      });
    }
  }
  for (const button of form.querySelectorAll('[role=switch]')) {
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-checked') !== 'true';
      button.setAttribute('aria-checked', String(on));
      answers.set(button.id, on ? ['true'] : []);
    });
  }

  for (const input of form.querySelectorAll('.day')) {
    input.addEventListener('click', () => calendar(input, new Date()));
  }
  // The button's calendar stays open until it is closed.
  document.addEventListener('keydown', (event) => event.key === 'Escape' && document.querySelector('.calendar')?.remove());
  function calendar(input, month) {
    document.querySelector('.calendar')?.remove();
    const first = new Date(month.getFullYear(), month.getMonth(), 1);
    const move = (by) => calendar(input, new Date(first.getFullYear(), first.getMonth() + by, 1));
    const leaf = (label, by) => {
      const button = make('button', { type: 'button', 'aria-label': label }, by > 0 ? '›' : '‹');
      button.addEventListener('click', () => move(by));
      return button;
    };
    const table = make('table', { role: 'grid' });
    // Days of the month before fill the first row, greyed.
    let day = new Date(first.getFullYear(), first.getMonth(), 1 - first.getDay());
    for (let row = 0; row < 6; row += 1) {
      const line = make('tr', {});
      for (let n = 0; n < 7; n += 1) {
        const mine = new Date(day);
        const outside = mine.getMonth() !== first.getMonth();
        const cell = make('td', { role: 'gridcell', class: outside ? 'day--outside-month' : 'day', ...(outside ? { 'aria-disabled': 'true' } : {}) }, String(mine.getDate()));
        if (!outside) {
          cell.addEventListener('click', () => {
            const two = (value) => String(value).padStart(2, '0');
            if (input.localName === 'button') input.textContent = mine.toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric' });
            else input.value = `${two(mine.getDate())}.${two(mine.getMonth() + 1)}.${mine.getFullYear()}`;
            answers.set(input.id, [`${mine.getFullYear()}-${two(mine.getMonth() + 1)}-${two(mine.getDate())}`]);
            if (input.localName !== 'button') document.querySelector('.calendar').remove();
          });
        }
        line.append(cell);
        day = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
      }
      table.append(line);
    }
    const title = make('h3', {}, first.toLocaleDateString('en-GB', { month: 'long', year: 'numeric' }));
    input.after(make('div', { role: 'dialog', class: 'calendar' }, leaf('Previous month', -1), title, leaf('Next month', 1), table));
  }

  const tel = byId('tel');
  tel?.addEventListener('blur', () => {
    const dial = /^\+(49|45|31|43|1)\s*/.exec(tel.value);
    if (dial === null) return;
    tel.previousElementSibling.textContent = `+${dial[1]}`;
    tel.value = tel.value.slice(dial[0].length);
  });

  const take = async (zone, file) => {
    files.set(zone.id, file);
    zone.parentElement.querySelector('.taken')?.remove();
    zone.after(make('p', { class: 'taken' }, file.name));
    if (zone.id !== 'cv') return;
    const body = new FormData();
    body.append('file', file);
    const reply = await fetch(parse, { method: 'POST', body });
    const parsed = reply.ok ? await reply.json() : {};
    for (const [name, value] of Object.entries(parsed)) byId(name).value = value;
  };
  const zone = form.querySelector('.dropzone');
  zone?.addEventListener('dragover', (event) => event.preventDefault());
  zone?.addEventListener('drop', (event) => { event.preventDefault(); void take(zone, event.dataTransfer.files[0]); });
  const dialog = form.querySelector('.upload-zone');
  dialog?.addEventListener('click', () => {
    const input = make('input', { type: 'file' });
    input.addEventListener('change', () => { void take(dialog, input.files[0]); input.value = ''; });
    input.click();
  });

  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!busy) void send();
  });
  async function send() {
    busy = true;
    const body = new FormData();
    for (const input of form.querySelectorAll('input[name],textarea[name]')) {
      if (input.type !== 'tel') body.append(input.name, input.value);
    }
    body.append('tel', tel.value === '' ? '' : tel.value.startsWith('+') ? tel.value : `${tel.previousElementSibling.textContent} ${tel.value}`);
    for (const editor of form.querySelectorAll('[contenteditable]')) body.append(editor.id, editor.innerText);
    for (const [name, values] of answers) for (const value of values) body.append(name, value);
    for (const [name, file] of files) body.append(name, file);
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
