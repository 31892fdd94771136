import { el } from './dom.js';

/** A component with its own shadow root, as bought-in widgets have. */
class EmergencyCard extends HTMLElement {
  set person({ name, guardian, relation, mobile, landline, health }) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const line = (label, value) => value && el('p', {}, el('b', {}, label), value);
    root.replaceChildren(
      el('style', {}, 'p{margin:0 0 4px}b{display:inline-block;width:76px;font-weight:400;color:#5d6b7a}'),
      line('学员', name),
      line('联系人', `${guardian}（${relation}）`),
      line('电话', mobile),
      line('备用电话', landline) || '',
      line('注意', health) || '',
    );
  }
}
customElements.define('emergency-card', EmergencyCard);
