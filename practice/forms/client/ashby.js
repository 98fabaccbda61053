// The behaviour of Ashby's form, in the small: every value is saved as it is set, the first uploader parses, lists open
// in a portal, the submit action answers 200 whatever it thinks.
(() => {
  const { form, api, token, posting } = window.__practice;
  const ask = async (op, variables) => (await fetch(`${api}?op=${op}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ operationName: op, variables: { organizationHostedJobsPageName: token, jobPostingId: posting, formRenderIdentifier: form, ...variables } }) })).json();
  const pending = new Set();
  const save = (path, value) => {
    const work = ask('ApiSetFormValue', { path, value }).finally(() => pending.delete(work));
    pending.add(work);
  };
  const entries = [...document.querySelectorAll('.ashby-application-form-field-entry')];

  async function upload(path, file) {
    const body = new FormData();
    body.append('variables', JSON.stringify({ jobPostingId: posting, organizationHostedJobsPageName: token, formRenderIdentifier: form, path }));
    body.append('file', file);
    return (await fetch(`${api}?op=ApiSetFormValueToFile`, { method: 'POST', body })).ok;
  }

  for (const entry of entries) {
    const path = entry.dataset.fieldPath;
    const { type } = entry.dataset;
    if (type === 'Boolean') {
      const box = entry.querySelector('input');
      entry.querySelectorAll('button').forEach((button) => button.addEventListener('click', () => {
        entry.querySelectorAll('button').forEach((other) => other.classList.toggle('_active_1', other === button));
        box.checked = button.textContent === 'Yes';
        save(path, box.checked);
      }));
    } else if (type === 'File') {
      const input = entry.querySelector('input');
      input.addEventListener('change', () => void take());
      const take = async () => {
        const file = input.files[0];
        if (!file) return;
        const ok = await upload(path, file);
        entry.querySelectorAll('._item_f, ._error_f').forEach((old) => old.remove());
        const item = document.createElement('div');
        item.className = ok ? '_item_f' : '_error_f';
        item.innerHTML = ok ? '<span></span><button type="button" aria-label="Delete file">Replace</button>' : 'Failed to upload file';
        if (ok) item.firstChild.textContent = file.name;
        entry.append(item);
      };
    } else if (type === 'Location') {
      wireLocation(entry, path);
    } else if (type === 'ValueSelect' || type === 'MultiValueSelect') {
      entry.addEventListener('change', () => {
        const chosen = [...entry.querySelectorAll('input:checked')].map((box) => box.dataset.value);
        save(path, type === 'ValueSelect' ? (chosen[0] ?? null) : chosen);
      });
    } else {
      const input = entry.querySelector('input,textarea');
      input.addEventListener('change', () => {
        // A date picker shows the day its own way.
        if (type === 'Date' && /^\d{4}-\d\d-\d\d$/.test(input.value)) input.value = input.value.replace(/(\d{4})-(\d\d)-(\d\d)/, '$2/$3/$1');
        save(path, input.value);
      });
    }
  }

  function wireLocation(entry, path) {
    const input = entry.querySelector('input');
    let list = null;
    let timer = null;
    const close = () => { list?.remove(); list = null; input.setAttribute('aria-expanded', 'false'); };
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => void suggest(), 250);
    });
    const suggest = async () => {
      const { data } = await ask('ApiAutocompleteGeoLocation', { term: input.value });
      close();
      list = document.createElement('div');
      list.setAttribute('role', 'listbox');
      list.className = '_floatingContainer_v';
      for (const name of data.places) {
        const row = document.createElement('div');
        row.setAttribute('role', 'option');
        row.textContent = name;
        row.addEventListener('mousedown', (event) => event.preventDefault());
        row.addEventListener('click', () => { input.value = name; close(); save(path, name); });
        list.append(row);
      }
      document.body.append(list);
      input.setAttribute('aria-expanded', 'true');
    };
    input.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
    input.addEventListener('blur', close);
  }

  document.querySelector('.ashby-application-form-autofill-uploader input').addEventListener('change', () => {
    document.getElementById('_systemfield_name').value = 'CURRICULUM VITAE';
    save('_systemfield_name', 'CURRICULUM VITAE');
  });

  const button = document.querySelector('.ashby-application-form-submit-button');
  button.addEventListener('click', () => void submit());
  async function submit() {
    button.disabled = true;
    document.querySelector('.ashby-application-form-failure-container')?.remove();
    await Promise.all(pending);
    const answer = await ask('ApiSubmitSingleApplicationFormAction', { actionIdentifier: 'submit' }).catch(() => null);
    button.disabled = false;
    if (answer === null) return show('ashby-application-form-network-error', ['Something went wrong.']);
    const { result, messages } = answer.data.submitApplicationFormAction;
    if (result === 'success') return document.getElementById('form').replaceChildren(block('ashby-application-form-success-container', ['Success', 'Your application was successfully submitted.']));
    show(result === 'blocked' ? 'ashby-application-form-blocked-application-container' : 'ashby-application-form-failure-container', messages);
  }
  function block(className, lines) {
    const box = document.createElement('div');
    box.className = className;
    box.setAttribute('role', 'alert');
    for (const line of lines) box.append(Object.assign(document.createElement('p'), { textContent: line }));
    return box;
  }
  function show(className, lines) { button.parentElement.before(block(className, lines)); }
})();
