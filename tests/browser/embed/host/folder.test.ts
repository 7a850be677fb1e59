import { expect, test } from 'vitest';
import { folderOf } from '../../../../src/embed/host/folder';

function element(attributes: string, content: string): Element {
  const place = document.createElement('div');
  place.innerHTML = `<section ${attributes}>${content}</section>`;
  return place.firstElementChild!;
}
const ATLAS = 'https://atlas.example/iom/';
const LINK = `<a href="${ATLAS}?area=forced">as a whole</a>`;

// The script is merged into the test: it does not know where it lies.
test.each([
  ['the link', '', LINK],
  ['the link behind a footnote of the host', '', `<a href="#note">1</a> ${LINK}`],
  ['the link behind an address for mail', '', `<a href="mailto:a@b.example">write</a>${LINK}`],
  ['the link behind one that is none', '', `<a href="javascript:void 0">x</a><a href="">x</a>${LINK}`],
  ['the link of another language', 'lang="de"', `<a href="${ATLAS}de/?area=forced">ganz</a>`],
  ['its src', `src="${ATLAS}"`, '<a href="https://elsewhere.example/">x</a>'],
])('C11: the folder of the atlas is that of %s', (_, attributes, content) => {
  expect(folderOf(element(attributes, content))).toBe(ATLAS);
});

test('E17: nothing but what a frame may show is taken', () => {
  expect(folderOf(element('src="javascript:alert(1)"', LINK))).toBeNull();
  expect(folderOf(element('', '<a href="data:text/html,x">x</a><a href="#here">y</a>'))).toBeNull();
});
