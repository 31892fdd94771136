/** Makes an element: `el('a.link', { href }, 'text', child)`. Functions become listeners, `false` leaves out. */
export function el(tagAndClasses, properties = {}, ...children) {
  const [tag, ...classes] = tagAndClasses.split('.');
  const node = document.createElement(tag);
  if (classes.length > 0) node.className = classes.join(' ');
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (name in node && name !== 'list' && name !== 'form') node[name] = value;
    else if (value !== undefined && value !== false) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

export const money = (amount) => amount.toLocaleString('zh-CN', { minimumFractionDigits: 2 });

/** Shows a short message at the bottom of the window. */
export function toast(text) {
  document.getElementById('toast').textContent = text;
}

/** Asks in a dialog of the page's own; resolves to true when the person agrees. */
export function confirmed(title, text, verb) {
  return new Promise((resolve) => {
    const dialog = el(
      'dialog.dialog',
      {
        close: () => {
          resolve(dialog.returnValue === 'yes');
          dialog.remove();
        },
      },
      el(
        'form',
        { method: 'dialog' },
        el('h2', {}, title),
        el('p', {}, text),
        el(
          'div.dialog-buttons',
          {},
          el('button.button', { value: 'no' }, '取消'),
          el('button.button.danger', { value: 'yes' }, verb),
        ),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}
