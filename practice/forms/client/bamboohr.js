// The behaviour of BambooHR's drop-downs, in the small: a menu drawn at the end of the page, its choice kept in a hidden select.
(() => {
  for (const button of document.querySelectorAll('.fab-SelectToggle')) {
    const held = button.closest('.fab-Select').querySelector('select');
    let menu = null;
    const close = () => {
      menu?.remove();
      menu = null;
      button.setAttribute('aria-expanded', 'false');
    };
    const choose = (words) => {
      held.replaceChildren(new Option('', ''), new Option(words, words, true, true));
      button.replaceChildren(Object.assign(document.createElement('div'), { className: 'fab-SelectToggle__content', textContent: words }));
      close();
    };
    button.addEventListener('click', () => {
      if (menu) return close();
      menu = Object.assign(document.createElement('div'), { id: button.dataset.menuId, className: 'fab-MenuVessel' });
      menu.setAttribute('role', 'menu');
      for (const [n, words] of ['–Select–', ...window.__menus[held.name]].entries()) {
        const item = Object.assign(document.createElement('div'), { tabIndex: -1, textContent: words });
        item.setAttribute('role', 'menuitem');
        if (n > 0) item.addEventListener('click', () => choose(words));
        menu.append(item);
      }
      document.body.append(menu);
      button.setAttribute('aria-expanded', 'true');
    });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  }
})();
