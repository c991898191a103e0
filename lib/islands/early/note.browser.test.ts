import { afterEach, expect, test, vi } from 'vitest';
import { aStore, aTarget } from '@/lib/base/fake-browser';
import { start } from './note.browser';

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.virliEarly = undefined;
});

type Field = { name: string; value: string; type?: string; checked?: boolean };

/** A page with one form in an island, whose script has not come yet. */
function aPage({ fields = [], stored, prerendering = false, closed = false }: World = {}) {
  class FakeElement {}
  class FakeForm extends FakeElement {
    isLive = false;
    elements = fields.map((field) => this.#field(field));
    getAttribute = () => 'q-kettle';
    closest = (selector: string) => (selector.includes('[data-island]') && !this.isLive ? this : null);
    #field(field: Field) {
      return Object.assign(new FakeElement(), {
        type: 'text',
        checked: false,
        ...field,
        form: this,
        closest: () => null,
      });
    }
  }
  const form = new FakeForm();
  const button = (name: string, value = '') => {
    const pressed: object = Object.assign(new FakeElement(), { name, value, form, closest: () => pressed });
    return pressed;
  };
  const page = {
    ...aTarget(),
    prerendering,
    forms: { namedItem: (id: string) => (id === 'q-kettle' ? form : null) },
  };
  const window = aTarget();
  const sessionStorage = aStore(stored === undefined ? {} : { 'virli:early': stored }, { closed });
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('HTMLFormElement', FakeForm);
  vi.stubGlobal('FormData', function FakeFormData(of: FakeForm) {
    const isGiven = ({ type, checked }: Field) => !['radio', 'checkbox'].includes(type ?? '') || checked;
    return of.elements.filter(isGiven).map(({ name, value }) => [name, value]);
  });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', window.addEventListener);
  vi.stubGlobal('sessionStorage', sessionStorage);
  start();
  return {
    form,
    page,
    sessionStorage,
    kept: () => sessionStorage.kept.get('virli:early'),
    types: (index: number, value: string) => {
      const target = Object.assign(form.elements[index] ?? {}, { value, checked: true });
      window.fire('input', { target });
    },
    presses: (name: string, value?: string) => window.fire('click', { target: button(name, value) }),
    submits: () => {
      const preventDefault = vi.fn();
      window.fire('submit', { target: form, preventDefault });
      return preventDefault.mock.calls.length > 0;
    },
    stands: () => page.fire('readystatechange'),
    leaves: () => window.fire('pagehide'),
  };
}

type World = { fields?: Field[]; stored?: string; prerendering?: boolean; closed?: boolean };

const kettle = '{"forms":{"q-kettle":[["degrees","90"]]},"clicks":[["q-kettle","move","leaf:down"]]}';

test('the latest entries of a form and the presses of its buttons are noted', () => {
  const page = aPage({ fields: [{ name: 'degrees', value: '' }] });
  page.types(0, '9');
  page.types(0, '90');
  page.presses('check');
  expect(globalThis.virliEarly).toEqual({
    forms: { 'q-kettle': [['degrees', '90']] },
    clicks: [['q-kettle', 'check', '']],
  });
  expect(page.submits()).toBe(true);
});

test('an island that is alive is left alone', () => {
  const page = aPage({ fields: [{ name: 'degrees', value: '' }] });
  page.form.isLive = true;
  page.types(0, '90');
  page.presses('check');
  expect(globalThis.virliEarly).toEqual({ forms: {}, clicks: [] });
  expect(page.submits()).toBe(false);
});

test('before the page stands, nothing is asked of the store', () => {
  const page = aPage({ fields: [{ name: 'degrees', value: '' }], stored: kettle });
  page.types(0, '85');
  expect(page.sessionStorage.asked).toBe(0);
});

test('what nobody has taken stands in its form again on the next page, but for what was checked', () => {
  const one = aPage({ fields: [{ name: 'degrees', value: '' }] });
  one.types(0, '90');
  one.presses('check');
  one.presses('move', 'leaf:down');
  one.leaves();
  expect(one.kept()).toBe(kettle);

  const next = aPage({ fields: [{ name: 'degrees', value: '' }], stored: kettle });
  next.stands();
  expect(next.form.elements[0]?.value).toBe('90');
  expect(globalThis.virliEarly).toEqual(JSON.parse(kettle));
});

test('boxes are checked again by their value, and the others are left', () => {
  const stored = '{"forms":{"q-kettle":[["pick","oak"],["pick","elm"]]},"clicks":[]}';
  const fields = ['oak', 'elm', 'ash'].map((value) => ({ name: 'pick', value, type: 'checkbox' }));
  const page = aPage({ fields, stored });
  page.stands();
  expect(page.form.elements.map(({ checked, value }) => `${value} ${checked}`)).toEqual([
    'oak true',
    'elm true',
    'ash false',
  ]);
});

test('a form that was touched before is left as it stands', () => {
  const page = aPage({ fields: [{ name: 'degrees', value: '' }], stored: kettle });
  page.types(0, '85');
  page.stands();
  expect(page.form.elements[0]?.value).toBe('85');
  expect(globalThis.virliEarly?.forms).toEqual({ 'q-kettle': [['degrees', '85']] });
});

test('a form that has come to life before the page stands is not filled behind its back', () => {
  const page = aPage({ fields: [{ name: 'degrees', value: '85' }], stored: kettle });
  page.form.isLive = true;
  page.stands();
  expect(page.form.elements[0]?.value).toBe('85');
  page.leaves();
  expect(page.kept()).toBeUndefined();
});

test('what was taken is not kept any more', () => {
  const page = aPage({ stored: kettle });
  page.stands();
  Object.assign(globalThis.virliEarly ?? {}, { forms: {}, clicks: [] });
  page.leaves();
  expect(page.kept()).toBeUndefined();
});

test('a page left before it stands keeps what was kept', () => {
  const page = aPage({ stored: kettle });
  page.leaves();
  expect(page.kept()).toBe(kettle);
});

test('a page that is being prepared takes nothing and keeps nothing before it is shown', () => {
  const page = aPage({ fields: [{ name: 'degrees', value: '' }], stored: kettle, prerendering: true });
  page.stands();
  page.leaves();
  expect(page.sessionStorage.asked).toBe(0);
  page.page.fire('prerenderingchange');
  expect(page.form.elements[0]?.value).toBe('90');
});

test.each(['not json', 'null', '{"forms":[]}', '{"forms":{}}'])(
  'what is kept in another shape (%s) is ignored',
  (stored) => {
    const page = aPage({ stored });
    page.stands();
    expect(globalThis.virliEarly).toEqual({ forms: {}, clicks: [] });
  },
);

test('a browser that keeps nothing is no error', () => {
  const page = aPage({ fields: [{ name: 'degrees', value: '' }], closed: true });
  page.types(0, '90');
  page.stands();
  page.leaves();
  expect(globalThis.virliEarly?.forms).toEqual({ 'q-kettle': [['degrees', '90']] });
});
