import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/page/page-node.ts';
import { readPage } from '../../../src/core/page/read-page.ts';

test.each(['localName', 'nodeType', 'firstChild', 'nextSibling', 'getAttribute', 'className', 'id'])(
  'a field that stands in for its form’s %s leads nobody astray',
  (name) => {
    const { document } = new JSDOM(
      '<p>Before the form.</p><form class="vote"><p>In the form.</p><input></form><p>After the form.</p>',
    ).window;
    const form = document.querySelector('form') as Element;
    // What browsers do for <input name=…>, and jsdom does not.
    Object.defineProperty(form, name, { value: form.querySelector('input') });
    const { body } = readPage(document.body);
    expect(textOf(body)).toBe('Before the form. In the form. After the form.');
    expect(body.children[1]).toMatchObject({ tag: 'form', names: ' vote ' });
  },
);
